/** One index.json beside the page of each territory. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FicheEcrite } from '../../lib/territoires/fichier.ts';

/**
 * Writes the files in `dist`, one after the other: a page of Astro each costs more than the writing.
 * @throws {Error} when the site has not built the page of a territory.
 */
export function cutFiches(dist: string, territoires: FicheEcrite[]): void {
  for (const { fiche, json } of territoires) writeFileSync(join(dist, fiche.adresse, 'index.json'), json);
}
