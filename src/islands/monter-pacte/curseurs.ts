/** One slide for each readable income of the pact: amounts are tried by hand or by keyboard. */
import { centimesOf, formatCentimes } from '../../lib/pacte/argent.ts';
import { fichesTenues } from '../../lib/pacte/financement.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';

/** A slide moves by hundreds of euros. */
const STEP = 100;

interface Ligne {
  path: string;
  nom: string;
  cents: number;
}

const lignesOf = (pacte: Pacte): Ligne[] =>
  fichesTenues(pacte).flatMap(({ id, titre, recettes }, f) =>
    recettes.flatMap(({ qui, origine, montant }, i) => {
      const cents = centimesOf(montant);
      if (cents === undefined || cents < 0 || origine === 'V') return [];
      return {
        path: `fiches.${id}.recettes.${i}.montant`,
        nom: `${titre || `Action ${f + 1}`}, ${qui || 'sans nom'}`,
        cents,
      };
    }),
  );

function slider({ path, nom }: Ligne): HTMLElement {
  const id = `essai-${path.replaceAll('.', '-')}`;
  return make(
    'div',
    { class: 'essai' },
    make('label', { for: id }, nom),
    make('input', { id, type: 'range', min: '0', step: String(STEP), 'data-essai': path }),
    make('output', { for: id }),
  );
}

function setSlider(element: Element, { cents }: Ligne, max: number) {
  const range = element.querySelector('input');
  const output = element.querySelector('output');
  if (!range || !output) return;
  // The end of a slide that is held does not run away under the hand.
  if (range !== document.activeElement) range.max = String(max);
  range.value = String(Math.round(cents / 100));
  output.value = formatCentimes(cents);
  range.setAttribute('aria-valuetext', output.value);
}

/** Makes the slides again only when the lines have changed. */
export function showCurseurs(room: HTMLElement, pacte: Pacte) {
  const lines = lignesOf(pacte);
  const names = lines.map(({ path, nom }) => `${path} ${nom}`).join('|');
  if (room.dataset['lignes'] !== names) {
    room.dataset['lignes'] = names;
    room.replaceChildren(...lines.map(slider));
  }
  if (room.parentElement instanceof HTMLDetailsElement) room.parentElement.hidden = lines.length === 0;
  const max = Math.max(10_000, ...lines.map(({ cents }) => Math.ceil(cents / 50)));
  for (const [i, line] of lines.entries()) {
    const element = room.children[i];
    if (element) setSlider(element, line, max);
  }
}
