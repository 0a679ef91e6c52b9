/** dist/_headers: the rules that forbid the frames of other sites, derived from the pages that were built. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOfVue, vues } from '../../lib/integrer/options.ts';

const REFUSAL = ['  X-Frame-Options: SAMEORIGIN', "  Content-Security-Policy: frame-ancestors 'self'"];

/** The pages that are made to be framed. */
const OPEN = vues.map(pathOfVue);
const leadsToOpen = (folder: string) => OPEN.some((path) => path.startsWith(folder));

/**
 * The places to name so that every page but those refuses frames: « /projets/* », one a folder. Hosts add up the rules that
 * match an address and cannot take one back: around a page that is open, each page is named (« /carte/population/* »).
 * `pathnames` are those that Astro gives: « », « projets/tznr-lodeve/ », « 404/ ».
 */
export function framedPlaces(pathnames: string[]): string[] {
  const places = pathnames
    .map((pathname) => `/${pathname}`)
    .filter((path) => !OPEN.includes(path))
    .map(placeOf);
  return [...new Set(places)].sort();
}

function placeOf(path: string): string {
  if (path === '/404/') return '/404.html';
  if (leadsToOpen(path)) return path;
  const [, first = '', second = ''] = path.split('/');
  return leadsToOpen(`/${first}/`) ? `/${first}/${second}/*` : `/${first}/*`;
}

/** Adds the rules to the file that `public/_headers` has become in `dist`. */
export function addFrameRules(dist: string, pathnames: string[]): void {
  const rules = framedPlaces(pathnames).flatMap((place) => [place, ...REFUSAL]);
  appendFileSync(join(dist, '_headers'), `${rules.join('\n')}\n`);
}
