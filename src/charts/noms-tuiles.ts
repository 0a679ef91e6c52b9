/** The names that a finding rests on, written beside the grid of tiles; a thin line runs between two rows to each. */
import { escapeXml } from '../lib/texte/texte.ts';
import { PAS } from './pas-tuiles.ts';
import type { TuileDepartement } from '../lib/tuiles/modele.ts';

/** The height of a name, and the room before it. */
const SIZE = 8;
const GAP = 4;

interface Etiquette {
  nom: string;
  /** Where the line leaves the tile, where the name begins or ends, both on the line `y` between two rows. */
  depart: number;
  bout: number;
  y: number;
  side: 'left' | 'right';
}

/** The lines and the names, in the margins at the right and the left of `colonnes` columns. */
export function nameTuiles(tuiles: readonly TuileDepartement[], colonnes: number): string {
  const taken = new Set<string>();
  return tuiles
    .filter(({ nomme }) => nomme)
    .map((tuile) => drawEtiquette(placeEtiquette(tuile, tuiles, colonnes, taken)))
    .join('');
}

/** On the nearer side, along the row under the tile, or over it when a name is there already. */
function placeEtiquette(
  tuile: TuileDepartement,
  tuiles: readonly TuileDepartement[],
  colonnes: number,
  taken: Set<string>,
): Etiquette {
  const side = tuile.colonne < colonnes / 2 ? 'left' : 'right';
  const rows = [1, 0, 2, -1].map((shift) => tuile.ligne + shift);
  const row = rows.find((candidate) => !taken.has(`${side} ${candidate}`)) ?? tuile.ligne + 1;
  taken.add(`${side} ${row}`);
  const beside = tuiles.filter(({ ligne }) => ligne === row || ligne === row - 1);
  const columns = beside.map(({ colonne }) => colonne);
  const edge = side === 'left' ? Math.min(...columns) * PAS : (1 + Math.max(...columns)) * PAS;
  return {
    nom: tuile.nom,
    depart: (tuile.colonne + (side === 'left' ? 0.3 : 0.7)) * PAS,
    bout: side === 'left' ? edge - GAP : edge + GAP,
    y: row * PAS,
    side,
  };
}

function drawEtiquette({ nom, depart, bout, y, side }: Etiquette): string {
  const [anchor, x] = side === 'left' ? ['end', bout - 2] : ['start', bout + 2];
  return `<g class="nom ${side}" aria-hidden="true"><path d="M${depart} ${y}H${bout}"/><text x="${x}" y="${y + SIZE * 0.35}" font-size="${SIZE}" text-anchor="${anchor}">${escapeXml(nom)}</text></g>`;
}
