/** The sentences of a table, cut where they write an acronym for the first time, so that a page can explain it there. */
import { findSigles, type SigleConnu } from './sigles.ts';

export type MorceauSigle = string | { id: string };

/**
 * A reader of sentences, to be called in the order of the page: « la Caf agit » → [« la  », { id: 'caf' }, «  agit »] the
 * first time, then [« la Caf agit »]. The acronyms it meets join `seen`.
 */
export function cutterAtFirstUse(known: SigleConnu[], seen: Set<string>): (texte: string) => MorceauSigle[] {
  return (texte) => {
    const found = findSigles(texte, known)
      .filter(({ id }) => !seen.has(id))
      .map(({ id, sigle }) => ({ id, sigle, at: positionOf(sigle, texte) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at);
    const parts: MorceauSigle[] = [];
    let end = 0;
    for (const { id, sigle, at } of found) {
      if (at < end) continue;
      seen.add(id);
      parts.push(texte.slice(end, at), { id });
      end = at + sigle.length;
    }
    return [...parts, texte.slice(end)].filter((part) => part !== '');
  };
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
