/** The icons of the installed site, from the one of its tabs. */

export interface IconeInstallee {
  /** Pixels of a side. */
  cote: number;
  /** Share of the side that the drawing takes: systems cut the corners of some icons. */
  part: number;
  /** A colour behind the drawing; none for those that are shown as they are. */
  fond: boolean;
  /** What the manifest says of it; none for the one that only Apple asks for. */
  usage?: 'any' | 'maskable';
}

/** By the name of their file. */
export const ICONES_INSTALLEES: Record<string, IconeInstallee> = {
  'icone-192': { cote: 192, part: 1, fond: false, usage: 'any' },
  'icone-512': { cote: 512, part: 1, fond: false, usage: 'any' },
  // Eight tenths are always shown, in a circle: the corners of a square must be in it.
  'masque-512': { cote: 512, part: 0.55, fond: true, usage: 'maskable' },
  pomme: { cote: 180, part: 0.75, fond: true },
};

/** The drawing of the tabs, larger, on its ground. `svg`: public/favicon.svg. @throws {Error} when it has no square view. */
export function dessinIcone(svg: string, { cote, part, fond }: IconeInstallee, couleur: string): string {
  const vue = /viewBox="0 0 (\d+) \1"/.exec(svg)?.[1];
  if (vue === undefined)
    throw new Error(
      'public/favicon.svg : « viewBox » attendu, carré, à partir de 0 0 (par exemple "0 0 32 32").',
    );
  const side = Number(vue) / part;
  const start = (Number(vue) - side) / 2;
  const ground = fond ? `<path fill="${couleur}" d="M${start} ${start}h${side}v${side}h${-side}z"/>` : '';
  return svg
    .replace(
      /viewBox="[^"]*"/,
      `width="${cote}" height="${cote}" viewBox="${start} ${start} ${side} ${side}"`,
    )
    .replace(/(<svg[^>]*>)/, `$1${ground}`);
}
