/** A short mark of some texts: another text has another mark. Not a secret, not a signature. */

const START = [0x811c9dc5, 0x9dc5811c];
const PRIME = 0x01000193;

/** Fourteen hexadecimal digits at most (FNV-1a, twice). */
export function empreinteOf(textes: readonly string[]): string {
  return START.map((start) => {
    let mark = start;
    for (const texte of textes) {
      for (let i = 0; i < texte.length; i++) mark = Math.imul(mark ^ texte.charCodeAt(i), PRIME);
      // A text that ends here and another that begins.
      mark = Math.imul(mark ^ 0x10000, PRIME);
    }
    return (mark >>> 0).toString(16).padStart(8, '0');
  })
    .join('')
    .slice(0, 14);
}
