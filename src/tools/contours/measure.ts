/**
 * Measures data/contours/epci.geojson against real outlines of communes, which are not part of the project:
 *
 *   npm run contours:mesurer -- [folder] [--write]
 *
 * The folder (default ../shared/geo/communes) holds files `communes-<département>-<nom>.geojson`. Real communes are
 * joined to today's EPCI, then both maps are compared on a lattice of points about 160 m apart (src/lib/contours/
 * overlap.ts). An EPCI that lies partly outside the real files is measured on the part inside; for an EPCI wholly
 * inside, our land that spills over counts against us. Loire-Atlantique was never used to choose the method: it is
 * measured apart. `--write` keeps the figures in data/contours/mesure.json, for the methodology page.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { compareMaps, quantile, type Overlap, type Shape } from '../../lib/contours/overlap.ts';
import { makeSuccession } from '../../lib/contours/seeds.ts';
import { readJson } from '../../reference/json.ts';
import { readContours } from '../../reference/contours.ts';
import { readRows } from '../../reference/territoires.ts';

const root = new URL('../../../', import.meta.url);
export const REAL_OUTLINES = fileURLToPath(new URL('../shared/geo/communes', root));
/** The department kept out of every choice of the method. */
const HELD_OUT = '44';

const communes = readRows('communes');
const epcis = readRows('epci');

interface Measure {
  fichiers: number;
  /** Codes, separated by commas. */
  departements: string;
  epci: number;
  partBienPlacee: number;
  iouMedian: number;
  iouDecile1: number;
  /** Each EPCI, the worst drawn first. */
  ious: Overlap['ious'];
}

/** Reads the real communes of the departments accepted and measures our EPCI on them. */
export function measureFolder(folder: string, accept: (departement: string) => boolean): Measure {
  const files = readdirSync(folder).filter((name) => accept(/^communes-(\w+?)-/.exec(name)?.[1] ?? ''));
  const { presentCode } = makeSuccession(communes);
  const epciOf = new Map(epcis.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code])));
  const drawn = new Set<string>();
  const real = files.flatMap((name) => {
    const { features } = readJson<FeatureCollection<Polygon | MultiPolygon, { code: string }>>(
      join(folder, name),
    );
    return features.flatMap((feature): Shape[] => {
      const commune = presentCode(feature.properties.code);
      const code = commune && epciOf.get(commune);
      if (!code) return [];
      drawn.add(commune);
      return [{ ...feature, properties: { code } }];
    });
  });
  const whole = epcis.filter(({ membres }) => membres.every(({ code }) => drawn.has(code)));
  const overlap = compareMaps(real, readContours().epci.features, new Set(whole.map(({ code }) => code)));
  const ious = overlap.ious.map(({ iou }) => iou);
  return {
    ious: overlap.ious,
    fichiers: files.length,
    departements: files
      .map((name) => name.split('-')[1] ?? '')
      .sort()
      .join(', '),
    epci: ious.length,
    partBienPlacee: round(overlap.share),
    iouMedian: round(quantile(ious, 0.5)),
    iouDecile1: round(quantile(ious, 0.1)),
  };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function describe(title: string, measure: Measure): string {
  const name = new Map(epcis.map(({ code, nom }) => [code, nom]));
  const worst = measure.ious
    .slice(0, 10)
    .map(({ code, iou }) => `    ${iou.toFixed(3)}  ${code} ${name.get(code) ?? ''}`);
  return [
    `${title} (${measure.fichiers} fichiers, ${measure.epci} EPCI)`,
    `  part des terres dans le bon EPCI : ${measure.partBienPlacee}`,
    `  recouvrement (IoU) médian        : ${measure.iouMedian}`,
    `  recouvrement, 1er décile         : ${measure.iouDecile1}`,
    '  les plus mal dessinés :',
    ...worst,
  ].join('\n');
}

/** What data/contours/mesure.json keeps. */
function figuresOf({ fichiers, departements, epci, partBienPlacee, iouMedian, iouDecile1 }: Measure) {
  return { fichiers, departements, epci, partBienPlacee, iouMedian, iouDecile1 };
}

function main(args: string[]): void {
  const given = args.find((arg) => !arg.startsWith('--'));
  const folder = given ?? REAL_OUTLINES;
  if (!existsSync(folder)) {
    if (given)
      throw new Error(
        `Dossier introuvable : ${given}. Attendu : des fichiers communes-<département>-<nom>.geojson.`,
      );
    console.log(`Rien n'a été mesuré : le dossier des contours réels est absent (${folder}).`);
    return;
  }
  const main13 = measureFolder(folder, (departement) => departement !== '' && departement !== HELD_OUT);
  if (main13.fichiers === 0)
    throw new Error(`Aucun fichier communes-<département>-<nom>.geojson dans ${folder}.`);
  console.log(describe(`Départements ${main13.departements}`, main13));
  const heldOut = measureFolder(folder, (departement) => departement === HELD_OUT);
  if (heldOut.fichiers > 0)
    console.log(describe('Loire-Atlantique (jamais utilisée pour régler la méthode)', heldOut));
  if (args.includes('--write')) {
    const mesure = {
      mesureLe: new Date().toISOString().slice(0, 10),
      regle:
        'Points tous les 160 m environ ; recouvrement = intersection / union ; part intérieure des EPCI à cheval.',
      principale: figuresOf(main13),
      controle: heldOut.fichiers > 0 ? figuresOf(heldOut) : null,
    };
    writeFileSync(new URL('data/contours/mesure.json', root), `${JSON.stringify(mesure, null, 2)}\n`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
