import { readFileSync } from 'node:fs';
import { ImportImpossible } from '../../lib/imports/lecture/impossible.ts';

/** @throws {ImportImpossible} when there is no such file, or when it may not be read. */
export function lireOctets(fichier: string): Uint8Array {
  try {
    return readFileSync(fichier);
  } catch {
    throw new ImportImpossible(
      fichier,
      'ce fichier ne peut pas être lu : il n’existe pas à cet endroit, c’est un dossier, ou il est interdit de lecture',
      'vérifier le chemin',
    );
  }
}
