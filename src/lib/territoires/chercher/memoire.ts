/** Puts a file that was read where the search will find it. */
import { unpackCommunes, type FichierCommunes } from './colonnes.ts';
import { FINS, type LigneSiren } from './format.ts';
import { openCommunes, type Fonds } from './entree.ts';
import type { FichiersLus } from './reponse.ts';
import { unpackDebuts } from './suites.ts';

export function keepFichier(path: string, data: unknown, memoire: FichiersLus, fonds: Fonds): void {
  if (path === FINS) memoire.fins = new Set(unpackDebuts(data as string));
  else if (path.startsWith('siren/')) memoire.sirens.set(path, data as LigneSiren[]);
  else memoire.communes.set(path, openCommunes(unpackCommunes(data as FichierCommunes), fonds));
}
