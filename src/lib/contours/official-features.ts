/** The faults of one outline of an official file: its code, its rings, where it lies. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Faute } from '../contenu/faute.ts';
import { boundsOf, overlaps } from './coast.ts';
import type { Box } from './grid.ts';
import { AREAS } from './outline.ts';
import { isSurface } from './surface.ts';

/** A feature as found in a file of which nothing is sure. */
export type RawFeature =
  | {
      properties?: Record<string, unknown> | null;
      geometry?: { type?: string; coordinates?: unknown } | null;
    }
  | null
  | undefined;

export type NiveauOfficiel = 'epci' | 'departements' | 'regions';
export type MakeFaute = (probleme: string, remede: string, rest?: Partial<Faute>) => Faute;

/** Codes look like this: SIREN; 01 to 95, 2A, 2B, 971 to 989; region codes have two digits, or three overseas. */
const FORMS = {
  epci: { form: /^\d{9}$/, exemple: '« 244400404 » (un numéro SIREN de neuf chiffres)' },
  departements: { form: /^(\d\d|2A|2B|9[78]\d)$/, exemple: '« 01 », « 2A » ou « 971 »' },
  regions: { form: /^(\d\d|9[78]\d)$/, exemple: '« 01 » ou « 76 »' },
};
/** Overseas collectivities have outlines in official files but no place in our three levels. */
const COLLECTIVITE = /^9(75|77|78|8\d)$/;

export const isCollectivite = (code: unknown): boolean => COLLECTIVITE.test(String(code));

export function codeOf(feature: RawFeature): unknown {
  return feature?.properties?.['code'];
}

/** Every fault of the outline at this place of the file. */
export function checkFeature(
  feature: RawFeature,
  index: number,
  niveau: NiveauOfficiel,
  faute: MakeFaute,
): Faute[] {
  const code = codeOf(feature);
  const place = { id: typeof code === 'string' && code !== '' ? code : `contour n° ${index + 1}` };
  return [...checkCode(code, niveau, faute, place), ...checkGeometry(feature, faute, place)];
}

function checkCode(code: unknown, niveau: NiveauOfficiel, faute: MakeFaute, place: Partial<Faute>): Faute[] {
  const { form, exemple } = FORMS[niveau];
  if (code === undefined || code === null || code === '')
    return [faute('propriété « code » absente', `ajoutez « code », par exemple ${exemple}`, place)];
  if (typeof code !== 'string') {
    return [
      faute(
        `« code » doit être un texte, le fichier a un ${typeof code}`,
        `écrivez le code entre guillemets, par exemple ${exemple} : les zéros de tête comptent`,
        { ...place, valeur: JSON.stringify(code) },
      ),
    ];
  }
  if (form.test(code)) return [];
  return [
    faute(`ce code n’est pas du niveau « ${niveau} »`, `attendu : ${exemple}`, { ...place, valeur: code }),
  ];
}

function checkGeometry(feature: RawFeature, faute: MakeFaute, place: Partial<Faute>): Faute[] {
  const geometry = feature?.geometry;
  if (!isSurface(geometry)) {
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
  if (rings.length === 0 || !rings.every(isRing)) {
    return [
      faute(
        'anneau vide, trop court ou non fermé',
        'un anneau a au moins quatre positions [longitude, latitude], la dernière égale à la première',
        place,
      ),
    ];
  }
  return checkBox(boundsOf(rings.flat()), isCollectivite(codeOf(feature)), faute, place);
}

function checkBox(box: Box, isOverseas: boolean, faute: MakeFaute, place: Partial<Faute>): Faute[] {
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
  if (isOverseas || AREAS.some((area) => overlaps(box, area.box))) return [];
  return [
    faute(
      'contour hors de France',
      'vérifiez l’ordre des coordonnées : la longitude d’abord, puis la latitude',
      { ...place, valeur },
    ),
  ];
}

function ringsOf(geometry: Polygon | MultiPolygon): Position[][] {
  if (!Array.isArray(geometry.coordinates)) return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function isRing(ring: unknown): boolean {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const points: unknown[] = ring;
  if (!points.every(isPosition)) return false;
  const [first, last] = [points[0]!, points.at(-1)!];
  return first[0] === last[0] && first[1] === last[1];
}

function isPosition(point: unknown): point is Position {
  if (!Array.isArray(point)) return false;
  const numbers: unknown[] = point;
  const [x, y] = numbers;
  return Number.isFinite(x) && Number.isFinite(y);
}
