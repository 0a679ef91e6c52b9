/** What may stand in an XML document, whoever writes it: SVG, Atom, DOCX, ODT. */

/** Signs of old printers and word processors that begin a new line: vertical tab, form feed. */
const LINE_SIGNS = /[\v\f]/g;
/** What XML 1.0 refuses, even escaped (its production « Char »); with the `u` flag, only lone surrogates match. */

const REFUSED = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;

/** Text with nothing that XML refuses: a line break or a space stands instead, so that words stay apart. */
export function cleanXml(text: string): string {
  return text.replace(LINE_SIGNS, '\n').replace(REFUSED, ' ');
}
