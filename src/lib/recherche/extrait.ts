/** An excerpt from Pagefind, HTML with <mark> and nothing else, as pieces of plain text. */
export interface Morceau {
  texte: string;
  marque: boolean;
}

/** « un &lt;b&gt; <mark>emploi</mark> » → « un <b> » plain, « emploi » marked. Neighbouring marks become one. */
export function readExtrait(html: string): Morceau[] {
  const joined = html.replace(/<\/mark>(\s+)<mark>/g, '$1');
  return joined
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const inside = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { texte: unescape(inside ?? piece), marque: inside !== undefined };
    });
}

/** Pagefind escapes only the two signs that open and close a tag. */
function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
