/** Numbers in a question: « dans le 25 » is the Doubs, « 25 mesures », « 2,5 millions » and « 50 % » count things. */
import { fold } from '../texte/format.ts';

/** What stands around a number in the question, as it was typed. */
export interface Voisinage {
  avant: string;
  apres: string;
}

/** Parts of a longer number: « 2,5 », « 10 000 ». */
const CHIFFRE_AVANT = /\d[.,\s]?$/;
const CHIFFRE_APRES = /^[.,\s]?\d/;
const UNITE =
  /^\s*(?:[%€°]|[km]€|(?:euros?|millions?|milliards?|pour ?cent|ans?|mois|jours?|semaines?|heures?|h|km|m2|habitants?|personnes|familles|menages)(?!\p{L}))/u;
/** What says that a number is that of a place; folded. */
const DIT =
  /(?:(?<!\p{L})(?:dans|departement|dept?|dpt|cd|code postal|conseil departemental)(?: (?:le|la|les|du|de|n|no|numero))*|\()\s*$/u;
/** What is numbered otherwise, and small words before a count: « article 25 », « moins de 25 ». */
const COMPTE =
  /(?<!\p{L})(?:mesures?|axes?|leviers?|etapes?|objectifs?|fiches?|actions?|articles?|loi|pages?|annexes?|annee|numero|n°?|no|plus|moins|environ|de|des|les|a|et|ou)\s*$/u;
const PLURIEL = /^\s*\p{L}+[sx](?!\p{L})/u;

/** « 2,5 », « 1.200 »: what was typed as two words of a question. */
const DECIMAL = /^\d+[.,][\d\s.,]*$/;

/** Is it the number of a department or a postcode? Any other name is not told here: it is one. */
export function isNumeroDeLieu(nom: string, voisinage: Voisinage): boolean {
  if (DECIMAL.test(nom)) return false;
  if (!/^[\d\s]+$/.test(nom)) return true;
  const [avant, apres] = [foldKept(voisinage.avant), foldKept(voisinage.apres)];
  if (CHIFFRE_AVANT.test(avant) || CHIFFRE_APRES.test(apres) || UNITE.test(apres)) return false;
  const chiffres = nom.replace(/\s/g, '');
  if (DIT.test(avant)) return chiffres.length > 1 && chiffres.length !== 4;
  return chiffres.length === 5 ? isCodePostal(nom, apres) : isDepartement(chiffres, avant, apres);
}

/** « 34700 » is one; « 10 000 » is an amount, and « 30000 logements » a count. */
function isCodePostal(nom: string, apres: string): boolean {
  const isRond = /0{3}$/.test(nom);
  return !isRond || (!/\s/.test(nom) && !PLURIEL.test(apres));
}

/** After the topic, as people add it (« crèche 34 »), or apart: « 34, crèche ». */
function isDepartement(chiffres: string, avant: string, apres: string): boolean {
  if (!/^\d{2,3}$/.test(chiffres) || COMPTE.test(avant)) return false;
  return apres.trim() === '' || /^\s*[,;:)]/.test(apres);
}

/** Folded, with the space that touches the number. */
const foldKept = (texte: string) =>
  `${/^\s/.test(texte) ? ' ' : ''}${fold(texte)}${/\s$/.test(texte) && texte.trim() ? ' ' : ''}`;
