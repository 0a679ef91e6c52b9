/** What the search says of itself: how many pages, and what it did beyond the words typed. */
import { formatCount, formatListe } from '../texte/format.ts';
import type { Issue, Touche } from './execution.ts';

/** emploi → « emploi » */
export const cite = (texte: string): string => `«\u00a0${texte}\u00a0»`;
const citeAll = (textes: readonly string[]) => formatListe(textes.map(cite));

/** « 63 résultats pour « emplois » »; `lieux`: the territories that the question names, shown before the results. */
export function announceCount(count: number, q: string, lieux = 0): string {
  const said = [
    ...(lieux > 0 ? [formatCount(lieux, 'territoire')] : []),
    ...(count > 0 ? [formatCount(count, 'résultat')] : []),
  ];
  return `${said.length === 0 ? 'Aucun résultat' : formatListe(said)} pour ${cite(q)}`;
}

/** Signs only: nothing to look for. */
export function announceNothing(q: string): string {
  return `Aucun mot à chercher dans ${cite(q)}\u00a0: tapez au moins une lettre ou un chiffre.`;
}

/** « Aussi cherché : « emploi ». » */
export function announceElargi(elargi: readonly string[]): string | undefined {
  return elargi.length === 0 ? undefined : `Aussi cherché\u00a0: ${elargi.map(cite).join(', ')}.`;
}

/** Before the words that were searched instead. */
export const ANNONCE_CORRIGE = 'Aucune page n’a ces mots tels quels\u00a0: voici les résultats pour ';

/** The words that were given up, or completed. */
export function announceRecours({ sans, debuts }: Pick<Issue<Touche>, 'sans' | 'debuts'>): string[] {
  const said: string[] = [];
  if (sans.length > 0)
    said.push(`Aucune page ne réunit tous ces mots. Voici les résultats sans ${citeAll(sans)}.`);
  if (debuts.length === 1) said.push(`Voici les pages où un mot commence par ${citeAll(debuts)}.`);
  if (debuts.length > 1) said.push(`Voici les pages où des mots commencent par ${citeAll(debuts)}.`);
  return said;
}
