/** The small files of the map, each asked for once, when it is wanted; a failure is not kept. */
import { pathOfNiveau } from '../../../lib/territoires/adresses.ts';
import type { CodeCarte } from '../../../lib/territoires/code.ts';
import { fichierCouche } from '../../../lib/texte/noms-fichiers.ts';
import { Lieux, type LieuCarte, type LigneLieu } from '../../../lib/carte/couches/lieux.ts';
import type { Couche, NiveauCouche } from '../../../lib/carte/couches/modele.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import { fetchJson, once } from '../../commun/fetch-json.ts';
import { orNewVersion } from '../../commun/nouvelle-version.ts';
import type { TerritoireCarte } from '../types.ts';

/** One question a key, kept. */
function onceEach<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>();
  return (key) => {
    const asked = known.get(key) ?? once(() => orNewVersion(ask(key)));
    known.set(key, asked);
    return asked();
  };
}

/** @throws {FetchError} when the network or the file fails, as all that follows. */
export const fetchCouche = onceEach((id) => fetchJson<Couche>(fichierCouche(id, 'json').href));

const fetchNiveau = onceEach(
  async (niveau) => new Lieux(await fetchJson<LigneLieu[]>(fichierCouche(`lieux-${niveau}`, 'json').href)),
);
export const fetchLieux = (niveau: NiveauCouche): Promise<Lieux> => fetchNiveau(niveau);

/** A territory that has a page, and a point where the map finds it. */
export interface TerritoireSitue extends TerritoireCarte {
  niveau: NiveauCouche;
  href: string;
  point: [number, number];
}

export function situateOn(niveau: NiveauCouche, { code, nom, point }: LieuCarte): TerritoireSitue {
  return { niveau, code, nom, point, href: pathOfNiveau(niveau, { code, nom }) };
}

/** The territory that a code stands for; undefined when there is none. */
export async function resolve({ niveau, code }: CodeCarte): Promise<TerritoireSitue | undefined> {
  const lieu = (await fetchLieux(niveau)).get(code);
  return lieu && situateOn(niveau, lieu);
}

const fetchPage = onceEach((href) => fetchJson<FicheTerritoire>(`${href}index.json`));

/** The facts of the page of a territory. */
export const fetchFiche = ({ href }: TerritoireSitue): Promise<FicheTerritoire> => fetchPage(href);
