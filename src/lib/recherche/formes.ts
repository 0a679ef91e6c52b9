/**
 * Other forms of a French word that Pagefind takes for another word. Its stemmer (Snowball) already joins « jeunes » and
 * « jeune », « chevaux » and « cheval »; it keeps the s of « emplois » and « lois », and knows no ligature.
 */
import { irregulierOf } from '../mots/formes.ts';
import { fold } from '../texte/format.ts';

/**
 * « emplois » → [« emploi »] and « emploi » → [« emplois »], « jeux » and « jeu », « travaux » and « travail ». Guesses:
 * « pays » gives « pay », which no page holds; the caller keeps the words that pages hold.
 */
export function nombres(texte: string): string[] {
  const cle = fold(texte);
  const odd = irregulierOf(cle);
  if (odd) return [odd];
  if (cle.length < 3) return [];
  if (/(?:[aiouéè]s|[eo]ux)$/iu.test(texte)) return [texte.slice(0, -1)];
  if (/[eo]u$/iu.test(texte)) return [`${texte}x`, `${texte}s`];
  return /[aiouéè]$/iu.test(texte) ? [`${texte}s`] : [];
}

/** « coeur » → [« cœur »] and « cœur » → [« coeur »], the same for ae and æ. */
export function ligatures(texte: string): string[] {
  const tied = texte.replace(/oe/g, 'œ').replace(/O[eE]/g, 'Œ').replace(/ae/g, 'æ').replace(/A[eE]/g, 'Æ');
  const untied = texte.replace(/œ/g, 'oe').replace(/Œ/g, 'OE').replace(/æ/g, 'ae').replace(/Æ/g, 'AE');
  return [...new Set([tied, untied])].filter((other) => other !== texte);
}

/** « aller-vers » → [« aller vers »]: some pages write the hyphen, some do not. */
export function sansTrait(texte: string): string[] {
  return /[-‑]/.test(texte) ? [texte.replace(/[-‑]/g, ' ')] : [];
}

/** « co-financement » → [« cofinancement »]: the caller keeps the words that pages hold. */
export function soudes(texte: string): string[] {
  return /[-‑]/.test(texte) ? [texte.replace(/[-‑]/g, '')] : [];
}

/** « 184000 » → [« 184 000 »]: pages write long numbers by thousands, which are several words. */
export function milliers(texte: string): string[] {
  return /^[1-9]\d{3,}$/.test(texte) ? [texte.replace(/\B(?=(?:\d{3})+$)/g, ' ')] : [];
}
