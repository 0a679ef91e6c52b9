/** The territory field without a network: its files made in memory from the real reference, and which were read. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { ancienEpciSchema } from '../../src/schemas/ancien-epci.ts';
import { collectiviteSchema } from '../../src/schemas/collectivite.ts';
import type { AutreNom } from '../../src/schemas/autre-nom.ts';
import { autresNomsOf } from '../../src/lib/territoires/chercher/autres-noms.ts';
import { search } from '../../src/lib/territoires/chercher/chercher.ts';
import { buildFichiers } from '../../src/lib/territoires/chercher/construire.ts';
import { BASE, type FichierBase } from '../../src/lib/territoires/chercher/format.ts';
import { openFonds } from '../../src/lib/territoires/chercher/entree.ts';
import { newMemoire, type Reponse } from '../../src/lib/territoires/chercher/reponse.ts';
import { keepFichier } from '../../src/lib/territoires/chercher/memoire.ts';
import { parseTableau } from '../../src/lib/contenu/tableau.ts';
import { readReferentiel, readRows, readSeeds } from '../../src/reference/territoires.ts';

const readTable = (path: string) => parseTableau(readFileSync(path, 'utf8'), path).lignes;
const noms = readTable('data/territoires/autres-noms.csv').map(
  ({ valeurs }) => ({ ...valeurs, territoires: [valeurs['territoires']] }) as unknown as AutreNom,
);
/** Names that communes bore. */
export const anciennesCommunes = readTable('data/anciennes-communes/anciennes-communes.csv').map(
  ({ valeurs: { code = '', nom = '' } }) => ({ code, nom }),
);

const anciensEpci = readTable('data/territoires/anciens-epci.csv').map(({ valeurs }) =>
  ancienEpciSchema.parse(valeurs),
);
/** The overseas collectivities, as the table tells them. */
export const collectivites = readTable('data/territoires/collectivites.csv').map(({ valeurs }) =>
  collectiviteSchema.parse(valeurs),
);

/** Every file, as the build writes it. */
export const fichiers = buildFichiers({
  rows: { communes: readRows('communes') },
  referentiel: readReferentiel(),
  autresNoms: autresNomsOf(noms, readRows('ept'), anciensEpci),
  collectivites,
  anciennesCommunes,
  seeds: readSeeds(),
});

const fonds = openFonds(fichiers.get(BASE) as FichierBase);

/** Answers as the browser does, reading what is missing; a fresh memory unless one is given. */
export function answer(query: string, memoire = newMemoire()): Reponse & { lus: string[] } {
  const lus = [BASE];
  for (let round = 0; round < 8; round += 1) {
    const reponse = search(query, fonds, memoire);
    if (reponse.manque.length === 0) return { ...reponse, lus };
    for (const path of reponse.manque) {
      keepFichier(path, fichiers.get(path), memoire, fonds);
      lus.push(path);
    }
  }
  throw new Error(`« ${query} » ne finit pas de lire.`);
}

/** All that is read when a query is typed one letter after the other. */
export function typed(query: string): string[] {
  const read = new Set<string>();
  const memoire = newMemoire();
  for (let end = 1; end <= query.length; end += 1) {
    answer(query.slice(0, end), memoire).lus.forEach((path) => read.add(path));
  }
  return [...read];
}

const sizes = new Map<string, number>();

/** Bytes on the wire of some files. */
export function weigh(paths: string[]): number {
  return paths.reduce((sum, path) => {
    const size = sizes.get(path) ?? gzipSync(JSON.stringify(fichiers.get(path)), { level: 9 }).length;
    sizes.set(path, size);
    return sum + size;
  }, 0);
}
