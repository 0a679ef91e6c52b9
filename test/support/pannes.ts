/** Ways in which a file does not come, or comes wrong, put between a page and the site. */
import type { Page, Route } from 'playwright-core';

/** What becomes of a file that a tool asks for. A file that is gone (404) is a new version of the site: `nouvelle-version.test.ts`. */
export const PANNES = {
  'le réseau est coupé': (route: Route) => route.abort('internetdisconnected'),
  'une page HTML vient à sa place': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Erreur</title><h1>Erreur</h1>' }),
  'il vient coupé': (route: Route) =>
    route.fulfill({ contentType: 'application/json', body: '{"lignes":[{"a"' }),
  'il vient vide de sens': (route: Route) => route.fulfill({ contentType: 'application/json', body: 'null' }),
  'il ne vient jamais': () => undefined,
} as const;

export type Panne = keyof typeof PANNES;

/** In the page: a minute of patience is over in three seconds: the others have the time to come. */
function hurry() {
  const [later, LONG] = [globalThis.setTimeout, 30_000];
  const short = (delay = 0) => (delay >= LONG ? 3000 : delay);
  const signalIn = AbortSignal.timeout.bind(AbortSignal);
  Object.assign(globalThis, { setTimeout: (act: () => void, delay?: number) => later(act, short(delay)) });
  AbortSignal.timeout = (delay) => signalIn(short(delay));
}

/** For pages that open from now on. */
export const shortenPatience = (page: Page) => page.addInitScript(hurry);

export const strikeWith = (page: Page, fichier: RegExp, panne: Panne) =>
  page.route(fichier, (route) => PANNES[panne](route));
