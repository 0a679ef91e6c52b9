/** Cuts the file of all the territories into one index.json beside each page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';

/**
 * Writes the files in `dist`; returns what they hold. Written one after the other, without a page of Astro each,
 * which costs more than the writing.
 * @throws {Error} when the site has not built /donnees/territoires.json, or the page of a territory.
 */
export function cutFiches(dist: string): FicheTerritoire[] {
  const text = readFileSync(join(dist, 'donnees', 'territoires.json'), 'utf8');
  const fiches = JSON.parse(text) as FicheTerritoire[];
  for (const fiche of fiches) writeFileSync(join(dist, fiche.adresse, 'index.json'), JSON.stringify(fiche));
  return fiches;
}
