/** Small multiples: the same drawing for several things, one under the other on a phone, side by side on a wide column. */
import { CORPS, figureOf, INTERLIGNE, LARGEUR, type Figure, type Format } from './cadre.ts';
import { element, percent, write } from './svg.ts';
import { linesOf } from './texte.ts';

interface Multiple {
  nom: string;
  figure: Figure;
}

const COLUMNS: Record<Format, number> = { etroit: 1, large: 2 };
const GAP = 20;

/** Each is drawn for a phone, which half of a wide column is as wide as. The order goes along the rows. */
export function drawMultiples(multiples: readonly Multiple[]): Figure {
  const description = multiples.map(({ nom, figure }) => `${nom} : ${figure.description}`).join('. ');
  return figureOf(description, (format) => {
    const columns = COLUMNS[format];
    const parts: string[] = [];
    let y = 0;
    for (let row = 0; row < multiples.length; row += columns) {
      const drawn = multiples.slice(row, row + columns).map((one, i) => cell(one, i, y, format));
      parts.push(...drawn.map(({ body }) => body));
      y += Math.max(...drawn.map(({ height }) => height)) + GAP;
    }
    return { height: Math.max(0, y - GAP), body: parts.join('') };
  });
}

function cell({ nom, figure }: Multiple, column: number, top: number, format: Format) {
  const room = 100 / COLUMNS[format];
  // The hatch of a drawing has an id of its own, whatever the format of the whole.
  const { height, body } = figure.etroit;
  const own = format === 'large' ? body.replaceAll('-etroit', '-multiple') : body;
  const lines = linesOf(nom, LARGEUR.etroit);
  const head = lines.length * INTERLIGNE + 4;
  const name = write(lines, { x: column * room, y: top + CORPS, classe: 'valeur' });
  const place = {
    x: percent(column * room),
    y: top + head,
    width: percent(room - (column < COLUMNS[format] - 1 || format === 'large' ? 3 : 0)),
    height,
    overflow: 'visible',
  };
  return { height: head + height, body: name + element('svg', place, own) };
}
