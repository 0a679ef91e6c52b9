/** A plain sentence of a table, cut where it writes an acronym, so that a page can explain it. */
import { findSigles, type SigleConnu } from './sigles.ts';

export type Morceau = string | { id: string; sigle: string };

/** « la Caf agit » → [« la  », { id: 'caf', sigle: 'Caf' }, «  agit »]. Only the first use of each acronym is cut out. */
export function cutAtSigles(texte: string, known: SigleConnu[]): Morceau[] {
  const found = findSigles(texte, known)
    .map(({ id, sigle }) => ({ id, sigle, at: positionOf(sigle, texte) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const parts: Morceau[] = [];
  let end = 0;
  for (const { id, sigle, at } of found) {
    if (at < end) continue;
    parts.push(texte.slice(end, at), { id, sigle });
    end = at + sigle.length;
  }
  return [...parts, texte.slice(end)].filter((part) => part !== '');
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\d]/u.test(sign);

/** Where the word stands alone: « Caf » is not in « Café ». */
function positionOf(sigle: string, texte: string): number {
  let at = texte.indexOf(sigle);
  while (at >= 0 && (isLetter(texte[at - 1]) || isLetter(texte[at + sigle.length]))) {
    at = texte.indexOf(sigle, at + 1);
  }
  return at;
}
