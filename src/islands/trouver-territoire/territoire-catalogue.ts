import { filterByTerritoire } from '../../lib/projets/filtre-territoire.ts';
import type { Filtres } from '../../lib/projets/filtres.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { tell } from '../commun/evenements.ts';
import { write } from '../commun/write.ts';
import { subscribe } from '../commun/projets.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';

const placeOf = ({ choix }: Filtres) => [...choix.departement, '|', ...choix.region].join(' ');

/** Turns a chosen territory into filters of the catalogue. */
class TerritoireCatalogue extends HTMLElement {
  #abort = new AbortController();
  #etat: EtatProjets | undefined;
  /** The place asked for, as long as the filters still say it. */
  #place = '';

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    subscribe((etat) => this.#follow(etat), signal);
    this.addEventListener('atlas:lieu', ({ detail }) => this.#filter(detail), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #filter(lieu: Lieu) {
    if (!this.#etat) return;
    const { filtres, message } = filterByTerritoire(this.#etat.all, this.#etat.filtres, lieu);
    this.#place = placeOf(filtres);
    tell(document, 'atlas:filtres', filtres);
    this.#say(message);
  }

  /** A sentence that the filters no longer bear out goes away. */
  #follow(etat: EtatProjets) {
    this.#etat = etat;
    if (placeOf(etat.filtres) !== this.#place) this.#say('');
  }

  #say(message: string) {
    write(this, 'choix', message);
  }
}

customElements.define('territoire-catalogue', TerritoireCatalogue);
