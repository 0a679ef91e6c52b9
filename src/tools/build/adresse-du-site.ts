/** The address under which the site is published: read once, from the variable SITE_URL, and told in the log of the build. */

/** Where `npm start` serves what has been built for no other place. */
const LOCALE = 'http://localhost:4321';
const EXEMPLE = 'SITE_URL=https://atlas.exemple.fr npm run build';

/** What stands for a site in a folder while its pages are made, as if for a root: src/tools/build/transposition.ts. */
export const ADRESSE_PROVISOIRE = 'https://a-la-racine.invalid';

export interface AdresseDuSite {
  /** « https://atlas.exemple.fr » */
  origin: string;
  /** « / », or the folder of the host where the site is published: « /atlas/ ». */
  racine: string;
}

/**
 * The address of the site; the local one when the variable is unset or empty.
 * @throws {Error} in French when it is not the whole address of a host, with or without a folder.
 */
export function readAdresse(given: string | undefined): AdresseDuSite {
  const text = given?.trim() ?? '';
  if (text === '') return { origin: LOCALE, racine: '/' };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text))
    throw refusal(text, 'l’adresse doit commencer par https:// (ou http://)');
  const racine = url.pathname.replace(/\/?$/, '/');
  const fault = faultOf(url, racine);
  if (fault !== undefined) throw refusal(text, fault);
  return { origin: url.origin, racine };
}

const FOLDERS = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

function faultOf({ username, password, search, hash }: URL, racine: string): string | undefined {
  if (username + password !== '') return 'l’adresse ne doit contenir ni nom ni mot de passe';
  if (search + hash !== '') return 'rien ne doit suivre le nom ou le dossier';
  if (FOLDERS.test(racine)) return undefined;
  return 'un dossier s’écrit sans accent, sans espace et sans signe (lettres, chiffres, - et _)';
}

/** The address that the pages are made for, « https://atlas.exemple.fr ». @throws as `readAdresse`. */
export function readSiteUrl(given: string | undefined): string {
  const { origin, racine } = readAdresse(given);
  return racine === '/' ? origin : ADRESSE_PROVISOIRE;
}

const refusal = (given: string, why: string) =>
  new Error(
    `SITE_URL vaut « ${given} » : ${why}. Attendu : une adresse comme https://atlas.exemple.fr, ou https://www.exemple.fr/atlas/. Par exemple : ${EXEMPLE}`,
  );
