import { buildCatalogue, type FichiersCatalogue } from '../lib/projets/catalogue/construire.ts';
import { fichiersCatalogue } from '../lib/projets/catalogue/format.ts';
import type { LieuProjet } from '../lib/projets/projet.ts';
import { formatCode } from '../lib/territoires/code.ts';
import { communesOf } from '../lib/territoires/emprise.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { allProjets, idsOfRecits } from './projets.ts';

let fichiers: Promise<FichiersCatalogue> | undefined;

/** The files of the catalogue, written once a build. */
export function readFichiersCatalogue(): Promise<FichiersCatalogue> {
  fichiers ??= Promise.all([allProjets(), idsOfRecits()]).then(([projets, recits]) =>
    buildCatalogue(projets, { communesOf: communesNear, recits }),
  );
  return fichiers;
}

/** Whoever lives in a commune of an intercommunality finds its projects; a department has too many for that. */
function communesNear({ niveau, code }: LieuProjet): string[] {
  if (niveau !== 'commune' && niveau !== 'epci') return [];
  const referentiel = readReferentiel();
  return communesOf(referentiel, formatCode({ niveau, code })).flatMap((commune) => {
    const { nom, codesPostaux } = referentiel.communes.get(commune) ?? { nom: '', codesPostaux: [] };
    return [nom, ...codesPostaux];
  });
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
