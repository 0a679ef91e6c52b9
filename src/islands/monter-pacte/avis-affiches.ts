/** Where the checks are read: beside the field that each bears on, counted by screen, all together at the end. */
import { formatCount } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { cleDeJustification, isOpen, type AvisLu } from '../../lib/pacte/examen.ts';
import { nameOfEtat } from '../../lib/pacte/etats.ts';
import { make } from '../commun/dom.ts';

const BUDGET = /^(?:budget|fiches\.[^.]+\.(?:depenses|recettes|resteEnFinDAnnee))/;
const ECRANS: readonly [RegExp, string][] = [
  [BUDGET, 'budget'],
  [/^cadre/, 'cadre'],
  [/^besoins/, 'besoins'],
  [/^priorites/, 'priorites'],
  [/^fiches/, 'fiches'],
  [/^partenaires/, 'partenaires'],
  [/^participation/, 'participation'],
  [/^(?:gouvernance|annexes)/, 'gouvernance'],
];

/** The screen where a verdict is mended. */
export const ecranOf = (champ: string): string => ECRANS.find(([form]) => form.test(champ))?.[1] ?? 'relire';

/** Where a verdict says nothing that the reader must hear beside a field. */
const isQuiet = ({ etat, isConseil }: AvisLu) =>
  etat === 'conforme' || etat === 'sans-objet' || (isConseil && etat !== 'a-justifier');

/** « La règle » and « Y aller » come twenty times: a list of links says of which check each is. */
export const linkOf = (mots: string, verification: string, attributs: Record<string, string>) =>
  make(
    'a',
    attributs,
    mots,
    make('span', { class: 'visually-hidden' }, setTypographie(` : ${verification}`)),
  );

/** One verdict in words: state, sentence, arithmetic, rule. */
export function describeAvis(avis: AvisLu, verification = avis.verification): HTMLElement {
  const [regle] = avis.regles;
  const line = make('p', { class: `verdict ${avis.etat}` }, make('strong', {}, nameOfEtat(avis)));
  line.append(` ${setTypographie(avis.phrase)} `);
  if (avis.calcul) line.append(make('span', { class: 'calcul' }, setTypographie(`(${avis.calcul}) `)));
  if (regle) line.append(linkOf('La règle', verification, { href: `/methode/regles/#${regle}` }));
  return line;
}

/** Asks for the sentence that a verdict wants; it is printed with the file. */
function justify(avis: AvisLu): HTMLElement {
  const id = `j-${cleDeJustification(avis).replaceAll(':', '-')}`;
  const area = make('textarea', { id, class: 'field', rows: '2', 'data-justifie': cleDeJustification(avis) });
  area.value = avis.justification;
  return make('div', { class: 'justifier' }, make('label', { for: id }, 'Votre justification'), area);
}

const unread = (text: string) =>
  make('p', { class: 'verdict a-corriger' }, make('strong', {}, 'Illisible'), ` ${setTypographie(text)}`);

const nodesOf = (avis: AvisLu) =>
  avis.etat === 'a-justifier' && !avis.isConseil ? [describeAvis(avis), justify(avis)] : [describeAvis(avis)];

function roomsOf(avis: readonly AvisLu[], roomOf: (champ: string) => Element | undefined) {
  const rooms = new Map<Element, AvisLu[]>();
  for (const it of avis) {
    const room = isQuiet(it) || it.champ === '' ? undefined : roomOf(it.champ);
    if (room) rooms.set(room, [...(rooms.get(room) ?? []), it]);
  }
  return rooms;
}

/** What stands beside the fields of a screen: nothing is drawn again that has not changed, so that the caret stays. */
export function showBeside(
  screen: ParentNode,
  avis: readonly AvisLu[],
  roomOf: (champ: string) => Element | undefined,
) {
  const rooms = roomsOf(avis, roomOf);
  for (const room of screen.querySelectorAll('[data-avis]')) {
    const here = rooms.get(room) ?? [];
    const illisible = room.parentElement?.dataset['illisible'] ?? '';
    const said = [illisible, ...here.map((it) => `${it.etat} ${it.phrase} ${it.calcul}`)].join('|');
    if ((room.getAttribute('data-dit') ?? '') === said) continue;
    room.setAttribute('data-dit', said);
    room.replaceChildren(...(illisible ? [unread(illisible)] : []), ...here.flatMap(nodesOf));
  }
}

/** How many points are left on each screen. */
export function showCounts(root: ParentNode, avis: readonly AvisLu[]) {
  const counts = new Map<string, number>();
  for (const { champ } of avis.filter(isOpen))
    counts.set(ecranOf(champ), (counts.get(ecranOf(champ)) ?? 0) + 1);
  for (const it of root.querySelectorAll<HTMLElement>('[data-points]')) {
    const count = counts.get(it.dataset['points'] ?? '') ?? 0;
    it.textContent = count > 0 ? formatCount(count, 'point') : '';
    it.parentElement?.toggleAttribute('data-reste', count > 0);
  }
}
