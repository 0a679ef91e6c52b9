/** The address under which the site is published: read once, from the variable SITE_URL, and told in the log of the build. */

/** Where `npm start` serves what has been built for no other place. */
const LOCALE = 'http://localhost:4321';
const EXEMPLE = 'SITE_URL=https://atlas.exemple.fr npm run build';

/**
 * The origin of the site, « https://atlas.exemple.fr »; the local one when the variable is unset or empty.
 * @throws {Error} in French when it is not the whole address of a host, without a path: the pages link to one another from « / ».
 */
export function readSiteUrl(given: string | undefined): string {
  const text = given?.trim() ?? '';
  if (text === '') return LOCALE;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text))
    throw refusal(text, 'l’adresse doit commencer par https:// (ou http://)');
  if (hasCredentials(url)) throw refusal(text, 'l’adresse ne doit contenir ni nom ni mot de passe');
  if (hasMoreThanHost(url))
    throw refusal(
      text,
      'l’Atlas se publie à la racine d’un nom de domaine, pas dans un sous-dossier : rien ne doit suivre le nom',
    );
  return url.origin;
}

const hasCredentials = ({ username, password }: URL) => username !== '' || password !== '';
const hasMoreThanHost = ({ pathname, search, hash }: URL) => pathname !== '/' || search !== '' || hash !== '';

const refusal = (given: string, why: string) =>
  new Error(
    `SITE_URL vaut « ${given} » : ${why}. Attendu : une adresse comme https://atlas.exemple.fr. Par exemple : ${EXEMPLE}`,
  );
