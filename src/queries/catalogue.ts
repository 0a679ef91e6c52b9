import { buildCatalogue, type FichiersCatalogue } from '../lib/projets/catalogue/construire.ts';
import { fichiersCatalogue } from '../lib/projets/catalogue/format.ts';
import { allProjets } from './projets.ts';

let fichiers: Promise<FichiersCatalogue> | undefined;

/** The files of the catalogue, written once a build. */
export function readFichiersCatalogue(): Promise<FichiersCatalogue> {
  fichiers ??= allProjets().then(buildCatalogue);
  return fichiers;
}

/** Each file of the version, by its address. */
export async function fichiersOfVersion(): Promise<[adresse: string, contenu: unknown][]> {
  const { index, fiches, mots, lieux } = await readFichiersCatalogue();
  const { version } = index;
  return [
    ...fiches.map((file, n): [string, unknown] => [fichiersCatalogue.fiches(version, n), file]),
    ...mots.map((file, n): [string, unknown] => [fichiersCatalogue.mots(version, n), file]),
    [fichiersCatalogue.lieux(version), lieux],
  ];
}
