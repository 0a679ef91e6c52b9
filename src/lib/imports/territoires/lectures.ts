/** What the cells of place of a row say, worked out once for each wording: a column of departments has a hundred. */
import { retenir } from '../memoire.ts';
import type { Lecture } from '../valeurs/lecture.ts';
import { lireCollectivite, lireRegion } from './contexte.ts';
import { lireDepartement } from './departement.ts';
import type { ChercheurDeLieux } from './lieux.ts';

interface Lectures {
  departement: (texte: string) => Lecture<string>;
  region: (texte: string) => Lecture<string>;
  /** Its name; undefined when the cell names none. */
  collectivite: (texte: string) => string | undefined;
}

const CONNUES = new WeakMap<ChercheurDeLieux, Lectures>();

export function lecturesDe(chercher: ChercheurDeLieux): Lectures {
  const connues = CONNUES.get(chercher) ?? makeLectures(chercher);
  CONNUES.set(chercher, connues);
  return connues;
}

const makeLectures = (chercher: ChercheurDeLieux): Lectures => ({
  departement: retenir((texte) => lireDepartement(texte, chercher), chercher.manques),
  region: retenir((texte) => lireRegion(texte, chercher), chercher.manques),
  collectivite: retenir((texte) => lireCollectivite(texte, chercher), chercher.manques),
});
