/** The land that an edition of a region or of a department is drawn on: its map, its layers over it. */
import type { Feature } from 'geojson';
import { composeRegion, type CarteComposite } from '../charts/projection.ts';
import { lightRegion } from '../reference/contours-legers.ts';
import { readPortee, regionOfEdition } from '../reference/portee.ts';

/** The drawing of a region is about as wide on the page, in pixels. */
const REGION_WIDTH = 600;

export const composeSeul = (shape: Feature, around?: number): CarteComposite =>
  composeRegion(shape, REGION_WIDTH, undefined, around);

/** Undefined for the country. `around`: units drawn beyond the edges. */
export function carteOfEdition(around?: number): CarteComposite | undefined {
  const [portee, region] = [readPortee(), regionOfEdition()];
  if (!portee || !region) return undefined;
  return composeSeul(
    portee.niveau === 'departement' ? shapeOfDepartement(region, portee.code) : lightRegion(region).region,
    around,
  );
}

/** @throws {Error} when the department has no outline. */
export function shapeOfDepartement(region: string, code: string): Feature {
  const shape = lightRegion(region).find('departement', code);
  if (!shape) throw new Error(`Le département ${code} n’a pas de contour dans data/contours.`);
  return shape;
}
