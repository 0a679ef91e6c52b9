/** A department is chosen, weighed, then kept. */
import { fetchListe, remplir } from '../../hors-connexion/remplir.ts';
import type { ListeAGarder } from '../../lib/hors-connexion/liste.ts';
import { formatPoids } from '../../lib/hors-connexion/poids.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { write } from '../commun/write.ts';
import { part } from '../commun/part.ts';
import { messageOf, tropGrand } from './messages.ts';
import { scope } from '../commun/racine.ts';
import { callGardien } from './site.ts';

export class Garder {
  #liste: ListeAGarder | undefined;
  #abort = new AbortController();
  readonly root: HTMLElement;
  readonly onKept: (said: string) => Promise<void>;

  /** `onKept`: told with what to say when something has changed on the device. */
  constructor(root: HTMLElement, onKept: (said: string) => Promise<void>) {
    this.root = root;
    this.onKept = onKept;
    const form = part(root, 'choix', HTMLFormElement);
    this.#select.addEventListener('change', () => void this.weigh());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#liste) void this.keep(this.#liste);
      else this.#select.focus();
    });
    form.querySelector('[data-action="arreter"]')?.addEventListener('click', () => this.#abort.abort());
  }

  get #select(): HTMLSelectElement {
    const found = this.root.querySelector('select');
    if (!found) throw new Error('Liste des départements attendue.');
    return found;
  }

  choose(ensemble: string) {
    this.#select.value = ensemble.toLowerCase();
    if (this.#select.value !== '') void this.weigh();
  }

  /** Says the size of the department that is chosen, before anything is fetched. */
  async weigh(): Promise<void> {
    const { value } = this.#select;
    this.#show(
      undefined,
      value === '' ? 'Choisissez : la taille est dite avant de garder.' : 'Calcul de la taille…',
    );
    if (value === '') return;
    try {
      const liste = await fetchListe(scope, value);
      if (value === this.#select.value) this.#show(liste, sizeOf(liste));
    } catch (error) {
      if (value === this.#select.value) this.#show(undefined, messageOf(error));
    }
  }

  /** Fetches the set again, in the version that the site has now. */
  async renew(ensemble: string): Promise<void> {
    try {
      await this.keep(await fetchListe(scope, ensemble));
    } catch (error) {
      await this.onKept(messageOf(error));
    }
  }

  async keep(liste: ListeAGarder): Promise<void> {
    this.#abort = new AbortController();
    const [bar, walk] = [this.root.querySelector('progress'), part(this.root, 'marche')];
    const button = this.root.querySelector<HTMLButtonElement>('[data-part="choix"] [type="submit"]');
    const onProgress = (done: number, total: number) => {
      if (bar) bar.value = done / total;
    };
    walk.hidden = false;
    if (button) button.disabled = true;
    try {
      await this.onKept(await this.#fetch(liste, onProgress));
    } finally {
      walk.hidden = true;
      if (button) button.disabled = false;
    }
  }

  /** What there is to say when it is done, or when it could not be. */
  async #fetch(liste: ListeAGarder, onProgress: (done: number, total: number) => void): Promise<string> {
    const libre = await freeSpace();
    if (libre < liste.place) return tropGrand(liste.place, libre);
    dispatchEvent(new CustomEvent('atlas:hors-connexion', { detail: true }));
    write(
      this.root,
      'poids',
      `${liste.titre}\u00a0: les fichiers arrivent. Vous pouvez lire une autre page dans un autre onglet.`,
    );
    try {
      await callGardien();
      await remplir(scope, liste, { signal: this.#abort.signal, onProgress });
      // The browser is asked not to make room with it: some ask the reader.
      await navigator.storage.persist().catch(() => false);
      write(this.root, 'poids', sizeOf(liste));
      return `${liste.titre} est gardé sur votre appareil.`;
    } catch (error) {
      write(this.root, 'poids', sizeOf(liste));
      return messageOf(error);
    }
  }

  #show(liste: ListeAGarder | undefined, said: string) {
    this.#liste = liste;
    write(this.root, 'poids', said);
  }
}

function sizeOf({ titre, octets, place, fichiers, laisses }: ListeAGarder): string {
  const pages = fichiers.filter(([adresse]) => adresse.endsWith('/')).length;
  const left = laisses
    ? ` ${formatCount(laisses, 'fiche de projet n’y tient pas', 'fiches de projets n’y tiennent pas')}.`
    : '';
  return `${titre}\u00a0: ${formatPoids(octets)} à recevoir au plus, ${formatPoids(place)} sur l’appareil, ${formatCount(pages, 'page')}.${left}`;
}

/** Bytes that the browser still grants to the site; without end where it does not say. */
async function freeSpace(): Promise<number> {
  const { quota, usage } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return quota === undefined || usage === undefined ? Infinity : quota - usage;
}
