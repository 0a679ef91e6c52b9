/** « Les 101 », our signature: one equal tile a department, the number inside, a pattern a state. Data in, SVG out. */
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { savoirs, type Savoir, type TuileDepartement } from '../lib/tuiles/modele.ts';
import { escapeXml } from '../lib/texte/texte.ts';
import { nameTuiles } from './noms-tuiles.ts';

/** The units of the drawing: a tile, the room between two, its corners. */
export const TUILE = 24;
export const ECART = 2;
export const PAS = TUILE + ECART;
const COIN = 9;
/** A number of three signs is written smaller, to stay inside. */
const TAILLES = { two: 13, three: 11 };

export interface DessinTuiles extends DessinSvg {
  colonnes: number;
  lignes: number;
}

export interface OptionsTuiles {
  /** Keeps the patterns of two drawings of a page apart. */
  id: string;
  /** Each tile is a link; else it is a shape among the others of a picture. */
  liens?: boolean;
  /** Writes the names where the finding is, in the margins: the room around is for the page to leave. */
  noms?: boolean;
  /** Writes a number, its middle at x and its baseline at y, `size` high; a text when it is left out. */
  numero?: (numero: string, x: number, y: number, size: number) => string;
}

/** Draws tiles that have their place (see placeTuiles), with their patterns. */
export function drawTuiles(tuiles: readonly TuileDepartement[], options: OptionsTuiles): DessinTuiles {
  const colonnes = 1 + Math.max(...tuiles.map(({ colonne }) => colonne));
  const lignes = 1 + Math.max(...tuiles.map(({ ligne }) => ligne));
  const names = options.noms ? nameTuiles(tuiles, colonnes) : '';
  return {
    colonnes,
    lignes,
    width: colonnes * PAS,
    height: lignes * PAS,
    body: `<defs>${savoirs.map((savoir) => pattern(savoir, options.id)).join('')}</defs>${tuiles.map((tuile) => drawTuile(tuile, options)).join('')}${names}`,
  };
}

function drawTuile(
  tuile: TuileDepartement,
  { id, liens = false, numero = writeNumero }: OptionsTuiles,
): string {
  const { code, colonne, ligne, etat, coin, href, phrase } = tuile;
  const [x, y] = [colonne * PAS + ECART / 2, ligne * PAS + ECART / 2];
  const size = code.length > 2 ? TAILLES.three : TAILLES.two;
  const inside = [
    `<rect x="${x}" y="${y}" width="${TUILE}" height="${TUILE}" rx="3"${paint(etat, id)}/>`,
    coin ? drawCoin(coin, x, y) : '',
    numero(code, x + TUILE / 2, y + TUILE / 2 + size * 0.36, size),
  ].join('');
  if (!liens) return `<g class="tuile ${etat}">${inside}</g>`;
  return `<a class="tuile ${etat}" href="${escapeXml(href)}" aria-label="${escapeXml(phrase)}" data-tuile="${colonne} ${ligne} ${code}">${inside}</a>`;
}

const writeNumero = (code: string, x: number, y: number, size: number) =>
  `<text x="${x}" y="${round(y)}"${size === TAILLES.two ? '' : ` font-size="${size}"`}>${code}</text>`;

const round = (value: number) => Math.round(value * 10) / 10;

/** The corner at the top right, a triangle: too small for a pattern, it has the colour of its state. */
function drawCoin(coin: Savoir, x: number, y: number): string {
  const right = x + TUILE;
  return `<path class="coin ${coin}" d="M${right - COIN} ${y}H${right - 3}Q${right} ${y} ${right} ${y + 3}V${y + COIN}z"/>`;
}

/** A hatched or crossed state has its pattern; the others have the colour of their class. */
const paint = (etat: TuileDepartement['etat'], id: string) =>
  etat === 'deduit' || etat === 'refus' ? ` fill="${fillOf(etat, id)}"` : '';

const fillOf = (etat: string, id: string) => `url(#t-${id}-${etat})`;

/** Read without colours: hatched at 45°, or crossed. Full and outline need none. */
function pattern(savoir: Savoir, id: string): string {
  if (savoir === 'deduit') {
    return `<pattern id="t-${id}-deduit" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="fond-deduit" d="M0 0h4v4H0z"/><path class="trait-deduit" d="M1 0v4"/></pattern>`;
  }
  if (savoir === 'refus') {
    return `<pattern id="t-${id}-refus" width="${PAS}" height="${PAS}" patternUnits="userSpaceOnUse"><path class="fond-refus" d="M0 0h${PAS}v${PAS}H0z"/><path class="trait-refus" d="M0 0L${PAS} ${PAS}M${PAS} 0L0 ${PAS}"/></pattern>`;
  }
  return '';
}

/** A sample for the legend, of the size of a tile. */
export function drawSample(etat: TuileDepartement['etat'], id: string): string {
  return `<g class="tuile ${etat}"><rect x="1" y="1" width="${TUILE}" height="${TUILE}" rx="3"${paint(etat, id)}/></g>`;
}
