/** Where the glossary is used: which pages write an acronym or a term. */
import { fold } from '../texte/format.ts';
import { findSigles, isAcronyme, type SigleConnu } from './sigles.ts';

export interface TexteDePage {
  href: string;
  titre: string;
  /** What the page says; Markdown with components, as its author wrote it. */
  texte: string;
}

const TAG_SIGLE = /<Sigle id="([^"]+)"/g;

/** The pages of each entry, by id. An acronym is found as it is written, a term in words whatever its capitals. */
export function findTermes(pages: TexteDePage[], known: SigleConnu[]): Map<string, TexteDePage[]> {
  const uses = new Map<string, TexteDePage[]>(known.map(({ id }) => [id, []]));
  const termes = known
    .filter((entry) => !isAcronyme(entry))
    .map(({ id, sigle }) => ({ id, pattern: patternOf(sigle) }));
  for (const page of pages) {
    const prose = page.texte.replace(/<[^>]+>|\]\([^)]*\)/g, ' ');
    const folded = ` ${fold(prose).replace(/[^\p{L}\d]+/gu, ' ')} `;
    const ids = new Set([
      ...[...page.texte.matchAll(TAG_SIGLE)].map(([, id]) => id ?? ''),
      ...findSigles(prose, known).map(({ id }) => id),
      ...termes.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id),
    ]);
    for (const id of ids) uses.get(id)?.push(page);
  }
  return uses;
}

/** Each word may take the mark of the plural: « centres sociaux » is left out, « contrats de ville » is found. */
function patternOf(terme: string): RegExp {
  const words = fold(terme)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ');
  return new RegExp(` ${words.map((word) => `${word}s?`).join(' ')} `, 'u');
}
