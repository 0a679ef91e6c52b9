/** The words of a query: what is kept, what is left aside, how it is written and how it is compared. */
import { joinInitiales } from '../mots/mots.ts';
import { isVide } from '../mots/vides.ts';
import { fold } from '../texte/format.ts';
import { withoutElision } from './elisions.ts';

export interface Mot {
  /** As typed, without its elision: « l’emploi » → « emploi ». */
  texte: string;
  /** For comparing: lower case, no accent, no ligature. */
  cle: string;
  /** Several words that the reader put between quotes. */
  groupe: boolean;
}

/** A query is cut here: nobody types more, and an address may hold anything. */
export const LONGUEUR_MAX = 100;
const MOTS_MAX = 8;

const GROUPE_OU_MOT = /"([^"]+)"|«\s*([^«»]+?)\s*»|“([^“”]+)”|[\p{L}\p{N}]+(?:[-'’‑][\p{L}\p{N}]+)*/gu;

function toMot(texte: string, groupe = false): Mot {
  return { texte, cle: fold(texte), groupe };
}

/** One word, as a query of that word alone would read it. */
export function readMot(texte: string): Mot {
  return toMot(withoutElision(texte));
}

interface RequeteLue {
  /** The words to look for, in the order typed, each once. */
  mots: Mot[];
  /** Words past the limit, left aside. */
  deTrop: Mot[];
}

/** Without signs that are not seen, odd dashes and apostrophes as usual ones; « ’ » stays, for the words are shown again. */
const plainTyped = (q: string) =>
  q
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[`‘‚‛′‵ʹ-ˏ]/gu, "'")
    // « st brieuc », « Ste-Maxime »: pages write the whole word.
    .replace(/(?<![\p{L}\p{N}'’-])st(e?)[. -]+(?=\p{L})/giu, 'saint$1 ');

/** « peut-on », « a-t-il »: small words tied together tell no more than apart. */
const isVideCompose = (cle: string) => cle.split(' ').every(isVide);

/** Cuts what the reader typed into words and quoted groups. */
export function readQuestion(q: string): RequeteLue {
  const tous = [
    ...joinInitiales(plainTyped(q.slice(0, LONGUEUR_MAX)).normalize('NFC')).matchAll(GROUPE_OU_MOT),
  ].map(readPiece);
  const utiles = tous.filter(({ cle, groupe }) => groupe || !isVideCompose(cle));
  const gardes = utiles.length > 0 ? utiles : tous;
  const uniques = gardes.filter(
    ({ cle }, i) => cle !== '' && gardes.findIndex((mot) => mot.cle === cle) === i,
  );
  return { mots: uniques.slice(0, MOTS_MAX), deTrop: uniques.slice(MOTS_MAX) };
}

/** Does it hold a word that tells something? */
export const hasMotPlein = (q: string): boolean =>
  readQuestion(q).mots.some(({ cle, groupe }) => groupe || !isVideCompose(cle));

/** A match of GROUPE_OU_MOT: the whole, then what each kind of quotes holds, if it is that one. */
function readPiece([piece = '', ...groupes]: readonly (string | undefined)[]): Mot {
  const groupe = groupes
    .find((texte) => texte !== undefined)
    ?.replace(/["«»“”]/g, '')
    .trim();
  if (groupe === undefined) return readMot(piece);
  return /\s/.test(groupe) ? toMot(groupe, true) : readMot(groupe);
}
