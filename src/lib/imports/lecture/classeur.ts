/** The sheets of a file, whatever its format: workbooks by hucre, text by csv-parse. Works in a browser. */
import { celluleBrute } from '../../texte/cellule-sure.ts';
import { lireCsv, PAS_UN_TABLEUR } from './csv.ts';
import { descendreTitres } from './entetes.ts';
import type { Classeur, Feuille } from './feuille.ts';
import { ImportImpossible } from './impossible.ts';
import { avecCachees, toFeuille } from './montree.ts';
import { lireCachees } from './ods-cachees.ts';

type Signature = [octets: number[], lire: (octets: Uint8Array, nom: string) => Promise<Classeur>];

const SIGNATURES: Signature[] = [
  [[0x50, 0x4b], lireArchive],
  [[0xd0, 0xcf, 0x11, 0xe0], refuserAncien],
  [[0x25, 0x50, 0x44, 0x46], refuserPdf],
  // PNG, JPEG, GIF, gzip, RAR, 7z, RTF: some hold nothing but letters in their first lines.
  [[0x89, 0x50, 0x4e, 0x47], refuserAutre],
  [[0xff, 0xd8, 0xff], refuserAutre],
  [[0x47, 0x49, 0x46, 0x38], refuserAutre],
  [[0x1f, 0x8b], refuserAutre],
  [[0x52, 0x61, 0x72, 0x21], refuserAutre],
  [[0x37, 0x7a, 0xbc, 0xaf], refuserAutre],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], refuserAutre],
];

/** What a text processor or a slide show keeps in its archive, which begins like that of a workbook. */
const AUTRES_ARCHIVES = [
  'word/document',
  'ppt/presentation',
  'opendocument.text',
  'opendocument.presentation',
];

/** @throws {ImportImpossible} when the file cannot be read: the message says why and what to do. */
export async function lireClasseur(octets: Uint8Array, nom: string): Promise<Classeur> {
  if (octets.length === 0) {
    throw new ImportImpossible(nom, 'le fichier est vide', 'l’enregistrer de nouveau depuis le tableur');
  }
  const known = SIGNATURES.find(([debut]) => debut.every((octet, i) => octets[i] === octet));
  if (!known && /\.(?:xlsx|xlsm|ods)$/i.test(nom)) return refuserFaux(octets, nom);
  const classeur = known ? await known[1](octets, nom) : lireCsv(octets, nom);
  classeur.feuilles.forEach(oterGardes);
  classeur.feuilles.forEach(descendreTitres);
  if (classeur.feuilles.every(({ lignes }) => lignes.length === 0)) {
    throw new ImportImpossible(nom, 'aucune feuille n’a de ligne', 'vérifier que c’est le bon fichier');
  }
  return { ...classeur, noms: classeur.feuilles.map((feuille) => feuille.nom) };
}

/** The quotes that keep a spreadsheet from running our own files, which come back from it in any format. */
function oterGardes({ lignes }: Feuille): void {
  for (const ligne of lignes) {
    for (const [rang, cellule] of ligne.entries())
      if (typeof cellule === 'string' && cellule.startsWith("'")) ligne[rang] = celluleBrute(cellule);
  }
}

async function lireArchive(octets: Uint8Array, nom: string): Promise<Classeur> {
  try {
    // An ods begins with its type, not compressed: « mimetypeapplication/vnd.oasis… ».
    return isOds(octets) ? await lireOds(octets) : await lireXlsx(octets);
  } catch (error) {
    if (error instanceof ImportImpossible) throw error;
    const contenu = new TextDecoder('latin1').decode(octets);
    if (AUTRES_ARCHIVES.some((trace) => contenu.includes(trace))) return refuserAutre(octets, nom);
    const detail = error instanceof Error ? error.message : String(error);
    const isLocked = detail.toLowerCase().includes('encrypt') || detail.toLowerCase().includes('password');
    throw new ImportImpossible(
      nom,
      isLocked ? 'le classeur est protégé par un mot de passe' : 'le classeur est abîmé ou incomplet',
      isLocked
        ? 'l’ouvrir, enlever le mot de passe, l’enregistrer'
        : 'vérifier qu’il s’ouvre dans le tableur et l’y enregistrer de nouveau ; s’il ne s’ouvre pas, le demander ou le télécharger de nouveau',
    );
  }
}

const isOds = (octets: Uint8Array) =>
  new TextDecoder('latin1').decode(octets.subarray(30, 90)).includes('opendocument.spreadsheet');

/** The formats of the cells of a larger xlsx, tens of thousands of rows, would take half as long again to read. */
const GRAND_XLSX = 3_000_000;

async function lireXlsx(octets: Uint8Array): Promise<Classeur> {
  const { readXlsx } = await import('hucre/xlsx');
  const readStyles = octets.length < GRAND_XLSX;
  const { sheets } = await readXlsx(octets, { readStyles });
  const cachees = sheets.filter(({ hidden, veryHidden }) => hidden || veryHidden);
  const lues = sheets.map((sheet) => toFeuille(sheet, true));
  const remarques = [
    ...cachees.map(({ name }) => direFeuilleMasquee(name)),
    ...lues.flatMap((lue) => lue.remarques),
    ...(readStyles ? [] : [SANS_FORMATS]),
  ];
  return { format: 'classeur Excel (xlsx)', feuilles: lues.map(({ feuille }) => feuille), remarques };
}

const direFeuilleMasquee = (nom: string) =>
  `La feuille « ${nom} » est masquée dans le classeur ; elle peut se lire comme les autres.`;

const SANS_FORMATS =
  'Le classeur est grand : les formats de ses cases n’ont pas été lus. Si l’un d’eux montre « k€ », « M€ » ou « % » que la case ne contient pas, écrire l’unité dans le titre de la colonne.';

/** A larger ods is read row by row: whole, 100 000 rows would take 1.8 GB. The names of its sheets are then not read. */
const GRAND_ODS = 1_500_000;

async function lireOds(octets: Uint8Array): Promise<Classeur> {
  const { readOds, streamOdsRows } = await import('hucre/ods');
  const format = 'classeur LibreOffice (ods)';
  if (octets.length < GRAND_ODS) {
    const { sheets } = await readOds(octets, { readStyles: true });
    const cachees = await lireCachees(octets);
    const lues = sheets.map((sheet, rang) => toFeuille(avecCachees(sheet, cachees[rang]), false));
    const remarques = [
      ...sheets.flatMap(({ name }, rang) => (cachees[rang]?.isFeuille ? [direFeuilleMasquee(name)] : [])),
      ...lues.flatMap((lue) => lue.remarques),
    ];
    return { format, feuilles: lues.map(({ feuille }) => feuille), remarques };
  }
  const feuilles: Feuille[] = [];
  for await (const { index, sheetIndex = 0, values } of streamOdsRows(octets)) {
    const { lignes } = (feuilles[sheetIndex] ??= { nom: `Feuille ${sheetIndex + 1}`, lignes: [] });
    while (lignes.length < index) lignes.push([]);
    lignes.push(values);
  }
  return { format, feuilles: feuilles.filter(Boolean), remarques: [] };
}

function refuserAncien(_octets: Uint8Array, nom: string): Promise<Classeur> {
  const [probleme, remede] = [
    'c’est un ancien classeur (.xls), ou un classeur protégé par un mot de passe',
    'l’ouvrir et l’enregistrer au format .xlsx ou .ods, sans mot de passe',
  ];
  return Promise.reject(new ImportImpossible(nom, probleme, remede));
}

function refuserPdf(_octets: Uint8Array, nom: string): Promise<Classeur> {
  return Promise.reject(
    new ImportImpossible(nom, 'c’est un PDF, non un tableau', 'demander le tableur dont le PDF est tiré'),
  );
}

function refuserAutre(_octets: Uint8Array, nom: string): Promise<Classeur> {
  return Promise.reject(new ImportImpossible(nom, PAS_UN_TABLEUR, 'donner un fichier .xlsx, .ods ou .csv'));
}

/** The name of a workbook, and nothing that a spreadsheet opens. */
function refuserFaux(_octets: Uint8Array, nom: string): Promise<Classeur> {
  return Promise.reject(
    new ImportImpossible(
      nom,
      'le classeur est abîmé, ou ce n’en est pas un malgré son nom',
      'vérifier qu’il s’ouvre dans le tableur et l’y enregistrer de nouveau ; si c’est un texte, lui donner un nom en .csv',
    ),
  );
}
