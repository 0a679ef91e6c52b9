/** A file made with older rules says which have changed, until its writer keeps the new ones. */
import { millesimeOf, reglesChangees } from '../../lib/pacte/millesime.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import type { AtelierPacte } from './atelier.ts';
import { loadMots } from './mots.ts';

/** Gives the rules their sentences once these come; their ids stand until then, and without a network. */
async function name(links: readonly HTMLElement[], ids: readonly string[]) {
  const regles = await loadMots().then(
    (mots) => new Map(mots.regles),
    () => new Map<string, { regle: string }>(),
  );
  for (const [i, link] of links.entries()) link.textContent = regles.get(ids[i] ?? '')?.regle ?? ids[i] ?? '';
}

export function showReglesChangees(root: HTMLElement, { pacte, contexte }: AtelierPacte) {
  const room = part(root, 'millesime');
  const ids = reglesChangees(pacte, contexte);
  room.hidden = ids.length === 0;
  const shown = `${pacte.id} ${pacte.millesime}`;
  if (room.hidden || room.dataset['pour'] === shown) return;
  room.dataset['pour'] = shown;
  const links = ids.map((id) => make('a', { href: `/methode/regles/#${id}` }, id));
  room.replaceChildren(
    make(
      'p',
      {},
      `Ce pacte suit les règles de ${pacte.millesime}. Depuis, ${formatCount(ids.length, 'règle a changé', 'règles ont changé')}\u00a0:`,
    ),
    make('ul', {}, ...links.map((it) => make('li', {}, it))),
    make(
      'button',
      { type: 'button', class: 'chip', 'data-action': 'millesime' },
      `Suivre les règles de ${millesimeOf(contexte)}`,
    ),
  );
  void name(links, ids);
}
