/** The folders that everything else lies in: one fault for what would otherwise be one a file. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Faute } from '../../lib/contenu/faute.ts';
import { placesOf } from '../../reference/dossiers.ts';

/** The folders of the project, and those that an edition names, that are missing or empty. */
export function checkLieux(root: string): Faute[] {
  return ['content', 'data'].flatMap((folder) =>
    placesOf(root, folder)
      .filter((place) => !hasFiles(place))
      .map((place): Faute => ({
        fichier: place === resolve(root, folder) ? folder : place,
        probleme: 'le dossier manque, est vide, ou ne se lit pas',
        remede: `le remettre à sa place (${place}) ; le chemin est celui du projet, ou celui de ATLAS_CONTENT et ATLAS_DATA`,
      })),
  );
}

function hasFiles(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return false;
  }
}
