/** A sheet of a workbook as a person sees it: what its formats show, what it hides. */
import type { Sheet } from 'hucre/xlsx';
import { adresseDe, isVide, lettresDe, type CelluleLue } from './cellule.ts';
import type { Feuille } from './feuille.ts';
import type { Cachees } from './ods-cachees.ts';
import { lireFormat, montrer, type FormatMontre } from './format.ts';

interface FeuilleMontree {
  feuille: Feuille;
  remarques: string[];
}

/** `isExact`: the reader gives formats whole; that of ods leaves out that a number is shown divided by a thousand. */
export function toFeuille(sheet: Sheet, isExact: boolean): FeuilleMontree {
  const { name, rows } = sheet;
  const masquees = [...direMasquees(sheet), ...direBarrees(sheet)];
  const unites = appliquerFormats(sheet, isExact);
  etendreFusions(sheet);
  return { feuille: { nom: name, lignes: rows }, remarques: [...unites, ...masquees] };
}

/** An ods as an xlsx says what it hides. */
export function avecCachees(sheet: Sheet, cachees: Cachees | undefined): Sheet {
  if (!cachees) return sheet;
  const { lignes, colonnes } = cachees;
  const derniere = Math.max(-1, ...colonnes);
  return {
    ...sheet,
    rowDefs: new Map([...lignes].map((rang) => [rang, { hidden: true }])),
    columns: Array.from({ length: derniere + 1 }, (_, rang) => ({ hidden: colonnes.has(rang) })),
  };
}

/** Cells take the unit, the percentage or the month that their format shows. */
function appliquerFormats({ name, rows, cells = new Map() }: Sheet, isExact: boolean): string[] {
  const lire = makeLireFormat();
  const colonnes = new Set<string>();
  for (const [cle, { style }] of cells) {
    if (!style?.numFmt) continue;
    const { rang, colonne } = placeDe(cle);
    const format = lire(style.numFmt);
    const isMontree = montrerA(rows[rang] ?? [], colonne, format, isExact);
    if (isMontree && MULTIPLES.has(format.unite)) colonnes.add(lettresDe(colonne));
  }
  return colonnes.size === 0 ? [] : [direUnites(name, [...colonnes], isExact)];
}

/** « 12,3 » → the row and the column, counted from 0. */
function placeDe(cle: string) {
  const [rang = 0, colonne = 0] = cle.split(',').map(Number);
  return { rang, colonne };
}

/** Whether the format shows more than the cell holds: the cell then says it. */
function montrerA(ligne: CelluleLue[], colonne: number, format: FormatMontre, isExact: boolean): boolean {
  const avant = ligne[colonne] ?? null;
  const apres = montrer(avant, format);
  if (apres === avant) return false;
  const isSure = isExact || !MULTIPLES.has(format.unite);
  ligne[colonne] = isSure ? apres : `${String(apres)} d’après le format de la case`;
  return true;
}

const MULTIPLES = new Set(['k€', 'M€']);

/** A sheet has few formats, and many cells. */
function makeLireFormat() {
  const lus = new Map<string, FormatMontre>();
  return (code: string) => {
    const format = lus.get(code) ?? lireFormat(code);
    lus.set(code, format);
    return format;
  };
}

function direUnites(feuille: string, colonnes: readonly string[], isExact: boolean): string {
  const suite = isExact
    ? 'leurs nombres sont lus avec cette unité.'
    : 'un classeur ods ne dit pas si leurs nombres y sont déjà divisés : chaque montant est à écrire avec son unité.';
  return `Feuille « ${feuille} », ${nommer('colonne', 'colonnes', colonnes)} : le format des cases montre « k€ » ou « M€ » ; ${suite}`;
}

/** A cell merged downwards says the same of all the rows that it covers; merged across, it is a title. */
function etendreFusions({ rows, merges = [] }: Sheet): void {
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if (startCol !== endCol) continue;
    for (let row = startRow + 1; row <= endRow; row += 1) {
      const cells = rows[row];
      if (cells) cells[startCol] ??= rows[startRow]?.[startCol] ?? null;
    }
  }
}

/** Rows and columns that the sheet hides, by hand or by a filter, are read as the others: it is said. */
function direMasquees({ name, rows, rowDefs = new Map(), columns = [] }: Sheet): string[] {
  const lignes = rows.flatMap((ligne, rang) =>
    rowDefs.get(rang)?.hidden && !ligne.every(isVide) ? [rang + 1] : [],
  );
  const lettres = columns.flatMap(({ hidden }, rang) =>
    hidden && rows.some((ligne) => !isVide(ligne[rang])) ? [lettresDe(rang)] : [],
  );
  const masquees = [
    ...(lignes.length > 0 ? [nommer('ligne', 'lignes', suites(lignes))] : []),
    ...(lettres.length > 0 ? [nommer('colonne', 'colonnes', lettres)] : []),
  ];
  if (masquees.length === 0) return [];
  return [
    `La feuille « ${name} » cache, à la main ou par un filtre, ${masquees.join(' et ')} ; tout a été lu. Ce qui ne doit pas entrer est à effacer du tableau.`,
  ];
}

type Lue = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;

const isBarree = ({ style, richText = [] }: Lue) =>
  style?.font?.strikethrough === true || richText.some(({ font }) => font?.strikethrough === true);

/** What is struck out is often what somebody has taken back; nobody can tell: it is read, and said. */
function direBarrees({ name, rows, cells = new Map<string, Lue>() }: Sheet): string[] {
  const adresses = [...cells].flatMap(([cle, cellule]) => {
    const { rang, colonne } = placeDe(cle);
    return isBarree(cellule) && !isVide(rows[rang]?.[colonne]) ? [{ rang, colonne }] : [];
  });
  if (adresses.length === 0) return [];
  const parLigne = Map.groupBy(adresses, ({ rang }) => rang);
  const isEntiere = (rang: number) =>
    (parLigne.get(rang)?.length ?? 0) * 2 > (rows[rang] ?? []).filter((cellule) => !isVide(cellule)).length;
  const lignes = [...parLigne.keys()].filter(isEntiere).toSorted((a, b) => a - b);
  const cases = adresses
    .filter(({ rang }) => !isEntiere(rang))
    .map(({ rang, colonne }) => adresseDe(colonne, rang));
  const barrees = [
    ...(lignes.length > 0 ? [nommer('ligne', 'lignes', suites(lignes.map((rang) => rang + 1)))] : []),
    ...(cases.length > 0 ? [nommer('case', 'cases', cases)] : []),
  ];
  return [
    `La feuille « ${name} » barre des mots : ${barrees.join(' et ')} ; tout a été lu, mots barrés compris. Ce qui ne doit pas entrer est à effacer du tableau.`,
  ];
}

const nommer = (un: string, plusieurs: string, noms: readonly string[]) =>
  noms.length === 1 && !noms[0]?.includes(' ') ? `${un} ${noms[0] ?? ''}` : `${plusieurs} ${noms.join(', ')}`;

/** 5, 7, 8, 9 → « 5 », « 7 à 9 ». */
function suites(rangs: readonly number[]): string[] {
  const groupes: [debut: number, fin: number][] = [];
  for (const rang of rangs) {
    const dernier = groupes.at(-1);
    if (dernier?.[1] === rang - 1) dernier[1] = rang;
    else groupes.push([rang, rang]);
  }
  return groupes.map(([debut, fin]) => (debut === fin ? String(debut) : `${debut} à ${fin}`));
}
