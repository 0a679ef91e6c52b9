/** The projects that answer a question: the rows of the catalogue that hold its words, and how well. */
import { racine } from '../mots/formes.ts';
import { motsOf } from '../mots/mots.ts';
import { isVide } from '../mots/vides.ts';
import { filesOf } from '../projets/catalogue/chercher.ts';
import type { FichierDeMots, IndexRecherche } from '../projets/catalogue/format.ts';
import { debutOf } from '../projets/catalogue/mots-des-projets.ts';
import { decodeOccurrences } from '../projets/catalogue/occurrences.ts';

/** A word that a project must hold: whole, or as the beginning or another number of one of its words. */
export interface MotDemande {
  cle: string;
  entier: boolean;
}

interface RangTrouve {
  rang: number;
  score: number;
}

/** The number, among all that is searched, of the project of a row. */
export const idOfRang = (rang: number): string => `projet-${String(rang).padStart(6, '0')}`;

/** « mobilité "aller vers" » → mobilite, then aller and vers, whole. */
export function readDemande(requete: string): MotDemande[] {
  return requete
    .split(/("[^"]*")/)
    .flatMap((piece) => motsOf(piece).map((cle) => ({ cle, entier: piece.startsWith('"') })))
    .filter(({ cle }) => !isVide(cle));
}

/** Does a word of a project answer to a word of the question? */
export function isAsked(mot: string, { cle, entier }: MotDemande): boolean {
  return entier || isShort(cle) ? mot === cle : mot.startsWith(cle) || racine(mot) === racine(cle);
}

/** Too many words begin so. */
const isShort = (cle: string) => cle.length < 3;

/** The numbers of the files of words that hold these, each once. */
export function fichiersOfDemande(mots: readonly MotDemande[], { mots: debuts }: IndexRecherche): number[] {
  const filesOfMot = ({ cle, entier }: MotDemande) => {
    const files = filesOf(debutOf(cle), debuts);
    return entier || isShort(cle) ? files.slice(0, 1) : files;
  };
  return [...new Set(mots.flatMap(filesOfMot))];
}

/** What a word counts in the title, in the text, in the names of what the project is filed under: near what Pagefind gives. */
const POIDS = [8, 1.7, 0.6];
/** « mobil » in « mobilité ». */
const POIDS_DEBUT = 0.6;

/** The rows that hold every word. `rarete`: what a word that this number of rows holds is worth. */
export function rankRangs(
  mots: readonly MotDemande[],
  fichiers: readonly FichierDeMots[],
  rarete: (mot: MotDemande, rangs: number) => number,
): RangTrouve[] {
  const [first, ...others] = mots.map((mot) => {
    const weights = weighRangs(mot, fichiers);
    const worth = rarete(mot, weights.size);
    return new Map([...weights].map(([rang, weight]) => [rang, weight * worth]));
  });
  return [...(first ?? [])]
    .filter(([rang]) => others.every((other) => other.has(rang)))
    .map(([rang, score]) => ({
      rang,
      score: others.reduce((sum, other) => sum + (other.get(rang) ?? 0), score),
    }));
}

/** For each row, the most that one of its words counts. */
function weighRangs(demande: MotDemande, fichiers: readonly FichierDeMots[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [mot, text] of fichiers.flatMap((fichier) => Object.entries(fichier))) {
    if (!isAsked(mot, demande)) continue;
    const part = mot === demande.cle || racine(mot) === racine(demande.cle) ? 1 : POIDS_DEBUT;
    decodeOccurrences(text, (rang, list) => {
      const weight = part * (POIDS[list] ?? 0);
      if (weight > (weights.get(rang) ?? 0)) weights.set(rang, weight);
    });
  }
  return weights;
}
