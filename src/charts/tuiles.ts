/** « Les 101 », our signature: one equal tile a department, the number inside, a pattern a state. Data in, SVG out. */
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { savoirs, type EtatDeSavoir, type TuileDepartement } from '../lib/tuiles/modele.ts';
import { escapeXml } from '../lib/texte/texte.ts';
import { nameTuiles } from './noms-tuiles.ts';
import { writeNumero, writeNumeros } from './numeros-tuiles.ts';
import { ECART, PAS, TUILE } from './pas-tuiles.ts';

/** The side of the corner of a tile. */
const COIN = 9;

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
  /** Without them, what draws the picture writes them itself (charts/numeros-tuiles.ts says where). */
  numeros?: boolean;
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
    body: `<defs>${savoirs.map((savoir) => pattern(savoir, options.id)).join('')}</defs>${options.liens ? drawLinks(tuiles, options.id) : drawPicture(tuiles, options)}${names}`,
  };
}

function drawLinks(tuiles: readonly TuileDepartement[], id: string): string {
  return tuiles
    .map((tuile) => {
      const { etat, coin, href, phrase } = tuile;
      const { x, y } = cornerOf(tuile);
      const corner = coin ? `<path class="coin ${coin}" d="${coinAt({ x, y })}"/>` : '';
      return `<a class="tuile ${etat}" href="${escapeXml(href)}" aria-label="${escapeXml(phrase)}"><rect class="pave" x="${x}" y="${y}" width="${TUILE}" height="${TUILE}" rx="3"${paint(etat, id)}/>${corner}${writeNumero(tuile)}</a>`;
    })
    .join('');
}

/** A picture of few nodes: the tiles of a state are one path, their numbers one text. */
function drawPicture(tuiles: readonly TuileDepartement[], { id, numeros = true }: OptionsTuiles): string {
  const states = [...Map.groupBy(tuiles, ({ etat }) => etat)].map(([etat, own]) => {
    const squares = own.map((tuile) => squareAt(cornerOf(tuile))).join('');
    return `<g class="tuile ${etat}"><path class="pave"${paint(etat, id)} d="${squares}"/>${numeros ? writeNumeros(own) : ''}</g>`;
  });
  const corners = [...Map.groupBy(tuiles, ({ coin }) => coin)].map(([coin, own]) =>
    coin ? `<path class="coin ${coin}" d="${own.map((tuile) => coinAt(cornerOf(tuile))).join('')}"/>` : '',
  );
  return [...states, ...corners].join('');
}

interface Coin {
  x: number;
  y: number;
}

const cornerOf = ({ colonne, ligne }: TuileDepartement): Coin => ({
  x: colonne * PAS + ECART / 2,
  y: ligne * PAS + ECART / 2,
});

const squareAt = ({ x, y }: Coin) => `M${x + 3} ${y}h18q3 0 3 3v18q0 3-3 3h-18q-3 0-3-3v-18q0-3 3-3z`;

/** The corner at the top right, a triangle: too small for a pattern, it has the colour of its state. */
function coinAt({ x, y }: Coin): string {
  const right = x + TUILE;
  return `M${right - COIN} ${y}H${right - 3}Q${right} ${y} ${right} ${y + 3}V${y + COIN}z`;
}

/** A hatched or crossed state has its pattern; the others have the colour of their class. */
const paint = (etat: TuileDepartement['etat'], id: string) =>
  etat === 'deduit' || etat === 'refus' ? ` fill="${fillOf(etat, id)}"` : '';

const fillOf = (etat: string, id: string) => `url(#t-${id}-${etat})`;

/** Read without colours: hatched at 45°, or crossed, alike in every tile. Full and outline need none. */
function pattern(savoir: EtatDeSavoir, id: string): string {
  if (savoir === 'deduit') {
    const [step, over] = [PAS / 4, PAS / 4 + 1];
    return `<pattern id="t-${id}-deduit" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path class="fond-deduit" d="M0 0h${step}v${step}H0z"/><path class="trait-deduit" d="M-1 1L1 -1M-1 ${over}L${over} -1M${step - 1} ${over}L${over} ${step - 1}"/></pattern>`;
  }
  if (savoir === 'refus') {
    return `<pattern id="t-${id}-refus" width="${PAS}" height="${PAS}" patternUnits="userSpaceOnUse"><path class="fond-refus" d="M0 0h${PAS}v${PAS}H0z"/><path class="trait-refus" d="M0 0L${PAS} ${PAS}M${PAS} 0L0 ${PAS}"/></pattern>`;
  }
  return '';
}

/** A sample for the legend, of the size of a tile. */
export function drawSample(etat: TuileDepartement['etat'], id: string): string {
  return `<g class="tuile ${etat}"><rect class="pave" x="1" y="1" width="${TUILE}" height="${TUILE}" rx="3"${paint(etat, id)}/></g>`;
}
