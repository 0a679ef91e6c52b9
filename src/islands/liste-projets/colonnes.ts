/** The columns of the CSV that the reader takes away: all of them, until some are put aside. */
import { COLONNES_PROJETS } from '../../lib/projets/fichiers.ts';
import { make } from '../commun/dom.ts';

const boxesOf = (zone: Element) => [...zone.querySelectorAll<HTMLInputElement>('[data-colonne]')];

function makeBox(name: string) {
  const box = make('input', { type: 'checkbox', value: name, 'data-colonne': '' });
  box.checked = true;
  return make('label', { class: 'colonne' }, box, ` ${name}`);
}

/** Adds the choice under the buttons, once. */
export function offerColonnes(zone: HTMLElement): void {
  if (boxesOf(zone).length > 0) return;
  const legend = make('legend', { class: 'visually-hidden' }, 'Colonnes du fichier CSV');
  const boxes = make('fieldset', {}, legend, ...COLONNES_PROJETS.map(makeBox));
  const choice = make('details', {}, make('summary', {}, 'Choisir les colonnes du CSV'), boxes);
  zone.querySelector('ul')?.append(make('li', {}, choice));
}

/** The titles that are kept; undefined when all are, or none: an empty table would help nobody. */
export function chosenColonnes(zone: Element | null): ReadonlySet<string> | undefined {
  const boxes = zone ? boxesOf(zone) : [];
  const kept = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return kept.length === 0 || kept.length === boxes.length ? undefined : new Set(kept);
}
