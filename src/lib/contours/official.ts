import type { Faute } from '../contenu/faute.ts';
import {
  checkFeature,
  codeOf,
  isCollectivite,
  type MakeFaute,
  type NiveauOfficiel,
  type RawFeature,
} from './official-features.ts';

/** A file of official outlines, read and parsed, and the territories of the reference that it should draw. */
export interface OfficialFile {
  niveau: NiveauOfficiel;
  /** Path or address, as given. */
  fichier: string;
  contenu: unknown;
  attendus: { code: string; nom: string }[];
}

/** Below this share of the expected codes, the file is another level, another place or another year. */
const LEAST_KNOWN = 0.95;
/** The same fault is told for this many features, then counted. */
const MOST_TOLD = 5;

/** Every fault of a file, none when it can be used. A code of another year is not a fault: see compareCodes. */
export function checkOfficial({ niveau, fichier, contenu, attendus }: OfficialFile): Faute[] {
  const faute: MakeFaute = (probleme, remede, rest = {}) => ({ fichier, probleme, remede, ...rest });
  const features = rawFeatures(contenu);
  if (features === undefined) return [notACollection(contenu, faute)];
  if (features.length === 0) return [faute('aucun contour', 'vérifiez que le téléchargement est complet')];
  return fewEach([
    ...features.flatMap((feature, index) => checkFeature(feature, index, niveau, faute)),
    ...checkDuplicates(features, faute),
    ...checkCodes(new Set(features.map(codeOf)), attendus, niveau, faute),
  ]);
}

/** The features of a GeoJSON collection, whatever they are worth; undefined when the content is not one. */
export function rawFeatures(contenu: unknown): RawFeature[] | undefined {
  if (typeof contenu !== 'object' || contenu === null || !('features' in contenu)) return undefined;
  return typeOf(contenu) === 'FeatureCollection' && Array.isArray(contenu.features)
    ? contenu.features
    : undefined;
}

const typeOf = (contenu: unknown): unknown =>
  typeof contenu === 'object' && contenu !== null && 'type' in contenu ? contenu.type : undefined;

function notACollection(contenu: unknown, faute: MakeFaute): Faute {
  const type = typeOf(contenu);
  const found = typeof type === 'string' ? type : typeof contenu;
  return faute(
    `un GeoJSON « FeatureCollection » était attendu, le fichier contient « ${found} »`,
    'donnez le fichier GeoJSON des contours, non un TopoJSON ni une réponse d’API',
  );
}

function checkCodes(
  codes: ReadonlySet<unknown>,
  attendus: OfficialFile['attendus'],
  niveau: NiveauOfficiel,
  faute: MakeFaute,
): Faute[] {
  const fautes: Faute[] = [];
  const known = attendus.filter(({ code }) => codes.has(code)).length;
  if (known < LEAST_KNOWN * attendus.length) {
    const probleme = `${known} des ${attendus.length} codes attendus seulement (95 % au moins sont demandés)`;
    const remede = `vérifiez que le fichier est celui du niveau « ${niveau} », pour toute la France, d’un millésime proche de celui du référentiel`;
    fautes.push(faute(probleme, remede));
  }
  const foreign = strangers(codes, attendus).length;
  if (foreign > (1 - LEAST_KNOWN) * attendus.length) {
    const remede = `vérifiez que le fichier est bien celui du niveau « ${niveau} », d’un millésime proche de celui du référentiel`;
    fautes.push(faute(`${foreign} codes sont inconnus du référentiel à ce niveau`, remede));
  }
  return fautes;
}

/** Codes that the reference does not have at this level, overseas collectivities apart. */
function strangers(codes: ReadonlySet<unknown>, attendus: OfficialFile['attendus']): unknown[] {
  const expected = new Set<unknown>(attendus.map(({ code }) => code));
  return [...codes].filter((code) => !expected.has(code) && !isCollectivite(code));
}

function checkDuplicates(features: RawFeature[], faute: MakeFaute): Faute[] {
  const counts = new Map<string, number>();
  for (const feature of features) {
    const code = codeOf(feature);
    if (typeof code === 'string' && code !== '') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([code, count]) =>
      faute(`code présent ${count} fois`, 'réunissez ses morceaux en un seul MultiPolygon', { id: code }),
    );
}

/** Keeps the first few faults of each kind, and counts the others. */
export function fewEach(fautes: Faute[]): Faute[] {
  const kinds = Map.groupBy(fautes, ({ probleme }) => probleme);
  return [...kinds.values()].flatMap((same) => {
    if (same.length <= MOST_TOLD) return same;
    const told = same.slice(0, MOST_TOLD);
    const { fichier, remede, probleme } = same[0]!;
    const rest = `${probleme} (et ${same.length - MOST_TOLD} autres contours)`;
    return [...told, { fichier, remede, probleme: rest }];
  });
}

interface CodeDifference {
  /** In the reference, not in the file. */
  manquants: { code: string; nom: string }[];
  /** In the file, not in the reference: another year, or an overseas collectivity. Left out. */
  inconnus: string[];
}

export function compareCodes({ contenu, attendus }: OfficialFile): CodeDifference {
  const codes = (rawFeatures(contenu) ?? []).map((feature) => String(codeOf(feature)));
  const found = new Set(codes);
  const expected = new Set(attendus.map(({ code }) => code));
  return {
    manquants: attendus.filter(({ code }) => !found.has(code)),
    inconnus: codes.filter((code) => !expected.has(code)).sort(),
  };
}
