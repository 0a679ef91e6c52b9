/**
 * A site made for the root of a host, moved into a folder of another (« /atlas/ »). Pages, islands and data are written as if
 * they were at the root: every address starts with « / » and the name of something at the root of the site. That is what is
 * looked for here, by kind of file, when all is built; a site published at a root never comes here.
 */
import { ADRESSE_PROVISOIRE, type AdresseDuSite } from './adresse-du-site.ts';

/** What stands right before an address, by kind of file. */
const AVANT: Readonly<Record<string, string>> = {
  html: `["'>]|&quot;|&#39;`,
  xml: `["']`,
  svg: `["']`,
  js: '["\'`]',
  css: `url\\(["']?`,
  // « |/leviers/…|/mesures/… »: several in one cell.
  json: '["|]',
  jsonld: '["|]',
  geojson: '["|]',
  webmanifest: '"',
};

/** What stands right after the name. */
const APRES = `(?=[/"'\`?#|<&)]|\\\\u0026|$)`;

const escaped = (text: string) => text.replaceAll(/[.*+?^$(){}|[\]\\]/g, '\\$&');

/** The tables are given as they were written: their prints are published. Addresses in their cells start at the root of the site. */
const isTable = (path: string) => /^donnees\/(?:jeux|v)\/.*(?<!\.schema)\.(?:geo)?json$/.test(path);

/**
 * How the text of a file is moved, by its path from the root of the site. `names`: those of all that is at the root (« projets »,
 * « 404.html »).
 */
export function mover(
  names: readonly string[],
  { origin, racine }: AdresseDuSite,
): (path: string, text: string) => string {
  const any = names.map(escaped).join('|');
  const rules = new Map(
    Object.entries(AVANT).map(([kind, before]) => [
      kind,
      new RegExp(`(?<=${before})/(?=(?:${any})${APRES})`, 'g'),
    ]),
  );
  const site = `${origin}${racine.slice(0, -1)}`;
  const host = new URL(ADRESSE_PROVISOIRE).hostname;
  return (path, text) => {
    const kind = path.slice(path.lastIndexOf('.') + 1);
    const rule = isTable(path) ? undefined : rules.get(kind);
    const moved = rule ? text.replace(rule, racine) : text;
    // The front page has no name to be known by.
    return (kind === 'html' ? moved.replaceAll(/(?<= href=")\/(?=["?#])/g, racine) : moved)
      .replaceAll(ADRESSE_PROVISOIRE, site)
      .replaceAll(encodeURIComponent(ADRESSE_PROVISOIRE), encodeURIComponent(site))
      .replaceAll(host, new URL(origin).hostname);
  };
}
