import { parseFiltres, type Filtres } from '../../lib/projets/filtres.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { readSearch } from '../commun/adresse.ts';
import { tell } from '../commun/evenements.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { write } from '../commun/write.ts';
import { subscribe } from '../commun/projets.ts';

const placeOf = ({ choix }: Filtres) => [...choix.departement, '|', ...choix.region].join(' ');

const ECHEC = 'La liste n’a pas pu être filtrée\u00a0: vérifiez votre connexion, puis recommencez.';

/** Turns a chosen territory into filters of the catalogue. */
class TerritoireCatalogue extends HTMLElement {
  #abort = new AbortController();
  /** The place asked for, as long as the filters still say it. */
  #place = '';

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe(({ filtres }) => this.#follow(filtres), signal);
    this.addEventListener('atlas:lieu', ({ detail }) => void this.#filter(detail), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  async #filter(lieu: Lieu) {
    try {
      const [{ loadCatalogue }, { filterByTerritoire }] = await Promise.all([
        orNewVersion(import('../commun/catalogue.ts')),
        orNewVersion(import('../../lib/projets/filtre-territoire.ts')),
      ]);
      const { options } = await loadCatalogue();
      const { filtres, message } = filterByTerritoire(options, parseFiltres(readSearch(), options), lieu);
      this.#place = placeOf(filtres);
      tell(document, 'atlas:filtres', filtres);
      this.#say(message);
    } catch {
      this.#say('');
      write(this, 'echec', unlessNewVersion(ECHEC));
    }
  }

  /** What the filters no longer bear out goes away: the sentence, and the place that the field still names. */
  #follow(filtres: Filtres) {
    if (placeOf(filtres) === this.#place) return;
    this.#say('');
    if (this.#place === '') return;
    this.#place = '';
    part(this, 'champ', HTMLInputElement).value = '';
    write(this, 'etat');
  }

  #say(message: string) {
    write(this, 'choix', message);
    write(this, 'echec');
  }
}

customElements.define('territoire-catalogue', TerritoireCatalogue);
