/**
 * Replaces the computed outlines by official ones (for example Etalab's « contours administratifs »):
 *
 *   npm run contours:importer -- --epci <fichier ou adresse> --departements <…> --regions <…>
 *     [--titre "…"] [--producteur "…"] [--licence "…"] [--millesime 2026] [--publie-le 2026-01-15]
 *     [--page https://…] [--dossier data/contours] [--dry-run] [--sans-comparer]
 *
 * Files are GeoJSON, gzipped or not, with `code` and `nom`. Each outline must lie where the one in force does, and be about as
 * large (`--sans-comparer`: the territories have changed, and someone has looked). Nothing is written unless every file is sound; all the
 * faults are told at once, and killed at any moment, the folder is as before or as after. Give the three levels together: they are then simplified on the same borders. The only
 * use of the network is to fetch the addresses given.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FeatureCollection } from 'geojson';
import { adoptOfficial } from '../../lib/contours/adopt.ts';
import { expectedOf, featureLines } from '../../lib/contours/levels.ts';
import { checkOfficial, compareCodes, type OfficialFile } from '../../lib/contours/official.ts';
import { checkPlausible } from '../../lib/contours/plausible.ts';
import { formatFautes, type Faute } from '../../lib/contenu/faute.ts';
import { readJson } from '../../reference/json.ts';
import { readRows } from '../../reference/territoires.ts';
import { ecrireEnsemble } from '../ecriture/ensemble.ts';
import { readSource } from './lecture.ts';
import { checkOrigine, originOf } from './origine.ts';

const NIVEAUX = ['epci', 'departements', 'regions'] as const;
const USAGE =
  'Usage : npm run contours:importer -- --epci <fichier ou adresse> --departements <…> --regions <…> [--dry-run]';
const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ epci: text, departements: text, regions: text, titre: text, producteur: text, licence: text },
  ...{
    millesime: text,
    'publie-le': text,
    page: text,
    dossier: text,
    'dry-run': { type: 'boolean' } as const,
    'sans-comparer': { type: 'boolean' } as const,
  },
};
type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** A refusal: its message is for the person who ran the command. */
class ImportRefuse extends Error {
  override name = 'ImportRefuse';
}

/**
 * Runs the command; returns the lines to print. Throws ImportRefuse, having written nothing, on any fault. `dire` hears what is
 * being done: a file of the whole country takes minutes.
 */
export async function importContours(
  args: string[],
  dire: (etape: string) => void = () => undefined,
): Promise<string[]> {
  const options = readOptions(args);
  const sources = NIVEAUX.flatMap((niveau) => {
    const fichier = options[niveau];
    return fichier === undefined ? [] : [{ niveau, fichier }];
  });
  if (sources.length === 0) throw new ImportRefuse(`Aucun fichier donné.\n${USAGE}`);
  refuse([...checkDossier(options.dossier), ...checkOrigine(sources, options)]);
  const attendus = readExpected();
  const fautes: Faute[] = [];
  const files: OfficialFile[] = [];
  for (const { niveau, fichier } of sources) {
    dire(`lecture de ${fichier}`);
    const result = await readSource(fichier);
    if ('faute' in result) fautes.push(result.faute);
    else files.push({ niveau, fichier, contenu: result.contenu, attendus: attendus[niveau] });
  }
  dire('contrôle');
  fautes.push(...files.flatMap(checkOfficial));
  refuse(fautes);
  if (!options['sans-comparer'])
    refuse(files.flatMap((file) => checkPlausible(file, enVigueur(file.niveau))));
  dire('simplification et écriture');
  return writeAll(files, options);
}

function refuse(fautes: Faute[]): void {
  if (fautes.length > 0) throw new ImportRefuse(`Import refusé, rien n’a été écrit. ${formatFautes(fautes)}`);
}

/** Where to write must be there: a folder made by a slip would never be read. */
function checkDossier(dossier: string | undefined): Faute[] {
  if (dossier === undefined || statSync(dossier, { throwIfNoEntry: false })?.isDirectory()) return [];
  const remede = 'donnez un dossier qui existe, ou retirez --dossier pour écrire dans data/contours';
  return [{ fichier: dossier, probleme: 'ce dossier n’existe pas', remede }];
}

/** The outlines that the site draws today. */
const enVigueur = (niveau: OfficialFile['niveau']) =>
  readJson<FeatureCollection>(join(DATA, 'contours', `${niveau}.geojson`));

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
  ecrireEnsemble(DATA, new Map([...fichiers].map(([path, text]) => [`contours/${path}`, text])));
  return join(DATA, 'contours');
}

function describeCodes(file: OfficialFile): string[] {
  const { manquants, inconnus } = compareCodes(file);
  const missing = manquants.map(({ code, nom }) => `${code} ${nom}`).join(', ') || 'aucun';
  return [
    `${file.niveau} : codes du référentiel absents du fichier : ${missing}`,
    `${file.niveau} : codes du fichier inconnus du référentiel (écartés) : ${inconnus.join(', ') || 'aucun'}`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const dire = (etape: string) => void process.stderr.write(`${etape}…\n`);
    for (const line of await importContours(process.argv.slice(2), dire)) console.log(line);
  } catch (error) {
    console.error(error instanceof ImportRefuse ? error.message : error);
    process.exitCode = 1;
  }
}
