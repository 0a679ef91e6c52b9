/** The dates of the pact: a line of time to see them apart, and the table that says each. */
import { datesOf, type DateDuPacte } from '../../lib/pacte/dates.ts';
import { endOfYear, formatJour, jourOf, yearOf } from '../../lib/pacte/jours.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';
import { svg } from './svg.ts';

const WIDTH = 340;
const HEIGHT = 84;
const EDGE = 12;
const AXIS = 40;

const dayNumber = (jour: string) => Date.parse(jour) / 86_400_000;

/** Where a day stands on the line, in units of the drawing. */
function scaleOf(dates: readonly DateDuPacte[]) {
  const from = dayNumber(`${yearOf(dates[0]?.le ?? '')}-01-01`);
  const to = dayNumber(endOfYear(yearOf(dates.at(-1)?.le ?? '')));
  return (jour: string) => EDGE + ((dayNumber(jour) - from) / Math.max(1, to - from)) * (WIDTH - 2 * EDGE);
}

function drawYears(dates: readonly DateDuPacte[], at: (jour: string) => number) {
  const [first, last] = [yearOf(dates[0]?.le ?? ''), yearOf(dates.at(-1)?.le ?? '')];
  return Array.from({ length: Math.min(12, last - first + 1) }, (_, i) => {
    const x = at(`${first + i}-01-01`);
    return [
      svg('line', { x1: x, x2: x, y1: AXIS - 8, y2: AXIS + 8 }),
      svg('text', { x: x + 3, y: AXIS + 28 }, String(first + i)),
    ];
  }).flat();
}

function drawSignature(signature: string | undefined, at: (jour: string) => number) {
  if (!signature) return [];
  const x = at(signature);
  return [
    svg('line', { class: 'ici', x1: x, x2: x, y1: 18, y2: AXIS + 12 }),
    svg('text', { x, y: 13, 'text-anchor': x > WIDTH / 2 ? 'end' : 'start' }, 'Signature'),
  ];
}

function draw(dates: readonly DateDuPacte[], { cadre }: Pacte, today: string): SVGElement {
  const at = scaleOf(dates);
  const dots = dates.map(({ le }) =>
    svg('circle', { cx: at(le), cy: AXIS, r: 5, ...(le < today ? { class: 'passe' } : {}) }),
  );
  return svg(
    'svg',
    {
      class: 'calendrier-dessin',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': 'Les dates du pacte sur une ligne ; le tableau qui suit les dit une à une.',
    },
    svg('line', { x1: EDGE, x2: WIDTH - EDGE, y1: AXIS, y2: AXIS }),
    ...drawYears(dates, at),
    ...drawSignature(jourOf(cadre.signature), at),
    ...dots,
  );
}

function table(dates: readonly DateDuPacte[], today: string): HTMLElement {
  const rows = dates.map(({ le, quoi }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, formatJour(le)),
      make('td', {}, setTypographie(quoi), ...(le < today ? [' (passé)'] : [])),
    ),
  );
  return make(
    'table',
    {},
    make('caption', { class: 'visually-hidden' }, 'Dates du pacte'),
    make('tbody', {}, ...rows),
  );
}

export function showDates(room: HTMLElement, pacte: Pacte, today: string) {
  const dates = datesOf(pacte);
  room.replaceChildren(
    ...(dates.length > 0
      ? [draw(dates, pacte, today), table(dates, today)]
      : [make('p', {}, 'Aucune date n’est écrite.')]),
  );
}
