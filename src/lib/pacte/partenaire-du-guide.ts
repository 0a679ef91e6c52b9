import { upperFirst } from '../texte/initiale.ts';

/** « La Caf » → « Caf », « Le conseil départemental » → « Conseil départemental »: a partner is named in a table, not in a sentence. */
export function withoutArticle(nom: string): string {
  return upperFirst(nom.replace(/^(?:les?|la)\s+|^l’/i, ''));
}
