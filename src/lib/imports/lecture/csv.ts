/** A table saved as text: its encoding, its separator, its quotes. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { isVide, type CelluleLue } from './cellule.ts';
import type { Classeur } from './feuille.ts';
import { decoder } from './encodage.ts';
import { ImportImpossible } from './impossible.ts';

const SEPARATEURS = [';', ',', '\t', '|'];
const NOMS: Record<string, string> = { '\t': 'tabulation' };
export const PAS_UN_TABLEUR = 'ce n’est pas un tableur';
/** A text has no sheet: this name is ours, and no one reads it. */
const FEUILLE = 'Texte';
/** Lines that tell the separator. */
const DEBUT = 30;

/** @throws {ImportImpossible} when it is no table, or when its quotes are broken. */
export function lireCsv(octets: Uint8Array, nom: string): Classeur {
  const { texte, encodage } = decoder(octets);
  if (isBinaire(texte)) {
    throw new ImportImpossible(nom, PAS_UN_TABLEUR, 'donner un fichier .xlsx, .ods ou .csv');
  }
  if (/^\s*</.test(texte)) {
    throw new ImportImpossible(
      nom,
      'c’est une page web ou un document XML',
      'enregistrer le tableau en .xlsx, .ods ou .csv',
    );
  }
  // Excel says its separator on the first line of some files.
  const dit = /^sep=(.)\r?\n/.exec(texte);
  const source = (dit ? texte.slice(dit[0].length) : texte).replace(/\r\n?/g, '\n');
  const separateur = dit?.[1] ?? trouverSeparateur(source);
  const avant: CelluleLue[][] = dit ? [[]] : [];
  const lignes = [...avant, ...decouper(source, separateur, nom)];
  const decalees = trouverDecalees(lignes);
  return {
    sansFeuilles: true,
    format: `texte ${encodage}, séparateur « ${NOMS[separateur] ?? separateur} »`,
    feuilles: [{ nom: FEUILLE, lignes }],
    ...(decalees.size > 0 ? { decalees } : {}),
    remarques: texte.includes('\uFFFD')
      ? ['Des lettres sont illisibles (�) : l’encodage du fichier est abîmé.']
      : [],
  };
}

/** Most rows have as many cells; those that have more, and not empty ones, hold a separator that no quote keeps. */
function trouverDecalees(lignes: CelluleLue[][]): ReadonlySet<number> {
  const parLargeur = Map.groupBy(lignes, ({ length }) => length);
  const [usuelle] = [...parLargeur].find(([, autres]) => autres.length * 2 > lignes.length) ?? [];
  if (usuelle === undefined || usuelle < 2) return new Set();
  return new Set(
    lignes.flatMap((ligne, rang) => (ligne.slice(usuelle).some((cellule) => !isVide(cellule)) ? [rang] : [])),
  );
}

const isBinaire = (texte: string) => texte.slice(0, 2000).includes('\0');

/** The separator that cuts most lines into the same number of cells. */
function trouverSeparateur(source: string): string {
  const debut = source
    .split('\n')
    .slice(0, DEBUT)
    .join('\n')
    .replace(/"(?:[^"]|"")*"/g, '');
  const lignes = debut.split('\n').filter((ligne) => ligne.trim() !== '');
  const notes = SEPARATEURS.map((separateur) => {
    const comptes = lignes.map((ligne) => ligne.split(separateur).length - 1);
    const usuel = comptes.toSorted((a, b) => a - b)[Math.floor(comptes.length / 2)] ?? 0;
    return { separateur, note: usuel * comptes.filter((compte) => compte === usuel).length };
  });
  return notes.reduce((best, other) => (other.note > best.note ? other : best)).separateur;
}

function decouper(source: string, delimiter: string, nom: string): string[][] {
  try {
    // As bytes: the reader encodes a text by itself, a letter at a time.
    return parse(new TextEncoder().encode(source), {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const ligne = typeof error['lines'] === 'number' ? `, ligne ${error['lines']}` : '';
    throw new ImportImpossible(
      `${nom}${ligne}`,
      'les guillemets sont cassés : une case ouverte n’est pas fermée, ou un guillemet seul est dans un texte',
      'ouvrir le fichier dans le tableur, corriger la case, enregistrer au format CSV ; ou donner le classeur .xlsx ou .ods',
    );
  }
}
