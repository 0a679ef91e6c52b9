import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Faute } from '../contenu/faute.ts';
import { boundsOf, overlaps } from './coast.ts';
import { AREAS } from './outline.ts';

/** A file of official outlines, read and parsed, and the territories of the reference that it should draw. */
export interface OfficialFile {
  niveau: 'epci' | 'departements' | 'regions';
  /** Path or address, as given. */
  fichier: string;
  contenu: unknown;
  attendus: { code: string; nom: string }[];
}

/** Below this share of the expected codes, the file is another level, another place or another year. */
const LEAST_KNOWN = 0.95;
/** Codes look like this: SIREN; 01 to 95, 2A, 2B, 971 to 989; region codes have two digits, or three overseas. */
const FORMS = {
  epci: { form: /^\d{9}$/, exemple: '« 244400404 » (un numéro SIREN de neuf chiffres)' },
  departements: { form: /^(\d\d|2A|2B|9[78]\d)$/, exemple: '« 01 », « 2A » ou « 971 »' },
  regions: { form: /^(\d\d|9[78]\d)$/, exemple: '« 01 » ou « 76 »' },
};
/** Overseas collectivities have outlines in official files but no place in our three levels. */
const COLLECTIVITE = /^9(75|77|78|8\d)$/;
/** The same fault is told for this many features, then counted. */
const MOST_TOLD = 5;

/** Every fault of a file, none when it can be used. A code of another year is not a fault: see compareCodes. */
export function checkOfficial({ niveau, fichier, contenu, attendus }: OfficialFile): Faute[] {
  const faute = (probleme: string, remede: string, rest: Partial<Faute> = {}): Faute => {
    return { fichier, probleme, remede, ...rest };
  };
  const { type, features } = (contenu ?? {}) as Partial<FeatureCollection>;
  if (type !== 'FeatureCollection' || !Array.isArray(features)) {
    const found = typeof type === 'string' ? type : typeof contenu;
    return [
      faute(
        `un GeoJSON « FeatureCollection » était attendu, le fichier contient « ${found} »`,
        'donnez le fichier GeoJSON des contours, non un TopoJSON ni une réponse d’API',
      ),
    ];
  }
  if (features.length === 0) return [faute('aucun contour', 'vérifiez que le téléchargement est complet')];
  const fautes = features.flatMap((feature, index) => checkFeature(feature, index, niveau, faute));
  fautes.push(...checkDuplicates(features, faute));
  const codes = new Set(features.map(codeOf));
  const known = attendus.filter(({ code }) => codes.has(code)).length;
  if (known < LEAST_KNOWN * attendus.length) {
    const share = `${known} des ${attendus.length} codes attendus`;
    fautes.push(
      faute(
        `${share} seulement (95 % au moins sont demandés)`,
        `vérifiez que le fichier est celui du niveau « ${niveau} », pour toute la France, d’un millésime proche de celui du référentiel`,
      ),
    );
  }
  const foreign = strangers(codes, attendus).length;
  if (foreign > (1 - LEAST_KNOWN) * attendus.length) {
    const remede = `vérifiez que le fichier est bien celui du niveau « ${niveau} », d’un millésime proche de celui du référentiel`;
    fautes.push(faute(`${foreign} codes sont inconnus du référentiel à ce niveau`, remede));
  }
  return fewEach(fautes);
}

/** Codes that the reference does not have at this level, overseas collectivities apart. */
function strangers(codes: Set<unknown>, attendus: OfficialFile['attendus']): unknown[] {
  const expected = new Set<unknown>(attendus.map(({ code }) => code));
  return [...codes].filter((code) => !expected.has(code) && !COLLECTIVITE.test(String(code)));
}

type MakeFaute = (probleme: string, remede: string, rest?: Partial<Faute>) => Faute;

function codeOf(feature: Feature | null | undefined): unknown {
  return feature?.properties?.['code'];
}

function checkFeature(
  feature: Feature,
  index: number,
  niveau: OfficialFile['niveau'],
  faute: MakeFaute,
): Faute[] {
  const code = codeOf(feature);
  const place = { id: typeof code === 'string' && code !== '' ? code : `contour n° ${index + 1}` };
  const { form, exemple } = FORMS[niveau];
  const fautes: Faute[] = [];
  if (code === undefined || code === null || code === '') {
    fautes.push(faute('propriété « code » absente', `ajoutez « code », par exemple ${exemple}`, place));
  } else if (typeof code !== 'string') {
    fautes.push(
      faute(
        `« code » doit être un texte, le fichier a un ${typeof code}`,
        `écrivez le code entre guillemets, par exemple ${exemple} : les zéros de tête comptent`,
        { ...place, valeur: String(code) },
      ),
    );
  } else if (!form.test(code)) {
    fautes.push(
      faute(`ce code n’est pas du niveau « ${niveau} »`, `attendu : ${exemple}`, { ...place, valeur: code }),
    );
  }
  return [...fautes, ...checkGeometry(feature, faute, place)];
}

function checkGeometry(feature: Feature, faute: MakeFaute, place: Partial<Faute>): Faute[] {
  const geometry = feature?.geometry;
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
    const found = geometry?.type ?? 'aucune';
    return [
      faute(
        `géométrie « ${found} », un « Polygon » ou « MultiPolygon » était attendu`,
        'donnez des contours fermés, non des points ni des lignes',
        place,
      ),
    ];
  }
  const rings = ringsOf(geometry);
  const broken = rings.find((ring) => !isRing(ring));
  if (rings.length === 0 || broken !== undefined) {
    return [
      faute(
        'anneau vide, trop court ou non fermé',
        'un anneau a au moins quatre positions [longitude, latitude], la dernière égale à la première',
        place,
      ),
    ];
  }
  const box = boundsOf(rings.flat());
  const valeur = box.map((value) => value.toFixed(1)).join(', ');
  if (box[0] < -180 || box[2] > 180 || box[1] < -90 || box[3] > 90) {
    return [
      faute(
        'coordonnées hors des degrés (WGS84)',
        'convertissez le fichier de Lambert 93 (ou autre projection) en longitudes et latitudes WGS84, EPSG:4326',
        { ...place, valeur },
      ),
    ];
  }
  const isAbroad =
    !AREAS.some((area) => overlaps(box, area.box)) && !COLLECTIVITE.test(String(codeOf(feature)));
  if (isAbroad) {
    return [
      faute(
        'contour hors de France',
        'vérifiez l’ordre des coordonnées : la longitude d’abord, puis la latitude',
        { ...place, valeur },
      ),
    ];
  }
  return [];
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const isPosition = (point: unknown) =>
    Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.every(isPosition) && first[0] === last[0] && first[1] === last[1];
}

function checkDuplicates(features: Feature[], faute: MakeFaute): Faute[] {
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
function fewEach(fautes: Faute[]): Faute[] {
  const kinds = Map.groupBy(fautes, ({ probleme }) => probleme);
  return [...kinds.values()].flatMap((same) => {
    if (same.length <= MOST_TOLD) return same;
    const told = same.slice(0, MOST_TOLD);
    const rest = `${same[0]!.probleme} (et ${same.length - MOST_TOLD} autres contours)`;
    const { fichier, remede } = same[0]!;
    return [...told, { fichier, remede, probleme: rest }];
  });
}

export interface CodeDifference {
  /** In the reference, not in the file. */
  manquants: { code: string; nom: string }[];
  /** In the file, not in the reference: another year, or an overseas collectivity. Left out. */
  inconnus: string[];
}

export function compareCodes({ contenu, attendus }: OfficialFile): CodeDifference {
  const codes = (contenu as FeatureCollection).features.map((feature) => String(codeOf(feature)));
  const found = new Set(codes);
  const expected = new Set(attendus.map(({ code }) => code));
  return {
    manquants: attendus.filter(({ code }) => !found.has(code)),
    inconnus: codes.filter((code) => !expected.has(code)).sort(),
  };
}
