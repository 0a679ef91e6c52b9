/** An excerpt from Pagefind, HTML with <mark> and nothing else, as pieces of plain text. */
interface MorceauExtrait {
  texte: string;
  marque: boolean;
}

/** « un &lt;b&gt; <mark>emploi.</mark> » → « un <b> » plain, « emploi » marked, « . » plain. Neighbouring marks become one. */
export function readExtrait(html: string): MorceauExtrait[] {
  return html
    .replace(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/(<mark>.*?<\/mark>)/s)
    .flatMap(readPiece)
    .filter(({ texte }) => texte !== '');
}

/** About 28 words around the first one that is asked, as Pagefind writes an excerpt. */
export function writeExtrait(texte: string, isAsked: (mot: string) => boolean): string {
  const words = texte.split(' ');
  const holds = (word: string) => (word.match(/[\p{L}\p{N}]+/gu) ?? []).some(isAsked);
  const first = Math.max(0, words.findIndex(holds));
  const start = Math.max(0, Math.min(first - MOTS_AVANT, words.length - MOTS));
  const shown = words.slice(start, start + MOTS);
  const end = start + MOTS < words.length ? '…' : '';
  return shown.map((word) => (holds(word) ? `<mark>${escape(word)}</mark>` : escape(word))).join(' ') + end;
}

const MOTS = 28;
const MOTS_AVANT = 8;

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Pagefind marks the signs that touch a word; only the word deserves it. */
function readPiece(piece: string): MorceauExtrait[] {
  const inside = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
  if (inside === undefined) return [{ texte: unescape(piece), marque: false }];
  const [, before = '', word = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(unescape(inside)) ?? [];
  return [
    { texte: before, marque: false },
    { texte: word, marque: true },
    { texte: after, marque: false },
  ];
}

/** Pagefind escapes only the two signs that open and close a tag. */
function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** The excerpt without the title that it repeats: « CCAS : centre…. Service social » → « Service social ». */
export function withoutTitre(extrait: readonly MorceauExtrait[], titre: string): MorceauExtrait[] {
  const opening = `${titre}. `;
  const plain = extrait.map(({ texte }) => texte).join('');
  if (!plain.startsWith(opening) || plain.length === opening.length) return [...extrait];
  let left = opening.length;
  return extrait.flatMap(({ texte, marque }) => {
    const kept = texte.slice(left);
    left = Math.max(0, left - texte.length);
    return kept === '' ? [] : [{ texte: kept, marque }];
  });
}
