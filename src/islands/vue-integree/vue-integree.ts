import { codeDuChoix } from '../../lib/integrer/choix.ts';
import type { EditionDuCadre } from '../../lib/integrer/inconnus.ts';
import { RACINE } from '../../lib/adresse/racine.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { make } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { soignerTexte } from '../commun/soigner-texte.ts';
import { valeursDuCadre } from '../commun/valeurs-de-filtre.ts';
import { showChezVous } from './chez-vous.ts';
import type { Contenu } from './contenu.ts';
import { showListe } from './liste.ts';
import { showProjet } from './projet.ts';

const PANNE: Contenu = {
  titre: 'Ce contenu n’a pas pu se charger',
  corps: ['Vérifiez votre connexion, puis rechargez la page.'],
  suite: { href: RACINE, texte: 'Ouvrir l’Atlas' },
};

/** Milliseconds before one is told to wait. */
const SLOW_MS = 400;

/** A view of the Atlas for the frame of another site: what it shows is in the address. */
class VueIntegree extends HTMLElement {
  #abort = new AbortController();
  #round = 0;

  connectedCallback() {
    this.#abort = new AbortController();
    const search = new URLSearchParams(location.search);
    const territoire = search.get('territoire');
    const edition = this.#edition;
    if (this.dataset['vue'] === 'liste') void this.#show(showListe(search, edition, valeursDuCadre()));
    if (this.dataset['vue'] === 'projet') void this.#show(showProjet(search, edition));
    if (this.dataset['vue'] !== 'chez-vous') return;
    this.#listen();
    if (territoire) void this.#show(showChezVous(territoire, edition));
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #edition(): EditionDuCadre {
    const { edition = '', nationale = '', territoires = '', projet = '' } = this.dataset;
    return { nom: edition, nationale, territoires, projet };
  }

  /** A chosen commune is told by its EPCI, by its department when it has none; an overseas collectivity, by the region of the search. */
  #listen() {
    this.addEventListener(
      'atlas:lieu',
      ({ detail }) => void this.#show(showChezVous(codeDuChoix(detail) ?? formatCode(detail), this.#edition)),
      { signal: this.#abort.signal },
    );
  }

  /** A late answer to an old question is dropped. */
  async #show(asked: Promise<Contenu>) {
    const round = ++this.#round;
    const dit = part(this, 'corps');
    const slow = setTimeout(
      () => dit.replaceChildren(make('p', {}, 'Chargement… Le réseau est lent.')),
      SLOW_MS,
    );
    const { titre, corps, suite } = await asked.catch(() => PANNE);
    clearTimeout(slow);
    if (round !== this.#round) return;
    // Under the field, the answer has a title of its own.
    const isAnswer = this.dataset['vue'] === 'chez-vous';
    const title = part(this, 'titre');
    if (!isAnswer) title.textContent = titre;
    dit.replaceChildren(
      ...(isAnswer ? [make('h2', {}, titre)] : []),
      ...corps.map((one) => (typeof one === 'string' ? make('p', {}, one) : one)),
    );
    const link = part(this, 'suite', HTMLAnchorElement);
    [link.href, link.textContent] = [suite.href, suite.texte];
    for (const host of [title, dit, link]) soignerTexte(host);
    this.dataset['ready'] = '';
  }
}

customElements.define('vue-integree', VueIntegree);
