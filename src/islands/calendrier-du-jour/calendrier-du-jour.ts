import { echeancesFrom, sayReste } from '../../lib/pacte/calendrier.ts';
import { formatDate } from '../../lib/texte/dates.ts';
import { jourSur } from '../../lib/texte/horloge.ts';
import { make } from '../commun/dom.ts';
import { localDay } from '../commun/jour.ts';
import { part } from '../commun/part.ts';

/** Counts again from the reader’s day: the page was made on another. A page of dates says which have passed since. */
class CalendrierDuJour extends HTMLElement {
  connectedCallback() {
    const { signature, action, miseAJour = '' } = this.dataset;
    const { jour: today, faute } = jourSur(localDay(new Date()), miseAJour);
    part(this, 'reste').textContent = faute || sayReste(today);
    const echeances = echeancesFrom(today, { signature: Number(signature), action: Number(action) });
    part(this, 'echeances').replaceChildren(
      ...echeances.map(({ jour, quoi }) => {
        const time = make('time', { datetime: jour }, formatDate(jour));
        return make('li', {}, time, make('span', {}, quoi));
      }),
    );
    for (const mark of document.querySelectorAll<HTMLElement>('[data-passe-le]'))
      mark.hidden = (mark.dataset['passeLe'] ?? '') >= today;
    this.dataset['ready'] = '';
  }
}

customElements.define('calendrier-du-jour', CalendrierDuJour);
