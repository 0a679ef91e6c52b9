/** The page of what the device keeps; it also answers, without a network, at the address of a page that is not kept. */
import { allEnsembles, allGardees, dropEnsemble, openEnsemble } from '../../hors-connexion/depot.ts';
import { fetchListe } from '../../hors-connexion/remplir.ts';
import { LUS, SOCLE } from '../../lib/hors-connexion/ensembles.ts';
import { isPage } from '../../lib/hors-connexion/liste.ts';
import { adresseOf } from '../../lib/hors-connexion/strategie.ts';
import { make, targetOf } from '../commun/dom.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { write } from '../commun/write.ts';
import { Garder } from './garder.ts';
import { IMPOSSIBLE } from './messages.ts';
import { lineOfEnsemble, lineOfLues } from './rendu.ts';
import { scope } from '../commun/racine.ts';
import { findGardien, pageHref } from './site.ts';

class GererHorsConnexion extends HTMLElement {
  #garder: Garder | undefined;

  async connectedCallback() {
    part(this, 'sans-script').remove();
    if (location.pathname !== pageHref) this.#tellAbsent();
    const isAble = 'serviceWorker' in navigator && 'caches' in self;
    if (isAble && (await canKeep())) await this.#open();
    else write(this, 'impossible', IMPOSSIBLE);
    this.dataset['ready'] = '';
  }

  async #open() {
    part(this, 'outils').hidden = false;
    this.#garder = new Garder(this, async (said) => {
      await this.#list();
      this.#tell(said);
    });
    this.addEventListener('click', (event) => void this.#act(event));
    part(this, 'recherche', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    part(this, 'toutes').addEventListener('toggle', () => void this.#listPages());
    await this.#list();
    const isIdle = (await allEnsembles(scope)).length === 0 && !(await findGardien());
    this.#offerResume(isIdle);
    this.#followAddress();
  }

  #followAddress() {
    if (location.pathname !== pageHref) return;
    const asked = new URLSearchParams(location.search);
    const [departement, q] = [asked.get('departement'), asked.get('q')];
    if (departement) this.#garder?.choose(departement);
    if (q) {
      this.#field.value = q;
      void this.#search();
    }
  }

  #tellAbsent() {
    part(this, 'absente').hidden = false;
    write(this, 'adresse', decodeURI(location.pathname));
    part(this, 'reessayer', HTMLAnchorElement).href = location.href;
    part(this, 'toutes', HTMLDetailsElement).open = true;
  }

  #tell(said: string) {
    write(this, 'message', said);
  }

  get #field(): HTMLInputElement {
    const found = this.querySelector('input');
    if (!found) throw new Error('Champ de recherche attendu.');
    return found;
  }

  async #search() {
    const q = this.#field.value.trim();
    if (q === '') {
      this.#field.focus();
      return;
    }
    write(this, 'compte', 'Lecture des pages gardées…');
    try {
      const { chercherGardees } = await orNewVersion(import('./chercher.ts'));
      const { annonce, lignes } = await chercherGardees(q);
      write(this, 'resultats', ...lignes);
      write(this, 'compte', annonce);
    } catch {
      write(this, 'compte', 'La recherche n’a pas pu être chargée. Réessayez avec du réseau.');
    }
  }

  /** The sets that are whole, then the pages that were opened. */
  async #list() {
    const latest = await fetchListe(scope, SOCLE).then(
      ({ version }) => version,
      () => undefined,
    );
    const gardees = await allGardees(scope);
    const lues = await countLues();
    const lines = [
      ...gardees.map((liste) => lineOfEnsemble(liste, latest)),
      ...(lues > 0 ? [lineOfLues(lues)] : []),
    ];
    write(
      this,
      'ensembles',
      ...(lines.length > 0 ? lines : [make('li', {}, 'Rien n’est gardé sur cet appareil.')]),
    );
    if (part(this, 'toutes', HTMLDetailsElement).open) await this.#listPages();
  }

  async #listPages() {
    if (!part(this, 'toutes', HTMLDetailsElement).open) return;
    const { readPages } = await orNewVersion(import('./pages.ts'));
    const pages = await readPages();
    write(this, 'pages', ...pages.map(({ href, titre }) => make('li', {}, make('a', { href }, titre))));
  }

  async #act(event: Event) {
    const button = targetOf(event)?.closest<HTMLButtonElement>('[data-action]');
    const { action, ensemble = '' } = button?.dataset ?? {};
    if (action === 'renouveler') await this.#garder?.renew(ensemble);
    if (action === 'retirer') await this.#remove(ensemble);
    if (action === 'tout-retirer') await this.#removeAll();
    if (action === 'reprendre') this.#resume();
  }

  async #remove(wanted: string) {
    for (const ensemble of await allEnsembles(scope))
      if (ensemble.ensemble === wanted) await dropEnsemble(scope, ensemble);
    await this.#list();
    this.#tell('C’est retiré de votre appareil.');
    part(this, 'ensembles').parentElement?.querySelector('h2')?.focus();
  }

  async #removeAll() {
    dispatchEvent(new CustomEvent('atlas:hors-connexion', { detail: false }));
    await (await findGardien())?.unregister();
    for (const ensemble of await allEnsembles(scope)) await dropEnsemble(scope, ensemble);
    await this.#list();
    this.#offerResume(true);
    this.#tell(
      'Tout est retiré, et plus rien ne sera gardé. Votre dossier et vos brouillons de pacte restent.',
    );
  }

  #resume() {
    dispatchEvent(new CustomEvent('atlas:hors-connexion', { detail: true }));
    this.#offerResume(false);
    this.#tell('Vos pages seront de nouveau gardées.');
  }

  #offerResume(isOffered: boolean) {
    for (const action of ['tout-retirer', 'reprendre']) {
      const button = this.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
      if (button) button.hidden = isOffered !== (action === 'reprendre');
    }
  }
}

/** Some browsers have the means and refuse them: private windows, settings. */
const canKeep = () =>
  allEnsembles(scope).then(
    () => true,
    () => false,
  );

async function countLues(): Promise<number> {
  const lus = (await allEnsembles(scope)).filter(({ ensemble }) => ensemble === LUS);
  const keys = await Promise.all(lus.map(async (ensemble) => (await openEnsemble(scope, ensemble)).keys()));
  return new Set(
    keys
      .flat()
      .flatMap(({ url }) => adresseOf(url, scope) ?? [])
      .filter(isPage),
  ).size;
}

customElements.define('gerer-hors-connexion', GererHorsConnexion);
