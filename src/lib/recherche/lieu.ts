/** A place and a topic in one question: « aide alimentaire Toulouse » is « aide alimentaire », near Toulouse. */
import { motsOf } from '../mots/mots.ts';
import type { TableSynonymes } from '../mots/synonymes.ts';
import { fold } from '../texte/format.ts';
import { readCode } from '../territoires/chercher/numeros.ts';
import { expressionsOf, isDansExpression } from './equivalents.ts';
import type { Lexique } from './lexique.ts';
import { readQuestion, type Mot } from './mots.ts';
import { isNumeroDeLieu, type Voisinage } from './numero-lieu.ts';

/** A cut of the question: what may be the name of a place, and the rest. */
export interface Coupe {
  nom: string;
  sujet: string;
  /** Is the name at the end of the question? */
  final: boolean;
}

/** « Saint Germain la Blanche Herbe »: five words, for small ones are not counted. */
const MOTS_LIEU_MAX = 5;

/** The words at either end that no expression explains, the longest first; the topic keeps one word at least. */
export function coupesOf(mots: readonly Mot[], table: TableSynonymes): Coupe[] {
  const expressions = expressionsOf(mots, table);
  const isFree = (place: number) => !mots[place]?.groupe && !isDansExpression(place, expressions);
  const longest = Math.min(MOTS_LIEU_MAX, mots.length - 1);
  const lengths = Array.from({ length: Math.max(0, longest) }, (_, i) => longest - i);
  return lengths.flatMap((length) =>
    [...new Set([mots.length - length, 0])]
      .filter((start) => mots.slice(start, start + length).every((_, i) => isFree(start + i)))
      .map((start) => ({
        nom: textOf(mots.slice(start, start + length)),
        final: start > 0,
        sujet: textOf(mots.filter((_, place) => place < start || place >= start + length)),
      })),
  );
}

/**
 * « étudiants pauvres » is no place, though a commune is called Pauvres: a word that our pages write without a capital
 * names a place only when the reader gives it one after the topic.
 */
export function isMotCourant(coupe: Coupe, lexique: Lexique): boolean {
  if (isNomPropre(coupe)) return false;
  return readQuestion(coupe.nom).mots.every(({ cle }) => isMinuscule(lexique.ecrit(cle)));
}

/** Has the reader given the name a capital, after the topic? Then it is one, even where no page knows it. */
export const isNomPropre = ({ nom, final }: Coupe) => final && isCapital(nom);

/** Where the name stands in the question. */
interface Situation extends Voisinage {
  /** As it was typed, small words too: « Terre de Bas ». */
  nom: string;
}

/** Up to three small words may stand between two words of a name: « Villeneuve d’Olmes ». */
const ENTRE = '[^\\p{L}\\p{N}]+(?:\\p{L}{1,4}[^\\p{L}\\p{N}]+){0,3}';

function situate(q: string, { nom, final }: Coupe): Situation | undefined {
  const pattern = nom.split(' ').join(ENTRE);
  const found = [...q.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))];
  const match = found.at(final ? -1 : 0);
  if (!match) return undefined;
  const [typed] = match;
  return { nom: typed, avant: q.slice(0, match.index), apres: q.slice(match.index + typed.length) };
}

/** « Trie sur Baïse »: a name that a small word ties to what follows is not whole. */
const LIEN = /^[\s-]+(?:(?:sur|sous|en|l[eèé]s|lez|de|du|près)(?![\p{L}\p{N}])|d['’])/iu;

/** « pas cher », « trop chère », « plus de boulot »: what is denied or weighed is no place, though Cher and Boulot are. */
const NIE =
  /(?<![\p{L}-])(?:pas|plus|moins|trop|tr[eè]s|peu|assez|sans|aucune?)[\s-]+(?:(?:de|du|des)[\s-]+|d['’])?$/iu;

/** The name as it was typed; undefined when what stands around says that it names no place. */
export function nomIn(q: string, coupe: Coupe): string | undefined {
  const situation = situate(q, coupe);
  if (!situation) return /^[\d\s]+$/.test(coupe.nom) ? undefined : coupe.nom;
  if (!coupe.final && LIEN.test(situation.apres)) return undefined;
  if (NIE.test(situation.avant)) return undefined;
  return isNumeroDeLieu(situation.nom, situation) ? situation.nom : undefined;
}

/** The topic as it was typed: « permis de conduire », whose small words are no words to look for; empty when the place is all. */
export function sujetIn(q: string, coupe: Coupe): string {
  const situation = situate(q, coupe);
  if (!situation) return coupe.sujet;
  return (coupe.final ? situation.avant : situation.apres)
    .replace(/^[\s,:()]+|[\s?!.]+$/g, '')
    .replace(PETITS_MOTS, '')
    .trim();
}

const PETITS_MOTS =
  /(?:[\s,(]|(?<![\p{L}\p{N}])(?:à|a|au|aux|en|dans|de|du|des|l['’]|d['’]|le|la|les|près|vers|sur|d[ée]partement|d[ée]pt|dpt))+$/iu;

/** How a name must be typed: with all its small words, or not. */
export type Rigueur = 'entier' | 'libre';

/** « terre de bas », words that our pages write without a capital, is a name with all its words only; « pauvres » is none. */
export function rigueurOfCoupe(coupe: Coupe, nom: string, lexique: Lexique): Rigueur | undefined {
  if (!isMotCourant(coupe, lexique)) return 'libre';
  return motsOf(nom).length > 1 ? 'entier' : undefined;
}

/** The same when the whole question may be a name: « Bus » is one with its capital. */
export function rigueurOf(q: string, mots: readonly Mot[], lexique: Lexique): Rigueur | undefined {
  if (readCode(q) !== undefined) return undefined;
  if (!mots.every(({ cle }) => isMinuscule(lexique.ecrit(cle)))) return 'libre';
  return motsOf(q).length > 1 || isCapital(q.trim()) ? 'entier' : undefined;
}

/** A word that pages write as a name, or do not know; neither a number nor an acronym of the glossary. */
const isMotDeNom = (cle: string, lexique: Lexique) =>
  /^\p{L}/u.test(cle) &&
  !isMinuscule(lexique.ecrit(cle)) &&
  !lexique.sigles.some(([sigle]) => fold(sigle) === cle);

/** « poitou charentes », « saint pierre et miquelon »: a name may be of a former region or of an overseas collectivity, which have no page. */
export const holdsNom = (mots: readonly Mot[], lexique: Lexique): boolean =>
  mots.some(({ cle, groupe }) => !groupe && isMotDeNom(cle, lexique));

/** The same beside a topic: several words, none of which is a plain one. */
export function isNomSeul({ nom }: Coupe, lexique: Lexique): boolean {
  const lettres = readQuestion(nom).mots.filter(({ cle }) => /^\p{L}/u.test(cle));
  return lettres.length > 1 && lettres.every(({ cle }) => isMotDeNom(cle, lexique));
}

/** « 97500 », not « 97 500 », which may be an amount; « 2024 » is a year. */
export const isCodeSerre = (q: string): boolean => /^\s*(?:\d{5}|2[AB]\d{3})\s*$/i.test(q);

const isCapital = (texte: string) => /^\p{Lu}/u.test(texte);
const isMinuscule = (texte: string | undefined) => texte !== undefined && /^\p{Ll}/u.test(texte);

const textOf = (mots: readonly Mot[]) =>
  mots.map(({ texte, groupe }) => (groupe ? `"${texte}"` : texte)).join(' ');
