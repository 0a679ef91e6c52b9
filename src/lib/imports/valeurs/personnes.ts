/** Mails, telephones and names of persons: the Atlas takes none over, and keeps none in what it writes of a file. */
import { cleDe } from '../cle.ts';
import { retenir } from '../memoire.ts';
import { hasNomDansUnTexte } from './nom-dans-un-texte.ts';
import { hasFonctionNommee, hasNomDePersonne } from './nom-de-personne.ts';

const COURRIEL = /[\p{L}\d_.+-]+\s?(?:@|[[(](?:at|arobase)[\])])\s?[\p{L}\d-]+\.\p{L}{2,}/iu;
const SEPARATEUR = '[ .\\/-]?';
const NUMERO_FRANCAIS = `(?:(?:\\+|\\b00)33${SEPARATEUR}(?:\\(0\\))?|\\b0)${SEPARATEUR}[1-9](?:${SEPARATEUR}\\d{2}){4}\\b`;
const NUMERO_DAILLEURS = '\\+\\d{2,3}(?:[ .-]?\\d{2,3}){3,5}\\b';
const TELEPHONE = new RegExp(`${NUMERO_FRANCAIS}|${NUMERO_DAILLEURS}`, 'u');

const CIVILITE =
  '(?:M[Mr]?\\.?|Mmes?|MMES?|Mlles?|MLLES?|Messieurs|Mesdames|Monsieur|MONSIEUR|Madame|MADAME|Mademoiselle|Dr|Docteure?|Pr|Professeure?|Me)';
const NOM = "\\.?\\s+(?:d[’'e]\\s?)?\\p{Lu}";
const PERSONNE = new RegExp(`(?:^|[\\s(,;/:–-])${CIVILITE}${NOM}`, 'u');

/** The days of « 01/01/2024-31/12/2025 » hold as many numbers, two by two, as a telephone. */
const JOUR = /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?!\d)/g;

/** A mail or a telephone. */
export const hasContact = (texte: string): boolean =>
  COURRIEL.test(texte) || TELEPHONE.test(texte.replace(JOUR, 'jour'));

/** « Mme Dupuis », « référente : Claire Dubois »: a name after a civility or a function. */
export const designePersonne = (texte: string): boolean => PERSONNE.test(texte) || hasFonctionNommee(texte);

/** The same, or a name anywhere in the text: « vu avec S. Martin », « Projet de Sophie Bernardin ». */
export const nommePersonne = (texte: string): boolean => designePersonne(texte) || hasNomDansUnTexte(texte);

/** « Mme Jeanne Le Goff », « LEFEBVRE Marie », « Association de Mme Durand »: a person, where one expects the names of bodies. */
export const isPersonne = (texte: string): boolean => hasNomDePersonne(texte) || nommePersonne(texte);

const isMasque = retenir((texte) => hasContact(texte) || isPersonne(texte));

const LONGUEUR = 200;
const DEBUT = 150;

/**
 * What a text is known by in what is kept of a file: itself; its beginning when it is long; nothing of it when it speaks of a
 * person, whose name nobody could tell from the other words. The name of a name is itself.
 */
export function nomDeTexte(texte: string): string {
  if (isMasque(texte)) return `(texte masqué ${empreinteDe(texte)})`;
  return texte.length > LONGUEUR ? `${texte.slice(0, DEBUT)}… (${empreinteDe(texte)})` : texte;
}

/** Two spellings that differ by spaces or accents have the same; no text can be read back from it. */
function empreinteDe(texte: string): string {
  const cle = cleDe(texte) || texte;
  let [a, b] = [0xde_ad_be_ef, 0x41_c6_ce_57];
  for (let rang = 0; rang < cle.length; rang += 1) {
    const code = cle.charCodeAt(rang);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  return [a, b].map((part) => (part >>> 0).toString(36)).join('');
}
