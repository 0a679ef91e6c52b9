/** Small rules on text. */
import { fold } from './format.ts';
import { cleanXml } from './xml.ts';

/** Cuts a text into lines of at most `width` characters, between words; a longer word keeps its line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Text made safe inside XML. */
export function escapeXml(text: string): string {
  return cleanXml(text).replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}

/** « Provence-Alpes-Côte d’Azur » → « provence-alpes-cote-d-azur ». */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
