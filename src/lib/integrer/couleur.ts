/** The colour that a council gives to links: kept where it can be read. */

/** Contrast that WCAG 2 asks of a text. */
const LISIBLE = 4.5;

type Rvb = [number, number, number];

/** « #0f4c81 », « 0f4c81 » or « #fff » → its three parts, from 0 to 255; undefined when it is not so written. */
export function readCouleur(text: string): Rvb | undefined {
  const written = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1];
  if (!written) return undefined;
  const hex = written.length === 3 ? written.replace(/./g, '$&$&') : written;
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Relative luminance, from 0 (black) to 1 (white), as WCAG 2 defines it. */
function luminance(couleur: Rvb): number {
  const [r, g, b] = couleur.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rvb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contraste(a: Rvb, b: Rvb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour as CSS writes it, when a text of this colour can be read on both backgrounds; undefined otherwise. */
export function couleurLisible(text: string, fonds: readonly string[]): string | undefined {
  const couleur = readCouleur(text);
  if (!couleur) return undefined;
  const isReadable = fonds.every((fond) => {
    const read = readCouleur(fond);
    return read !== undefined && contraste(couleur, read) >= LISIBLE;
  });
  return isReadable ? `rgb(${couleur.join(' ')})` : undefined;
}
