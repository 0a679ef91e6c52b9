/** The contradictions on one axis: what is announced stands in the middle, what is found beside it, how far apart at the end. */
import { formatEcart, type PlaceSurAxe } from '../../lib/bilan/controles/axe.ts';
import { CORPS, INTERLIGNE, PETIT } from './cadre.ts';
import { element, inPixels, percent, write } from './svg.ts';
import { linesOf } from './texte.ts';

interface LigneDEcart {
  nom: string;
  place: PlaceSurAxe;
}

/** Per cent of the width: where the names end, where the axis begins and ends. */
const NAMES = 46;
const AXE = { de: 49, a: 87 };
const GAP = 8;
const RADIUS = 6;

const xOf = (place: number) => AXE.de + (place / 100) * (AXE.a - AXE.de);

/** `width`: pixels. */
export function drawEcarts(lignes: readonly LigneDEcart[], width: number): { height: number; body: string } {
  const rows: string[] = [];
  let y = 0;
  for (const { nom, place } of lignes) {
    const lines = linesOf(nom, (width * NAMES) / 100);
    rows.push(write(lines, { x: 0, y: y + CORPS }), drawMarks(place, y + INTERLIGNE / 2));
    y += lines.length * INTERLIGNE + GAP;
  }
  return { height: y + INTERLIGNE + PETIT, body: drawReperes(y) + rows.join('') };
}

function drawMarks({ x, depasse, ecartPourcent }: PlaceSurAxe, y: number): string {
  const found = xOf(x);
  const link = element('line', { class: 'lien', x1: percent(xOf(50)), x2: percent(found), y1: y, y2: y });
  const mark = depasse
    ? inPixels(found, element('path', { class: 's0', d: `M-6 ${y - 7}l13 7l-13 7z` }))
    : element('circle', { class: 's0', cx: percent(found), cy: y, r: RADIUS });
  const words = { x: 100, y: y + CORPS * 0.35, ancre: 'end', classe: 'valeur' } as const;
  return link + mark + write([formatEcart(ecartPourcent)], words);
}

const REPERES = [
  { place: 0, mot: 'zéro' },
  { place: 50, mot: 'l’annonce' },
  { place: 100, mot: 'le double' },
];

/** The lines that go down through all the rows, and what each is. */
function drawReperes(bottom: number): string {
  return REPERES.map(({ place, mot }) => {
    const x = xOf(place);
    const classe = place === 50 ? 'zero' : 'grille';
    const line = element('line', { class: classe, x1: percent(x), x2: percent(x), y1: 0, y2: bottom });
    return line + write([mot], { x, y: bottom + INTERLIGNE, ancre: 'middle', classe: 'repere' });
  }).join('');
}
