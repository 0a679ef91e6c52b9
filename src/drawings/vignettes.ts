/** The pictures that shared links show: a title beside « Les 101 », in the light colours of the site. */
import { numeroAt } from '../charts/numeros-tuiles.ts';
import { PAS } from '../charts/pas-tuiles.ts';
import { drawTuiles } from '../charts/tuiles.ts';
import type { TuileDepartement } from '../lib/tuiles/modele.ts';
import { resolveStyle } from '../lib/bilan/style-fichiers.ts';
import { styleTuiles } from '../lib/tuiles/style.ts';
import { readEdition } from '../reference/edition.ts';
import { jetonsClairs } from '../reference/jetons.ts';
import { wrap, type Police } from '../lib/partage/trait.ts';
import { setTypographie } from '../lib/texte/typographie.ts';
import { VIGNETTE } from '../lib/partage/vignettes.ts';
import { readReferentiel } from '../reference/territoires.ts';

/** A region, or a department in its region. */
interface TerritoireMontre {
  niveau: 'region' | 'departement';
  code: string;
  region: string;
}

/** What is written, and the tiles: those of a territory stand out, or all have the state of their contract. */
export interface VignetteADessiner {
  titre: string;
  phrase: string;
  territoire?: TerritoireMontre | undefined;
  tuiles: readonly TuileDepartement[];
}

export interface Polices {
  grasse: Police;
  maigre: Police;
}

const ENCRE = 'var(--ink)';
/** Ranks of nearness: elsewhere, around, here. */
const PROCHES = '.rang-0 .pave{fill:#e9e6dc}.rang-1 .pave{fill:#b7c6da}.rang-2 .pave{fill:var(--link)}';
const AXES = [1, 2, 3, 4].map((axe) => `var(--axe-${axe})`);
const { width: WIDTH, height: HEIGHT } = VIGNETTE;
const MARGE = 72;
const BANDE = 16;
/** Widths of the tiles and of the text beside them. */
const CARTE = 500;
const TEXTE = 530;
const MARGE_TUILES = 48;
/** A tile of a small edition is no larger than this many times its size. */
const LARGEST = 4;

/** The whole SVG: no font, no link, nothing to fetch. */
export function dessinVignette(
  { titre, phrase, territoire, tuiles }: VignetteADessiner,
  polices: Polices,
): string {
  const jetons = jetonsClairs();
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<style>${styleTuiles(jetons)}${PROCHES}</style><path fill="var(--paper)" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>`,
    place(territoire ? nearnessOf(tuiles, territoire) : tuiles, polices.grasse),
    enseigne(polices.grasse),
    words(setTypographie(titre), setTypographie(phrase), polices),
    ...AXES.map(
      (colour, i) =>
        `<path fill="${colour}" d="M${(i * WIDTH) / 4} ${HEIGHT - BANDE}h${WIDTH / 4}v${BANDE}h-${WIDTH / 4}z"/>`,
    ),
    '</svg>',
  ].join('');
  return resolveStyle(svg, jetons);
}

/** The mark and the name of the site, above. */
function enseigne(police: Police): string {
  const squares = AXES.map(
    (colour, i) =>
      `<path fill="${colour}" d="M${MARGE + (i % 2) * 24} ${MARGE + Math.floor(i / 2) * 24}h20v20h-20z"/>`,
  );
  return [
    ...squares,
    `<g fill="${ENCRE}">${police.draw(readEdition().nom, 30, MARGE + 64, MARGE + 33)}</g>`,
  ].join('');
}

/** The title on as many lines as it needs, then the sentence. */
function words(titre: string, phrase: string, { grasse, maigre }: Polices): string {
  const size = wrap(titre, TEXTE, (line) => grasse.widthOf(line, 72)).length > 3 ? 54 : 72;
  const titres = wrap(titre, TEXTE, (line) => grasse.widthOf(line, size));
  const phrases = wrap(phrase, TEXTE, (line) => maigre.widthOf(line, 34));
  const top = HEIGHT / 2 - ((titres.length - 1) * size * 1.1 + phrases.length * 46) / 2 + size * 0.6;
  const last = top + (titres.length - 1) * size * 1.1;
  return [
    `<g fill="${ENCRE}">`,
    ...titres.map((line, i) => grasse.draw(line, size, MARGE, Math.round(top + i * size * 1.1))),
    `</g><g fill="var(--muted)">`,
    ...phrases.map((line, i) => maigre.draw(line, 34, MARGE, Math.round(last + 62 + i * 46))),
    '</g>',
  ].join('');
}

/** Each tile by its nearness to a territory. */
function nearnessOf(
  tuiles: readonly TuileDepartement[],
  { niveau, code, region }: TerritoireMontre,
): TuileDepartement[] {
  return tuiles.map((tuile) => {
    const isAround = readReferentiel().departements.get(tuile.code)?.region === region;
    const isHere = niveau === 'region' ? isAround : tuile.code === code;
    return { ...tuile, coin: undefined, etat: isHere ? 'rang-2' : isAround ? 'rang-1' : 'rang-0' };
  });
}

/** Puts the tiles at the right, in the middle of the height. */
function place(tuiles: readonly TuileDepartement[], police: Police): string {
  const { width, height, body } = drawTuiles(tuiles, { id: 'vignette', numeros: false });
  const largest = Math.min(CARTE / width, (HEIGHT - BANDE - 2 * MARGE_TUILES) / height, LARGEST);
  // A quarter of a tile, the step of the hatch, is whole pixels: all tiles are alike, sharper, and the file lighter.
  const scale = (4 * Math.floor((largest * PAS) / 4)) / PAS;
  const x = Math.round(WIDTH - MARGE_TUILES - width * scale);
  const y = Math.round((HEIGHT - BANDE - height * scale) / 2);
  const numeros = tuiles.map((tuile) => drawNumero(tuile, police)).join('');
  return `<g transform="translate(${x} ${y}) scale(${scale})">${body}${numeros}</g>`;
}

/** The ink of a number and the halo that keeps it readable on a pattern. Elsewhere, numbers would be noise. */
const ENCRES: Partial<Record<TuileDepartement['etat'], { encre: string; halo?: string }>> = {
  dit: { encre: 'var(--tuile-pleine-texte)' },
  deduit: { encre: ENCRE, halo: 'var(--tuile-hachure-fond)' },
  refus: { encre: ENCRE, halo: 'var(--tuile-refus)' },
  inconnu: { encre: ENCRE },
  'rang-1': { encre: ENCRE },
  'rang-2': { encre: 'var(--surface)' },
};
/** In the units of the font, a thousand to the size. */
const HALO = 220;

function drawNumero(tuile: TuileDepartement, police: Police): string {
  const ink = ENCRES[tuile.etat];
  if (!ink) return '';
  const { x, y, size } = numeroAt(tuile);
  const halo = ink.halo
    ? ` stroke="${ink.halo}" stroke-width="${HALO}" paint-order="stroke" stroke-linejoin="round"`
    : '';
  return `<g fill="${ink.encre}"${halo}>${police.draw(tuile.code, size, x - police.widthOf(tuile.code, size) / 2, y)}</g>`;
}
