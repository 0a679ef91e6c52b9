/** What the cells of place of a row say, worked out once for each wording: a column of departments has a hundred. */
import { retenir, retenirPar } from '../memoire.ts';
import type { Lecture } from '../valeurs/lecture.ts';
import { lireCollectivite, lireRegion } from './contexte.ts';
import { lireDepartement } from './departement.ts';
import type { ChercheurDeLieux } from './lieux.ts';
import type { Question, Resolution } from './resolution.ts';
import { resoudre } from './resoudre.ts';

interface Lectures {
  departement: (texte: string) => Lecture<string>;
  region: (texte: string) => Lecture<string>;
  /** Its name; undefined when the cell names none. */
  collectivite: (texte: string) => string | undefined;
  territoire: (question: Question) => Resolution;
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
  territoire: makeResoudre(chercher),
});

/** What a wording names where the row is. The bearer is another in each row: an answer that it had to give is not kept. */
function makeResoudre({ manques }: ChercheurDeLieux): Lectures['territoire'] {
  let porteurs = 0;
  return retenirPar(
    ({ texte, contexte }) => JSON.stringify([texte, contexte]),
    (question) =>
      resoudre({
        ...question,
        porteur: () => {
          porteurs += 1;
          return question.porteur?.() ?? '';
        },
      }),
    () => manques() + porteurs,
  );
}
