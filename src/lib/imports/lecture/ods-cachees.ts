/** What an ods hides: rows, columns and sheets, which its reader gives as the others. */

export interface Cachees {
  isFeuille: boolean;
  /** From 0. */
  lignes: ReadonlySet<number>;
  colonnes: ReadonlySet<number>;
}

/** The sheet, its columns and its rows, as they come; a row or a column may stand for many. */
const BALISE = /<table:(table|table-column|table-row)(?=[\s/>])([^>]*)>/g;
const STYLE_MASQUE =
  /<style:style\b[^>]*style:name="([^"]+)"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"/g;
const CONTENU = 'content.xml';
/** Empty rows that fill a sheet to its end. */
const LOIN = 100_000;

/** One entry for each sheet, in their order. */
export async function lireCachees(octets: Uint8Array): Promise<Cachees[]> {
  const { strFromU8, unzipSync } = await import('fflate');
  const { [CONTENU]: contenu } = unzipSync(octets, { filter: ({ name }) => name === CONTENU });
  const xml = contenu ? strFromU8(contenu) : '';
  const masques = new Set([...xml.matchAll(STYLE_MASQUE)].map(([, nom = '']) => nom));
  const feuilles: FeuilleSuivie[] = [];
  for (const [, sorte = '', attributs = ''] of xml.matchAll(BALISE)) {
    if (sorte === 'table') feuilles.push(ouvrir(masques.has(lireAttribut(attributs, 'style-name'))));
    else avancer(feuilles.at(-1), sorte === 'table-row' ? 'lignes' : 'colonnes', attributs);
  }
  return feuilles;
}

interface FeuilleSuivie extends Cachees {
  lignes: Set<number>;
  colonnes: Set<number>;
  /** The next row and the next column. */
  places: { lignes: number; colonnes: number };
}

const ouvrir = (isFeuille: boolean): FeuilleSuivie => ({
  ...{ isFeuille, lignes: new Set(), colonnes: new Set() },
  places: { lignes: 0, colonnes: 0 },
});

function avancer(feuille: FeuilleSuivie | undefined, sorte: 'lignes' | 'colonnes', attributs: string): void {
  if (!feuille) return;
  const debut = feuille.places[sorte];
  const fin = debut + Number(lireAttribut(attributs, REPETEES[sorte]) || 1);
  feuille.places[sorte] = fin;
  if (!isCachee(attributs)) return;
  for (let rang = debut; rang < Math.min(fin, LOIN); rang += 1) feuille[sorte].add(rang);
}

const REPETEES = { lignes: 'number-rows-repeated', colonnes: 'number-columns-repeated' };
const isCachee = (attributs: string) =>
  ['collapse', 'filter'].includes(lireAttribut(attributs, 'visibility'));
const lireAttribut = (attributs: string, nom: string) =>
  new RegExp(`table:${nom}="([^"]*)"`).exec(attributs)?.[1] ?? '';
