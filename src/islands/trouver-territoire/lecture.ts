/** Searches and reads the files of territories, each once; loaded when the field is first used. */
import { search } from '../../lib/territoires/chercher/chercher.ts';
import { BASE, type FichierBase } from '../../lib/territoires/chercher/format.ts';
import { openFonds, type Fonds } from '../../lib/territoires/chercher/entree.ts';
import { announce, presentLieu, soleOf, type Proposition } from '../../lib/territoires/chercher/presenter.ts';
import { keepFichier } from '../../lib/territoires/chercher/memoire.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { newMemoire, type Reponse, type Trouve } from '../../lib/territoires/chercher/reponse.ts';

const memoire = newMemoire();

/** An answer, ready to be shown. */
export interface ReponsePresentee {
  trouves: (Trouve & Proposition)[];
  annonce: string;
  /** The only one that Enter may follow without asking. */
  seul: (Trouve & Proposition) | undefined;
  /** The announcement says more than a count: it must be seen too. */
  explique: boolean;
}

/** @throws {FetchError} when the network or the file fails. */
export const readFichier = <T>(path: string): Promise<T> =>
  orNewVersion(fetchJson(`/donnees/lieux/${path}.json`));

/** What every search needs, asked for as soon as the reader enters the field. A failure is not kept: the next letter tries again. @throws {FetchError} */
export const loadFonds = once(async () => openFonds(await readFichier<FichierBase>(BASE)));

/** A file of names that does not come is made from what a kept department says. @throws {Error} as `readFichier`, when none is kept. */
async function readNoms(path: string): Promise<unknown> {
  try {
    return await readFichier<unknown>(path);
  } catch (error) {
    const { readGardes } = await orNewVersion(import('./gardes.ts'));
    const kept = await readGardes(path, readFichier).catch(() => undefined);
    if (!kept) throw error;
    return kept;
  }
}

/** Answers, reading what is missing as long as `isWanted`. @throws {Error} when the network or a file fails. */
export async function find(query: string, isWanted: () => boolean): Promise<ReponsePresentee> {
  const known = await loadFonds();
  let reponse = search(query, known, memoire);
  while (reponse.manque.length > 0 && isWanted()) {
    await Promise.all(
      reponse.manque.map(async (path) => keepFichier(path, await readNoms(path), memoire, known)),
    );
    reponse = search(query, known, memoire);
  }
  return present(reponse, query, known);
}

function present(reponse: Reponse, query: string, known: Fonds): ReponsePresentee {
  const trouves = reponse.trouves.map((trouve) => ({ ...trouve, ...presentLieu(trouve, known) }));
  const sole = soleOf(reponse);
  const isTyping = query.length < 2 && trouves.length === 0;
  return {
    trouves,
    annonce: isTyping ? '' : announce(reponse, query),
    seul: sole && trouves[reponse.trouves.indexOf(sole)],
    explique: trouves.length === 0 || (reponse.inconnu ?? reponse.partiel) !== undefined,
  };
}
