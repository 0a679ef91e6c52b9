/** A cell that holds a number or a date: read, or what a person decided of it. */
import { upperFirst } from '../../texte/initiale.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import type { CelluleLue } from '../lecture/cellule.ts';
import type { Lecture } from '../valeurs/lecture.ts';
import { nommePersonne } from '../valeurs/personnes.ts';
import type { Constat, SorteConstat } from './constats.ts';
import { GARDER, IGNORER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';

/** What a cell gives to its row. */
interface CaseLue<T> {
  valeur?: T;
  /** How it was read, when that is not evident. */
  note?: string;
  /** The words of the source, where the value is not read from them. */
  mots?: string;
}

interface QuestionDeCase<T> {
  champ: string;
  sorte: SorteConstat;
  lire: (cellule: CelluleLue | undefined) => Lecture<T>;
  /** Of an answer, where it is not read as its cell is. */
  lireReponse?: (reponse: string) => Lecture<T>;
  propositions: Constat['propositions'];
}

/** Says what cannot be read; its words are kept, should the row be taken all the same. */
export function lireCase<T>(
  lecteur: Lecteur,
  { champ, sorte, lire, lireReponse = lire, propositions }: QuestionDeCase<T>,
): CaseLue<T> {
  const lecture = lire(lecteur.cellule(champ));
  if (lecture.etat === 'inconnue') return {};
  if (lecture.etat === 'lue') {
    const { valeur, note } = lecture;
    return note ? { valeur, note } : { valeur };
  }
  const reponse = lecteur.reponse(champ, lecteur.brut(champ));
  if (reponse === IGNORER) return {};
  const mots = motsDe(lecteur.texte(champ));
  if (reponse === GARDER) return mots;
  if (reponse === undefined) {
    lecteur.dire(sorte, champ, { ...lecture, propositions });
    return mots;
  }
  const corrige = lireReponse(reponse);
  if (corrige.etat === 'illisible') lecteur.dire(sorte, champ, { ...corrige, propositions });
  if (corrige.etat !== 'lue') return mots;
  const phrase = `${upperFirst(nomDeChamp('projets', champ))} : une personne a choisi ${reponse}.`;
  lecteur.choix.push({ champ, phrase });
  return { ...mots, valeur: corrige.valeur };
}

/** Words that speak of a person are kept nowhere. */
const motsDe = (texte: string) => (nommePersonne(texte) ? {} : { mots: texte.replace(/\s+/g, ' ') });

/** « la source écrit « 30 000 / an » ». */
export const citer = (mots: string) => `la source écrit « ${mots} »`;
