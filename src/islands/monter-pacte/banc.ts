/** The co-funding bench: what each pays, against the line to reach; amounts move by hand or by keyboard. */
import { formatCentimes, formatPart, partOf } from '../../lib/pacte/argent.ts';
import { financementOf, missingFromOthers, recettesOf } from '../../lib/pacte/financement.ts';
import { formatJour, jourOf } from '../../lib/pacte/jours.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';
import { Annonce } from './annonce.ts';
import { showCurseurs } from './curseurs.ts';
import { svg } from './svg.ts';

const WIDTH = 640;
const HEIGHT = 66;
const TOP = 8;
const BAR = 40;

const PARTS = [
  { cle: 'O', nom: 'Autres partenaires' },
  { cle: 'E', nom: 'Europe' },
  { cle: 'A', nom: 'État, autres crédits' },
  { cle: 'S', nom: 'État, crédits du pacte' },
] as const;

function drawBar(pacte: Pacte, percent: number): SVGElement {
  const money = financementOf(recettesOf(pacte));
  let from = 0;
  const parts = PARTS.flatMap(({ cle }) => {
    const width = (money[cle] / Math.max(1, money.total)) * WIDTH;
    const rect = svg('rect', {
      class: `part-${cle}`,
      x: from,
      y: TOP,
      width: Math.max(0, width - 2),
      height: BAR,
      rx: 3,
    });
    from += width;
    return width > 0 ? [rect] : [];
  });
  const line = (WIDTH * percent) / 100;
  return svg(
    'svg',
    {
      class: 'bar',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      'aria-hidden': 'true',
      focusable: 'false',
      preserveAspectRatio: 'none',
    },
    svg('rect', { class: 'fond', x: 0, y: TOP, width: WIDTH, height: BAR, rx: 3 }),
    ...parts,
    svg('line', { class: 'seuil', x1: line, x2: line, y1: 0, y2: HEIGHT - 10 }),
  );
}

/** The sentence of the bench: total, part, what is missing and until when. */
function sayMoney(pacte: Pacte, percent: number): string {
  const money = financementOf(recettesOf(pacte));
  if (money.unread > 0) return 'Une recette n’a pas encore de montant ou d’origine que l’on puisse lire.';
  if (money.total === 0) return 'Aucun argent n’est encore écrit.';
  const share = formatPart(partOf(money.O, money.total, percent) ?? 0);
  const missing = missingFromOthers(money, percent);
  const signature = jourOf(pacte.cadre.signature);
  const deadline = signature ? ` avant la signature, le ${formatJour(signature)}` : ' avant la signature';
  const said = `Total : ${formatCentimes(money.total)}. Autres partenaires : ${formatCentimes(money.O)}, soit ${share}.`;
  return missing > 0
    ? `${said} Il manque ${formatCentimes(missing)}, à trouver${deadline}.`
    : `${said} Le taux est atteint.`;
}

const legend = (percent: number) =>
  make(
    'ul',
    { class: 'legende plain-list small' },
    ...PARTS.map(({ cle, nom }) => make('li', {}, make('span', { class: `cle part-${cle}` }), nom)),
    make(
      'li',
      {},
      make('span', { class: 'cle cle-seuil' }),
      setTypographie(`${percent} % à atteindre par les autres`),
    ),
  );

const annonce = new Annonce(() => document.querySelector('[data-part="banc"] [role="status"]'));

/** Draws the bench; its frame stays, so that a slide that is held keeps the focus. */
export function showBanc(room: HTMLElement, pacte: Pacte, percent: number) {
  const said = setTypographie(sayMoney(pacte, percent));
  if (!room.firstChild) {
    const details = make(
      'details',
      {},
      make('summary', {}, 'Essayer d’autres montants'),
      make('div', { class: 'essais' }),
    );
    room.append(
      make('p', { class: 'dit' }),
      make('div', { class: 'place' }),
      legend(percent),
      details,
      make('p', { class: 'visually-hidden', role: 'status' }),
    );
  }
  room.querySelector('.dit')?.replaceChildren(said);
  room.querySelector('.place')?.replaceChildren(drawBar(pacte, percent));
  annonce.later(said);
  const essais = room.querySelector<HTMLElement>('.essais');
  if (essais) showCurseurs(essais, pacte);
}
