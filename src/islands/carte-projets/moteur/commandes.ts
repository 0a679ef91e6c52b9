/** The buttons over a map of a page to read: they come with the engine, for without it they would move nothing. */
import type { IControl } from 'maplibre-gl';
import { make, targetOf } from '../../commun/dom.ts';
import { GESTES, gesteOf } from '../gestes.ts';
import type { MoteurCarte } from '../types.ts';

const SVG = 'http://www.w3.org/2000/svg';

export class Commandes implements IControl {
  readonly #moteur: MoteurCarte;
  #group: HTMLElement | undefined;

  constructor(moteur: MoteurCarte) {
    this.#moteur = moteur;
  }

  onAdd(): HTMLElement {
    const buttons = GESTES.map(({ id, nom, icone }) =>
      make('button', { type: 'button', value: id, class: id, 'aria-label': nom, title: nom }, iconOf(icone)),
    );
    const group = make(
      'div',
      { class: 'maplibregl-ctrl commands', role: 'group', 'aria-label': 'Déplacer la carte' },
      ...buttons,
    );
    group.addEventListener('click', (event) =>
      gesteOf(targetOf(event)?.closest('button'))?.act(this.#moteur),
    );
    this.#group = group;
    return group;
  }

  onRemove() {
    this.#group?.remove();
  }
}

function iconOf(d: string): SVGElement {
  const [icon, path] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'path')];
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('width', '20');
  icon.setAttribute('height', '20');
  icon.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', d);
  icon.append(path);
  return icon;
}
