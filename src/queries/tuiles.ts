import { getCollection } from 'astro:content';
import { requireCode } from '../lib/territoires/code.ts';
import type { PlaceDeTuile } from '../lib/tuiles/modele.ts';

/** The place of each department in the grid of « Les 101 ». */
export async function allPlaces(): Promise<PlaceDeTuile[]> {
  return (await getCollection('tuiles')).map(({ data: { territoire, colonne, ligne } }) => ({
    code: requireCode(territoire).code,
    colonne,
    ligne,
  }));
}
