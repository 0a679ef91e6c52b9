/** The small files of the map, each asked for once, when it is wanted; a failure is not kept. */
import { pathOfDepartement, pathOfEpci, pathOfRegion } from '../../../lib/territoires/adresses.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { Lieux, type LieuCarte, type LigneLieu } from '../../../lib/carte/couches/lieux.ts';
import type { Couche, NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import type { Territoire } from '../types.ts';

const kept = new Map<string, Promise<unknown>>();

/** @throws {Error} when the network or the file fails. */
function readJson<T>(path: string): Promise<T> {
  const known = kept.get(path) as Promise<T> | undefined;
  if (known) return known;
  const asked = fetch(path).then((response) => {
    if (!response.ok) throw new Error(`${path} n’a pas pu être lu (réponse ${response.status}).`);
    return response.json() as Promise<T>;
  });
  kept.set(path, asked);
  asked.catch(() => kept.delete(path));
  return asked;
}

export const fetchCouche = (id: string) => readJson<Couche>(`/donnees/cartes/${id}.json`);

const lieux = new Map<NiveauCouche, Lieux>();

export async function fetchLieux(niveau: NiveauCouche): Promise<Lieux> {
  const lignes = await readJson<LigneLieu[]>(`/donnees/cartes/lieux-${niveau}.json`);
  const known = lieux.get(niveau) ?? new Lieux(lignes);
  lieux.set(niveau, known);
  return known;
}

const PATHS = { region: pathOfRegion, departement: pathOfDepartement, epci: pathOfEpci };

export interface Repere extends Territoire {
  niveau: NiveauCouche;
  href: string;
  point: [number, number];
}

export function toRepere(niveau: NiveauCouche, { code, nom, point }: LieuCarte): Repere {
  return { niveau, code, nom, point, href: PATHS[niveau]({ code, nom }) };
}

/** The territory that a code stands for; undefined when there is none. @throws {Error} when the network fails. */
export async function resolve({ niveau, code }: CodeCarte): Promise<Repere | undefined> {
  const lieu = (await fetchLieux(niveau)).get(code);
  return lieu && toRepere(niveau, lieu);
}

/** The facts of the page of a territory. @throws {Error} when the network fails. */
export const fetchFiche = ({ href }: Repere) => readJson<FicheTerritoire>(`${href}index.json`);
