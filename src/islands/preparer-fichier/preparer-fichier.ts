import { make, targetOf } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { FichierIllisible } from './illisible.ts';

/** Above, one is asked before the reading. */
const GROS = 5_000_000;
/** Above, a browser would stop. */
const TROP = 60_000_000;

/** Takes a file, by its field or by a drop; all that reads it comes with the first one. */
class PreparerFichier extends HTMLElement {
  #abort = new AbortController();
  #fermer: () => void = () => undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const champ = part(this, 'fichier', HTMLInputElement);
    champ.addEventListener('change', () => this.#recevoir(champ.files?.[0]), { signal });
    this.#ecouterDepot(part(this, 'depot'), signal);
    part(this, 'arreter').addEventListener('click', () => this.#arreter(), { signal });
    this.classList.remove('js-only');
  }

  disconnectedCallback() {
    this.#abort.abort();
    this.#fermer();
  }

  #ecouterDepot(depot: HTMLElement, signal: AbortSignal) {
    // A file dropped beside would open in the place of the page.
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    depot.addEventListener('dragenter', () => depot.classList.add('survol'), { signal });
    depot.addEventListener(
      'dragleave',
      (event) => {
        const into = event.relatedTarget;
        if (!(into instanceof Node) || !depot.contains(into)) depot.classList.remove('survol');
      },
      { signal },
    );
    this.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        depot.classList.remove('survol');
        if (targetOf(event) && event.dataTransfer) this.#recevoir(event.dataTransfer.files[0]);
      },
      { signal },
    );
  }

  #recevoir(fichier: File | undefined) {
    if (!fichier) return;
    this.#vider();
    if (fichier.size > TROP)
      this.#refuser(
        `« ${fichier.name} » pèse plus de 60 Mo. Enregistrez la seule feuille des actions dans un nouveau classeur, puis choisissez-le.`,
      );
    else if (fichier.size > GROS) this.#demander(fichier);
    else void this.#ouvrir(fichier);
  }

  #demander(fichier: File) {
    const gros = part(this, 'gros');
    const lire = make('button', { type: 'button', class: 'button' }, 'Le lire quand même');
    lire.addEventListener('click', () => {
      gros.hidden = true;
      void this.#ouvrir(fichier);
    });
    const mega = Math.round(fichier.size / 1_000_000);
    gros.hidden = false;
    gros.replaceChildren(
      make('p', {}, `« ${fichier.name} » pèse ${mega} Mo : le lire peut prendre une minute ou plus.`),
      make('p', {}, lire),
    );
  }

  async #ouvrir(fichier: File) {
    part(this, 'avancee').hidden = false;
    part(this, 'dit').textContent = 'Ouverture du lecteur de tableurs';
    part(this, 'barre', HTMLProgressElement).removeAttribute('value');
    // What the reader has stopped, or left for another file, says nothing any more.
    const essai = new AbortController();
    this.#fermer = () => essai.abort();
    try {
      const { ouvrirEtabli } = await orNewVersion(import('./etabli.ts'));
      if (essai.signal.aborted) return;
      await ouvrirEtabli(this, fichier, (fermer) => (this.#fermer = fermer));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!essai.signal.aborted) this.#refuser(message, error instanceof FichierIllisible);
    }
    part(this, 'avancee').hidden = true;
  }

  #arreter() {
    this.#vider();
    part(this, 'fichier').focus();
  }

  #vider() {
    this.#fermer();
    for (const name of ['avancee', 'gros', 'erreur', 'etabli']) part(this, name).hidden = true;
    part(this, 'etabli').replaceChildren();
    this.removeAttribute('data-etat');
  }

  /** Another file would do when this one is at fault. */
  #refuser(message: string, isDuFichier = true) {
    const erreur = part(this, 'erreur');
    erreur.hidden = false;
    const modele = make('a', { href: '/contribuer/modele.csv', download: '' }, 'notre modèle');
    erreur.replaceChildren(
      make('p', {}, make('strong', {}, 'Ce fichier n’a pas pu être lu.')),
      make('p', {}, message),
      ...(isDuFichier
        ? [make('p', {}, 'Choisissez-en un autre, ou copiez vos lignes dans ', modele, '.')]
        : []),
    );
    this.dataset['etat'] = 'illisible';
  }
}

customElements.define('preparer-fichier', PreparerFichier);
