import { nomsFacettes } from '../../lib/projets/filtres.ts';
import type { Puce } from '../../lib/projets/puces.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { make } from '../commun/dom.ts';

/** A filter that is on, which a press takes away. */
export function makeChip(puce: Puce, onClick: () => void): HTMLElement {
  const kind = puce.facette === 'q' ? 'Mots' : nomsFacettes[puce.facette];
  const chip = makeItem('chip', `${kind}\u00a0: ${puce.nom}`, onClick);
  chip.firstElementChild?.setAttribute('aria-label', `Retirer le filtre ${kind} : ${puce.nom}`);
  return chip;
}

/** A way out of an empty list. */
export function makeWayOut(text: string, onClick: () => void): HTMLElement {
  return makeItem('button button-quiet', text, onClick);
}

function makeItem(className: string, text: string, onClick: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: className }, setTypographie(text));
  button.addEventListener('click', onClick);
  return make('li', {}, button);
}
