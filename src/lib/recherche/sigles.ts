/** Acronyms and their long form, from the glossary, both ways. */
import { fold } from '../texte/format.ts';
import { racine } from '../mots/formes.ts';
import { isVide } from '../mots/vides.ts';
import { readQuestion, type Mot } from './mots.ts';

/** « CCAS », « centre communal d’action sociale »; the long form of a plain word of the glossary is empty. */
export type Paire = [sigle: string, developpe: string];

/** A long form may hold two meanings: « contrat local des solidarités, ou contrat local de santé ». */
function sens(developpe: string): string[] {
  return developpe
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s*[;,]\s+ou\s+/)
    .map((texte) => texte.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The long forms of an acronym: « CCAS » → [« centre communal d’action sociale »]. */
export function developpesOf(mot: Mot, paires: readonly Paire[]): string[] {
  return paires.filter(([sigle]) => fold(sigle) === mot.cle).flatMap(([, developpe]) => sens(developpe));
}

const racinesOf = (texte: string) =>
  readQuestion(texte)
    .mots.filter(({ cle }) => !isVide(cle))
    .map(({ cle }) => racine(cle));

/** The words with a long form replaced by its acronym, once for each acronym found: « aide centre communal d’action sociale » → « aide CCAS ». */
export function abregesOf(mots: readonly Mot[], paires: readonly Paire[]): { mots: Mot[]; sigle: string }[] {
  const racines = mots.map(({ cle, groupe }) => (groupe ? `"${cle}"` : racine(cle)));
  return paires.flatMap(([sigle, developpe]) =>
    sens(developpe).flatMap((texte) => {
      const cherche = racinesOf(texte);
      const debut = cherche.length < 2 ? -1 : findRun(racines, cherche);
      if (debut < 0) return [];
      const court: Mot = { texte: sigle, cle: fold(sigle), groupe: false };
      return [{ mots: [...mots.slice(0, debut), court, ...mots.slice(debut + cherche.length)], sigle }];
    }),
  );
}

/** Is the whole query an entry of the glossary, short or long? Its definition then comes first. */
export function isEntree(mots: readonly Mot[], paires: readonly Paire[]): boolean {
  const cherche = mots.map(({ cle }) => racine(cle)).join(' ');
  return paires.some((paire) =>
    paire.some((texte) => texte !== '' && racinesOf(texte).join(' ') === cherche),
  );
}

function findRun(list: readonly string[], run: readonly string[]): number {
  return list.findIndex((_, start) => run.every((value, i) => list[start + i] === value));
}
