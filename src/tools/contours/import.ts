/**
 * Replaces the computed outlines by official ones (for example Etalab's « contours administratifs »):
 *
 *   npm run contours:importer -- --epci <fichier ou adresse> --departements <…> --regions <…>
 *     [--titre "…"] [--producteur "…"] [--licence "…"] [--millesime 2026] [--publie-le 2026-01-15]
 *     [--page https://…] [--dossier data/contours] [--dry-run]
 *
 * Files are GeoJSON, gzipped or not, with `code` and `nom`. Nothing is written unless every file is sound; all the
 * faults are told at once, and killed at any moment, the folder is as before or as after. Give the three levels together: they are then simplified on the same borders. The only
 * use of the network is to fetch the addresses given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { adoptOfficial } from '../../lib/contours/adopt.ts';
import { expectedOf, featureLines } from '../../lib/contours/levels.ts';
import { checkOfficial, compareCodes, type OfficialFile } from '../../lib/contours/official.ts';
import { formatFautes, type Faute } from '../../lib/contenu/faute.ts';
import { readRows } from '../../reference/territoires.ts';
import { ecrireEnsemble } from '../ecriture/ensemble.ts';

const NIVEAUX = ['epci', 'departements', 'regions'] as const;
const USAGE =
  'Usage : npm run contours:importer -- --epci <fichier ou adresse> --departements <…> --regions <…> [--dry-run]';
/** Seconds before an address that does not answer is given up. */
const PATIENCE = 120;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ epci: text, departements: text, regions: text, titre: text, producteur: text, licence: text },
  ...{
    millesime: text,
    'publie-le': text,
    page: text,
    dossier: text,
    'dry-run': { type: 'boolean' } as const,
  },
};
type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** A refusal: its message is for the person who ran the command. */
class ImportRefuse extends Error {
  override name = 'ImportRefuse';
}

/** Runs the command; returns the lines to print. Throws ImportRefuse, having written nothing, on any fault. */
export async function importContours(args: string[]): Promise<string[]> {
  const options = readOptions(args);
  const sources = NIVEAUX.flatMap((niveau) => {
    const fichier = options[niveau];
    return fichier === undefined ? [] : [{ niveau, fichier }];
  });
  if (sources.length === 0) throw new ImportRefuse(`Aucun fichier donné.\n${USAGE}`);
  const attendus = readExpected();
  const fautes: Faute[] = [];
  const files: OfficialFile[] = [];
  for (const { niveau, fichier } of sources) {
    const result = await readSource(fichier);
    if ('faute' in result) fautes.push(result.faute);
    else files.push({ niveau, fichier, contenu: result.contenu, attendus: attendus[niveau] });
  }
  fautes.push(...files.flatMap(checkOfficial));
  if (fautes.length > 0) throw new ImportRefuse(`Import refusé, rien n’a été écrit. ${formatFautes(fautes)}`);
  return writeAll(files, options);
}

function readOptions(args: string[]): Options {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new ImportRefuse(`Option inconnue ou sans valeur (${messageOf(error)}).\n${USAGE}`);
  }
}

const readExpected = () =>
  expectedOf({
    epci: readRows('epci'),
    departements: readRows('departements'),
    regions: readRows('regions'),
  });

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function readSource(fichier: string): Promise<{ contenu: unknown } | { faute: Faute }> {
  const refuse = (probleme: string, remede: string) => ({ faute: { fichier, probleme, remede } });
  let bytes: Buffer;
  try {
    bytes = /^https?:\/\//.test(fichier) ? await download(fichier) : readFileSync(fichier);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    return refuse(`illisible (${messageOf(error)})`, 'vérifiez le chemin ou l’adresse');
  }
  const content = bytes.toString('utf8');
  try {
    return { contenu: JSON.parse(content) };
  } catch {
    return content.trimStart().startsWith('<')
      ? refuse('une page HTML, non du JSON', 'donnez l’adresse du fichier lui-même, non celle de sa page')
      : refuse(
          'ce n’est pas du JSON',
          'vérifiez que le téléchargement est complet et que le fichier est un GeoJSON',
        );
  }
}

async function download(address: string): Promise<Buffer> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  if (!response.ok) throw new Error(`réponse ${response.status} du serveur`);
  return Buffer.from(await response.arrayBuffer());
}

function writeAll(files: OfficialFile[], options: Options): string[] {
  const { niveaux, partagees } = adoptOfficial(files);
  const lines = files.flatMap((file) => describeCodes(file));
  if (!partagees)
    lines.push('Les niveaux donnés n’ont pas les mêmes limites : ils ont été simplifiés séparément.');
  const absent = NIVEAUX.filter((niveau) => !niveaux.has(niveau));
  if (absent.length > 0) {
    lines.push(
      `Niveaux gardés tels quels : ${absent.join(', ')}. Leurs limites ne suivront pas exactement les nouvelles.`,
    );
  }
  const fichiers = new Map<string, string>();
  for (const [niveau, collection] of niveaux) {
    const content = featureLines(collection);
    const size = `${collection.features.length} contours, ${Math.round(content.length / 1000)} ko`;
    fichiers.set(`${niveau}.geojson`, content);
    lines.push(`${niveau}.geojson : ${size}${options['dry-run'] ? ' (essai, rien n’a été écrit)' : ''}`);
  }
  if (!options['dry-run']) {
    fichiers.set('origine.json', `${JSON.stringify(originOf(files, options), null, 2)}\n`);
    const folder = writeTogether(fichiers, options.dossier);
    const isMeasured = existsSync(join(folder, 'mesure.json'));
    if (isMeasured)
      lines.push('mesure.json décrit les anciens contours : relancez npm run contours:mesurer -- --write');
  }
  return lines;
}

/** Returns the folder. data/ is written as one, whichever of its folders changes: whoever reads it finishes what was begun. */
function writeTogether(fichiers: ReadonlyMap<string, string>, dossier: string | undefined): string {
  if (dossier !== undefined) {
    ecrireEnsemble(dossier, fichiers);
    return dossier;
  }
  const data = fileURLToPath(new URL('../../../data', import.meta.url));
  ecrireEnsemble(data, new Map([...fichiers].map(([path, text]) => [`contours/${path}`, text])));
  return join(data, 'contours');
}

function describeCodes(file: OfficialFile): string[] {
  const { manquants, inconnus } = compareCodes(file);
  const missing = manquants.map(({ code, nom }) => `${code} ${nom}`).join(', ') || 'aucun';
  return [
    `${file.niveau} : codes du référentiel absents du fichier : ${missing}`,
    `${file.niveau} : codes du fichier inconnus du référentiel (écartés) : ${inconnus.join(', ') || 'aucun'}`,
  ];
}

function originOf(files: OfficialFile[], options: Options): Record<string, string> {
  const unknown = 'non renseigné';
  const titre = options.titre ?? 'Contours administratifs';
  const producteur = options.producteur ?? unknown;
  const addresses = files.map(({ fichier }) => fichier).filter((fichier) => /^https?:/.test(fichier));
  return {
    titre,
    producteur,
    urlPage: options.page ?? unknown,
    urlFichier: addresses[0] ?? unknown,
    licence: options.licence ?? unknown,
    millesime: options.millesime ?? unknown,
    publieLe: options['publie-le'] ?? unknown,
    consulteLe: new Date().toISOString().slice(0, 10),
    perimetre: `Niveaux repris : ${files.map(({ niveau }) => niveau).join(', ')} ; France métropolitaine et cinq départements d’outre-mer`,
    citation: `${producteur === unknown ? '' : `${producteur}, `}${titre}${options.millesime ? ` (${options.millesime})` : ''}.`,
    traitement:
      'Contours officiels simplifiés (triangles de moins de 0,06 km²), limites communes gardées ; codes inconnus du référentiel écartés.',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const line of await importContours(process.argv.slice(2))) console.log(line);
  } catch (error) {
    console.error(error instanceof ImportRefuse ? error.message : error);
    process.exitCode = 1;
  }
}
