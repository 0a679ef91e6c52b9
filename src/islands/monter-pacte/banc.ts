/** The co-funding bench: what each pays, against the line to reach; amounts move by hand or by keyboard. */
import { centimesOf, formatCentimes, formatPart, partOf } from '../../lib/pacte/argent.ts';
import { financementOf, fichesTenues, missingFromOthers, recettesOf } from '../../lib/pacte/financement.ts';
import { formatJour, jourOf } from '../../lib/pacte/jours.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make, type Child } from '../commun/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 640;
const HEIGHT = 92;
const TOP = 26;
const BAR = 36;
/** A slide moves by hundreds of euros. */
const STEP = 100;

const PARTS = [
  { cle: 'O', nom: 'Autres partenaires' },
  { cle: 'E', nom: 'Europe' },
  { cle: 'A', nom: 'État, autres crédits' },
  { cle: 'S', nom: 'État, crédits du pacte' },
] as const;

function svg(tag: string, attributes: Record<string, string | number>, ...children: Child[]): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

function drawBar(pacte: Pacte, percent: number): SVGElement {
  const money = financementOf(recettesOf(pacte));
  let from = 0;
  const parts = PARTS.flatMap(({ cle }) => {
    const width = (money[cle] / Math.max(1, money.total)) * WIDTH;
    const rect = svg('rect', { class: `part-${cle}`, x: from, y: TOP, width, height: BAR });
    from += width;
    return width > 0 ? [rect] : [];
  });
  const line = (WIDTH * percent) / 100;
  return svg(
    'svg',
    { class: 'bar', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true', focusable: 'false' },
    ...parts,
    svg('line', { class: 'seuil', x1: line, x2: line, y1: TOP - 8, y2: TOP + BAR + 8 }),
    svg(
      'text',
      { x: line, y: 14, 'text-anchor': 'middle' },
      `${percent} % à atteindre par les autres partenaires`,
    ),
  );
}

function sayMoney(pacte: Pacte, percent: number): string {
  const money = financementOf(recettesOf(pacte));
  if (money.unread > 0) return 'Une recette n’a pas de montant ou d’origine que l’on puisse lire.';
  if (money.total === 0) return 'Aucun argent n’est encore écrit.';
  const share = formatPart(partOf(money.O, money.total) ?? 0);
  const missing = missingFromOthers(money, percent);
  const signature = jourOf(pacte.cadre.signature);
  const deadline = signature ? ` avant la signature, le ${formatJour(signature)}` : ' avant la signature';
  const said = `Total : ${formatCentimes(money.total)}. Autres partenaires : ${formatCentimes(money.O)}, soit ${share}.`;
  return missing > 0
    ? `${said} Il manque ${formatCentimes(missing)}, à trouver${deadline}.`
    : `${said} Le taux est atteint.`;
}

function slider(path: string, nom: string, montant: number, max: number): HTMLElement {
  const id = `essai-${path.replaceAll('.', '-')}`;
  const range = make('input', {
    id,
    type: 'range',
    min: '0',
    max: String(max),
    step: String(STEP),
    'data-essai': path,
    'aria-valuetext': formatCentimes(montant),
  });
  range.value = String(Math.round(montant / 100));
  return make(
    'div',
    { class: 'essai' },
    make('label', { for: id }, nom),
    range,
    make('output', { for: id }, formatCentimes(montant)),
  );
}

/** One slide for each readable income of the pact. */
function drawSliders(pacte: Pacte): HTMLElement[] {
  const lines = fichesTenues(pacte).flatMap(({ id, titre, recettes }, f) =>
    recettes.flatMap(({ qui, origine, montant }, i) => {
      const cents = centimesOf(montant);
      if (cents === undefined || cents < 0 || origine === 'V') return [];
      return {
        path: `fiches.${id}.recettes.${i}.montant`,
        nom: `${titre || `Action ${f + 1}`} : ${qui || 'sans nom'}`,
        cents,
      };
    }),
  );
  const max = Math.max(10_000, ...lines.map(({ cents }) => Math.ceil(cents / 50)));
  return lines.map(({ path, nom, cents }) => slider(path, nom, cents, max));
}

const legend = () =>
  make(
    'ul',
    { class: 'legende plain-list small' },
    ...PARTS.map(({ cle, nom }) => make('li', {}, make('span', { class: `cle part-${cle}` }), nom)),
  );

/** Draws the bench; while a slide is held, all but the slides is drawn again, so that it keeps the focus. */
export function showBanc(room: HTMLElement, pacte: Pacte, percent: number) {
  const held =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['essai'] : undefined;
  const said = make('p', { role: 'status' }, sayMoney(pacte, percent));
  if (held && room.contains(document.activeElement)) {
    room.querySelector('.bar')?.replaceWith(drawBar(pacte, percent));
    room.querySelector('[role="status"]')?.replaceChildren(...said.childNodes);
    for (const output of room.querySelectorAll('output')) {
      const range = output.parentElement?.querySelector('input');
      if (range) {
        output.value = formatCentimes(Number(range.value) * 100);
        range.setAttribute('aria-valuetext', output.value);
      }
    }
    return;
  }
  room.replaceChildren(drawBar(pacte, percent), legend(), said, ...drawSliders(pacte));
}
