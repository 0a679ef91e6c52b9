/** The big map is a drawing until the reader acts on it: what wakes it, and what it opens on. */
import { targetOf } from '../../commun/dom.ts';
import { part } from '../../commun/part.ts';
import type { TerritoireCarte } from '../types.ts';
import { visedBy } from './survol.ts';

interface Reveil {
  /** The reader wants to move the map. */
  wake: () => void;
  choose: (territoire: TerritoireCarte) => void;
}

/** Values of the address that only the interactive map can show. */
const VUES = ['position', 'projet', 'territoire', 'departement', 'region'];

/** Whether the address asks for more than the drawing can show. */
export const asksForView = (search: URLSearchParams): boolean => VUES.some((name) => search.has(name));

/** Listens to the drawing: a press, a wheel, fingers; a territory that is pressed is chosen at once. */
export function listenToDrawing(carte: HTMLElement, signal: AbortSignal, { wake, choose }: Reveil): void {
  const frame = part(carte, 'cadre');
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const shape = targetOf(event)?.closest('[data-code]');
    const vise = shape && visedBy(shape, carte.dataset['niveau']);
    if (!vise) return;
    event.preventDefault();
    choose({ ...vise, nom: '' });
  };
  frame.addEventListener('click', onClick, { signal });
  const stage = carte.querySelector('.stage');
  for (const gesture of ['wheel', 'touchstart', 'pointerdown'])
    stage?.addEventListener(gesture, (event) => isOnMap(event) && wake(), { signal, passive: true });
}

/** Not on a card, a chip or a mark, which lead elsewhere. */
const isOnMap = (event: Event) =>
  targetOf(event)?.closest('.card-over, .sheet-over, .choice, [data-part="panneau"], .mark') === null;
