/** « atlas:territoire » is told by the field that does not lead to a page by itself. */
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';

declare global {
  interface HTMLElementEventMap {
    'atlas:territoire': CustomEvent<Lieu>;
  }
}
