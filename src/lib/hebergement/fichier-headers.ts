/** The file « _headers » of Netlify and Cloudflare Pages, which know the types, the page of errors and the revalidation by themselves. */
import {
  adresseOf,
  CADRE_REFUSE,
  entetesPartout,
  FIGE,
  LIEUX_A_INTEGRER,
  LIEUX_FIGES,
  LIEUX_PARTAGES,
  PAGE_D_ERREUR,
  PARTAGE,
  type Emplacement,
  type Entetes,
} from './regles.ts';

const leadsToOpen = (folder: string) => LIEUX_A_INTEGRER.some((path) => path.startsWith(folder));

/**
 * The places to name so that every page but those made for frames refuses them: « /projets/* », one a folder. Hosts add up the
 * rules that match an address and cannot take one back: around a page that is open, each page is named (« /carte/population/* »).
 * `pathnames` are those that Astro gives: « », « projets/tznr-lodeve/ », « 404/ ».
 */
export function framedPlaces(pathnames: readonly string[]): string[] {
  const places = pathnames
    .map((pathname) => `/${pathname}`)
    .filter((path) => !LIEUX_A_INTEGRER.includes(path))
    .map(placeOf);
  return [...new Set(places)].sort();
}

function placeOf(path: string): string {
  if (path === '/404/') return PAGE_D_ERREUR;
  if (leadsToOpen(path)) return path;
  const [, first = '', second = ''] = path.split('/');
  return leadsToOpen(`/${first}/`) ? `/${first}/${second}/*` : `/${first}/*`;
}

const everyFile = (lieu: string) => (lieu.endsWith('/') ? `${lieu}*` : lieu);

export function fichierHeaders(ou: Emplacement, pathnames: readonly string[]): string {
  const ruleOf = (place: string, entetes: Entetes) =>
    [adresseOf(ou, place), ...Object.entries(entetes).map(([name, value]) => `  ${name}: ${value}`)].join(
      '\n',
    );
  return `${[
    '# Écrit par la construction de l’Atlas : ne pas corriger à la main.',
    ruleOf('/*', entetesPartout(ou)),
    ...LIEUX_FIGES.map((lieu) => ruleOf(everyFile(lieu), FIGE)),
    ...LIEUX_PARTAGES.map((lieu) => ruleOf(everyFile(lieu), PARTAGE)),
    ...framedPlaces(pathnames).map((place) => ruleOf(place, CADRE_REFUSE)),
  ].join('\n')}\n`;
}
