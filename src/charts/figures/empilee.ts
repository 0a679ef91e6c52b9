/** The parts of one whole on one bar, each named where it stands: beside a standing bar on a phone, under a lying one else. */
import { cumsum } from 'd3';
import { formatValeur } from '../../lib/texte/euros.ts';
import { formatCount } from '../../lib/texte/format.ts';
import {
  CORPS,
  figureOf,
  INTERLIGNE,
  LARGEUR,
  share,
  type Figure,
  type Format,
  type Nature,
} from './cadre.ts';
import { spreadLabels } from './etiquettes.ts';
import { element, percent, write } from './svg.ts';
import { linesOf, widest } from './texte.ts';
import { dress, hatch } from './textures.ts';

export interface Part {
  nom: string;
  /** null: nobody says; the part has its name and no length. */
  valeur: number | null;
  nature?: Nature;
}

interface Options {
  id: string;
  unite: string;
}

const BAR = 40;
const STANDING = 56;
/** Pixels between two parts. */
const SLIT = 2;
/** The sequential colours, from the darkest; the lightest serves only when there are more parts than four. */
const TONES = 5;

interface Piece {
  part: Part;
  /** The class that gives its colour. */
  ton: string;
  /** Where it begins and ends, as shares of the whole. */
  from: number;
  to: number;
  texte: string;
}

export function drawEmpilee(parts: readonly Part[], options: Options): Figure {
  const sizes = parts.map(({ valeur }) => Math.max(0, valeur ?? 0));
  const ends = [...cumsum(sizes)];
  const whole = ends.at(-1) ?? 0;
  const at = (end: number) => (whole === 0 ? 0 : end / whole);
  const pieces = parts.map((part, i) => ({
    part,
    ton: tonOf(i, parts.length),
    from: at((ends[i] ?? 0) - (sizes[i] ?? 0)),
    to: at(ends[i] ?? 0),
    texte: formatValeur(part.valeur, options.unite),
  }));
  const words = pieces.map(({ part, texte }) => `${part.nom}, ${texte}`);
  return figureOf(`${formatCount(parts.length, 'part')} d’un tout : ${words.join(' ; ')}`, (format) =>
    format === 'large' ? lying(pieces, options.id) : standing(pieces, options.id),
  );
}

/** Parts go from dark to light, as far from one another as they can. */
function tonOf(rank: number, count: number): string {
  const span = count < TONES ? TONES - 2 : TONES - 1;
  return `rang-${TONES - 1 - Math.round((rank * span) / Math.max(1, count - 1))}`;
}

const isHatched = ({ part }: Piece): boolean => part.nature === 'incertain';
const defsOf = (pieces: readonly Piece[], id: string, format: Format): string =>
  pieces.some(isHatched) ? hatch(id, format) : '';

function lying(pieces: readonly Piece[], id: string) {
  const width = LARGEUR.large;
  const column = Math.min(170, width / Math.max(1, pieces.length) - CORPS);
  const labels = pieces.map(({ part, texte }) => [texte, ...linesOf(part.nom, column)]);
  const middles = pieces.map(({ from, to }) => ((from + to) / 2) * width);
  const places = spreadLabels(
    middles,
    labels.map((lines) => widest(lines) + CORPS),
    0,
    width,
  );
  const top = BAR + 22;
  const drawn = pieces.map((piece, i) => {
    const { part, ton, from, to } = piece;
    const bar = element('rect', {
      ...dress(part.nature ?? 'constate', ton, id, 'large'),
      x: percent(from * 100),
      y: 0,
      width: percent((to - from) * 100 - share(SLIT, 'large')),
      height: BAR,
    });
    const [x, middle] = [share(places[i] ?? 0, 'large'), share(middles[i] ?? 0, 'large')];
    const leader = element('line', {
      class: 'renvoi',
      x1: percent(middle),
      y1: BAR + 2,
      x2: percent(x),
      y2: top,
    });
    return (
      (to > from ? bar + leader : '') + named(labels[i] ?? [], { x, y: top + CORPS + 2, ancre: 'middle' })
    );
  });
  const lines = Math.max(0, ...labels.map(({ length }) => length));
  return { height: top + lines * INTERLIGNE + 6, body: defsOf(pieces, id, 'large') + drawn.join('') };
}

function standing(pieces: readonly Piece[], id: string) {
  const beside = STANDING + 24;
  const labels = pieces.map(({ part, texte }) => [texte, ...linesOf(part.nom, LARGEUR.etroit - beside)]);
  const rooms = labels.map((lines) => lines.length * INTERLIGNE + 6);
  const height = Math.max(
    200,
    rooms.reduce((sum, room) => sum + room, 0),
  );
  const middles = pieces.map(({ from, to }) => ((from + to) / 2) * height);
  const places = spreadLabels(middles, rooms, 0, height);
  const drawn = pieces.map(({ part, ton, from, to }, i) => {
    const bar = element('rect', {
      ...dress(part.nature ?? 'constate', ton, id, 'etroit'),
      x: 0,
      y: from * height,
      width: STANDING,
      height: Math.max(1, (to - from) * height - SLIT),
    });
    const [at, y] = [middles[i] ?? 0, places[i] ?? 0];
    const leader = element('line', { class: 'renvoi', x1: STANDING + 2, y1: at, x2: beside - 6, y2: y });
    const first = y - (((labels[i]?.length ?? 1) - 1) * INTERLIGNE) / 2 + CORPS * 0.35;
    return (to > from ? bar + leader : '') + named(labels[i] ?? [], { x: 0, dx: beside, y: first });
  });
  return { height, body: defsOf(pieces, id, 'etroit') + drawn.join('') };
}

/** The value in bold, then the name under it. */
function named(
  [texte = '', ...nom]: string[],
  place: { x: number; y: number; dx?: number; ancre?: 'middle' },
): string {
  return (
    write([texte], { ...place, classe: 'valeur' }) +
    write(nom, { ...place, y: place.y + INTERLIGNE, classe: 'nom' })
  );
}
