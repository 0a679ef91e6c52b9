/** « Autour de moi » without a browser: the same files, the same rule. */
import { unpackBoites } from '../../src/lib/territoires/situer/boites.ts';
import { carreOf, pathOfCarre } from '../../src/lib/territoires/situer/carres.ts';
import type { FichierCarre } from '../../src/lib/territoires/situer/construire.ts';
import {
  situate,
  type Candidate,
  type PositionAppareil,
  type Situation,
} from '../../src/lib/territoires/situer/situer.ts';
import { unpackCommunes } from '../../src/lib/territoires/chercher/colonnes.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { fichiers } from './lieux.ts';

export interface CommuneSituee {
  code: string;
  epci: string | null;
}

const opened = new Map<string, Candidate<CommuneSituee>[]>();

export function answerPosition(position: PositionAppareil): Situation<CommuneSituee> | undefined {
  const carre = carreOf([position.longitude, position.latitude]);
  const path = pathOfCarre(carre);
  const candidates = opened.get(path) ?? open(path, carre);
  opened.set(path, candidates);
  return situate(position, candidates);
}

function open(path: string, carre: [number, number]): Candidate<CommuneSituee>[] {
  const fichier = fichiers.get(path) as FichierCarre | undefined;
  if (!fichier) return [];
  const boxes = unpackBoites(fichier.boites, carre);
  return unpackCommunes(fichier.communes).map(([, code], i) => {
    const epci = readReferentiel().communes.get(code)?.epci ?? null;
    return { item: { code, epci }, epci, boites: boxes[i] ?? [] };
  });
}
