import type { Filtre } from '../../../lib/imports/preparation/vue.ts';
import { MOT_SANS_SUITE, motDeVerdict } from '../../../lib/imports/rapport/verdicts.ts';
import { formatNombre } from '../../../lib/texte/format.ts';
import { make } from '../../commun/dom.ts';
import type { Actions } from '../actions.ts';
import type { EtatAtelier } from '../atelier.ts';
import { bouton } from './bouton.ts';

const nommer = (filtre: Filtre, compte: number) =>
  filtre === 'autre' ? MOT_SANS_SUITE : motDeVerdict(filtre, compte);

/** The counts of rows by verdict: each shows its rows. */
export function faireFiltres(
  host: HTMLElement,
  { vue }: EtatAtelier,
  filtre: Filtre,
  { montrer }: Actions,
): void {
  const filtres: Filtre[] = ['a-revoir', 'refuse', 'pris', 'autre'];
  const group = make('div', { role: 'group', 'aria-label': 'Lignes à montrer', class: 'filtres' });
  for (const each of filtres) {
    const made = bouton('', () => montrer(each, 1), 'chip');
    const count = vue.comptes[each];
    made.append(make('strong', {}, formatNombre(count)), ` ${nommer(each, count)}`);
    made.setAttribute('aria-pressed', String(each === filtre));
    made.dataset['filtre'] = each;
    group.append(made);
  }
  const focused = document.activeElement;
  const own = focused && host.contains(focused) ? focused.getAttribute('data-filtre') : null;
  host.replaceChildren(group);
  if (own) group.querySelector<HTMLElement>(`[data-filtre="${own}"]`)?.focus();
}
