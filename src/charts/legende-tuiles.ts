/** The legend of « Les 101 » inside its picture, for a file that stands alone. */
import type { DessinSvg } from '../lib/carte/dessin.ts';
import type { CleTuile } from '../lib/tuiles/modele.ts';
import { escapeXml } from '../lib/texte/texte.ts';
import { drawSample } from './tuiles.ts';

/** The height of a line of the legend, in the units of the drawing. */
const LINE = 15;
const SCALE = 0.45;

/** The drawing with its legend under it, a line a state. `id` is that of the patterns of the drawing. */
export function withLegend(
  { width, height, body }: DessinSvg,
  cles: readonly CleTuile[],
  id: string,
): DessinSvg {
  const lines = cles.map(
    ({ etat, nom, count }, i) =>
      `<g transform="translate(0 ${height + 6 + i * LINE})"><g transform="scale(${SCALE})">${drawSample(etat, id)}</g><text x="16" y="9" font-size="8">${escapeXml(`${nom} : ${count}`)}</text></g>`,
  );
  return { width, height: height + 6 + cles.length * LINE, body: body + lines.join('') };
}
