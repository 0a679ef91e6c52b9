import { listeOf, withItem, withItemMoved, withoutItem } from '../../lib/pacte/chemin.ts';
import { isListeDuPacte, newItem } from '../../lib/pacte/vierge.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { pathOf } from './champs.ts';
import { newId } from './garde.ts';

/** The file after a button of a list: an item more, less, or elsewhere in it. */
export function withGeste(pacte: Pacte, button: HTMLElement, liste: HTMLElement): Pacte {
  const path = pathOf(liste);
  const element = button.closest('[data-element]');
  const at = element ? pathOf(element) : '';
  switch (button.dataset['geste']) {
    case 'ajouter': {
      const kind = listeOf(pacte, path);
      return isListeDuPacte(kind) ? withItem(pacte, path, newItem(kind, newId())) : pacte;
    }
    case 'retirer':
      return withoutItem(pacte, at);
    case 'monter':
      return withItemMoved(pacte, at, -1);
    case 'descendre':
      return withItemMoved(pacte, at, 1);
    default:
      return pacte;
  }
}
