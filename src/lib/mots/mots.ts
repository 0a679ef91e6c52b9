/** The words of a text as every field of the site compares them: « L’Île-d’Yeu, “SOLIDAIRE” » is l, ile, d, yeu, solidaire. */
import { fold } from '../texte/format.ts';
import { isVide } from './vides.ts';

/** Folded words, in order: signs and quotes only separate them. */
export function motsOf(texte: string): string[] {
  return fold(texte).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that tell something; all of them when nothing else is asked (« qui », « à »). */
export function motsPleins(texte: string): string[] {
  const mots = motsOf(joinInitiales(texte));
  const pleins = mots.filter((mot) => !isVide(mot));
  return pleins.length > 0 ? pleins : mots;
}

/** « C.C.A.S. » → « CCAS ». */
export function joinInitiales(texte: string): string {
  return texte.replace(/(?<![\p{L}.])(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (initiales) =>
    initiales.replaceAll('.', ''),
  );
}

const COMPOSE = /[\p{L}\p{N}]+(?:[-'’‑][\p{L}\p{N}]+)+/gu;

/** « Mob’iness » → mobiness; an elision is no part of the name: « l’Oise » does not begin like « loi ». */
const joinCompose = (compose: string) =>
  motsOf(compose)
    .filter((mot) => !isVide(mot))
    .join('');

/** What stands before two words written in one: a long word may be found across the space between them. */
export const COLLES = '|';

/**
 * A text ready to be searched: its words between spaces, those of compound names also in one (« mob iness … mobiness »),
 * then each with the next one, apart (« |monaide »).
 */
export function toCherchable(texte: string): string {
  const mots = motsOf(texte);
  const composes = (texte.match(COMPOSE) ?? []).map(joinCompose);
  const colles = mots.slice(1).map((mot, i) => `${COLLES}${mots[i] ?? ''}${mot}`);
  return ` ${[...mots, ...composes, ...colles].join(' ')} `;
}
