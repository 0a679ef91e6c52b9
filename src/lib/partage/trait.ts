/** Text as outlines: what the drawings that no system font may change need of a font. */
export interface Police {
  /** Width of the text, in the units of `size`. */
  widthOf: (text: string, size: number) => number;
  /** SVG paths of one line that begins at `x` and stands on `y`. */
  draw: (text: string, size: number, x: number, y: number) => string;
}

/** Cuts a text into lines that a width holds, at spaces and after hyphens; a piece that is too long stands alone. */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const pieces = text.match(/[^ -]+-?|-/g) ?? [];
  return pieces.reduce<string[]>((lines, piece) => {
    const last = lines.at(-1);
    const longer = last?.endsWith('-') ? last + piece : `${last ?? ''} ${piece}`.trim();
    if (last === undefined || widthOf(longer) > width) return [...lines, piece];
    return [...lines.slice(0, -1), longer];
  }, []);
}
