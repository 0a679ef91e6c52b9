/** Where the checks are read: beside the field that each bears on, counted by screen, all together at the end. */
import { formatCount } from '../../lib/texte/format.ts';
import { cleDeJustification, isOpen, type AvisLu } from '../../lib/pacte/examen.ts';
import { MOTS_ETATS } from '../../lib/pacte/etats.ts';
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

const regleLink = (avis: AvisLu) =>
  avis.regles[0] ? [make('a', { href: `/methode/regles/#${avis.regles[0]}` }, 'La règle')] : [];

/** One verdict in words: state, sentence, arithmetic, rule. */
export function describeAvis(avis: AvisLu): HTMLElement {
  const etat = avis.isConseil && avis.etat === 'a-justifier' ? 'Conseil' : MOTS_ETATS[avis.etat];
  const line = make('p', { class: `verdict ${avis.etat}` }, make('strong', {}, etat), ` ${avis.phrase} `);
  if (avis.calcul) line.append(make('span', { class: 'calcul' }, `(${avis.calcul}) `));
  line.append(...regleLink(avis));
  return line;
}

/** Asks for the sentence that a verdict wants; it is printed with the file. */
function justify(avis: AvisLu, say: string): HTMLElement {
  const id = `j-${cleDeJustification(avis).replaceAll(':', '-')}`;
  return make(
    'div',
    { class: 'justifier' },
    make('label', { for: id }, say),
    Object.assign(
      make('textarea', { id, class: 'field', rows: '2', 'data-justifie': cleDeJustification(avis) }),
      {
        value: avis.justification,
      },
    ),
  );
}

/** What stands beside a field: nothing while it is being answered there, so that the caret stays. */
export function showBeside(
  root: ParentNode,
  avis: readonly AvisLu[],
  roomOf: (champ: string) => Element | undefined,
) {
  const rooms = new Map<Element, AvisLu[]>();
  for (const it of avis) {
    const room = isQuiet(it) || it.champ === '' ? undefined : roomOf(it.champ);
    if (room) rooms.set(room, [...(rooms.get(room) ?? []), it]);
  }
  for (const room of root.querySelectorAll('[data-avis]')) {
    const here = rooms.get(room) ?? [];
    const said = here.map((it) => `${it.etat} ${it.phrase} ${it.calcul}`).join('|');
    if (room.getAttribute('data-dit') === said) continue;
    room.setAttribute('data-dit', said);
    room.replaceChildren(
      ...here.flatMap((it) =>
        it.etat === 'a-justifier' && !it.isConseil
          ? [describeAvis(it), justify(it, 'Votre justification')]
          : [describeAvis(it)],
      ),
    );
  }
}

/** How many points are left on each screen. */
export function showCounts(root: ParentNode, avis: readonly AvisLu[]) {
  const open = avis.filter(isOpen);
  for (const it of root.querySelectorAll<HTMLElement>('[data-points]')) {
    const count = open.filter(({ champ }) => ecranOf(champ) === it.dataset['points']).length;
    it.textContent = count > 0 ? formatCount(count, 'point') : '';
  }
  return open.length;
}
