import { fuse } from '../../lib/dossier/fusion.ts';
import { add, emptyDossier, remove, type Cle, type Dossier } from '../../lib/dossier/dossier.ts';
import { change, groupByGenre, move } from '../../lib/dossier/ordre.ts';
import { readShare, type Partage } from '../../lib/dossier/partage.ts';
import { isField, targetOf } from '../commun/dom.ts';
import type { SortieDossier } from '../../lib/dossier/noms.ts';
import { buttonOf, prepare, showAlerts, showDossier, tell } from './affichage.ts';
import { ListeElements } from './elements.ts';
import { forgetDamaged, save } from './memoire.ts';
import { alertsOf, NEWER, REFUSED, sayPlace, sayRemoved } from './messages.ts';
import { loadAndRepair } from './reparer.ts';
import { copyShare, exportDocument, isSortie, showShare } from './sorties/sorties.ts';
import { watchFolder } from './suivi.ts';

/**
 * The reader’s folder, kept on the device; or, when the address holds one, the folder of someone else, to be read and
 * taken without losing one’s own.
 */
class MonDossier extends HTMLElement {
  #abort = new AbortController();
  readonly #liste = new ListeElements(this);
  #mine = emptyDossier();
  #partage: Partage | undefined;
  /** The last change, when it can be undone. */
  #deed: { before: Dossier; after: Dossier } | undefined;
  #reading: Promise<void> = Promise.resolve();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    watchFolder(() => this.#follow(), signal);
    prepare(this);
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #shown(): Dossier {
    return this.#partage?.dossier ?? this.#mine;
  }

  /** Reads the address and the memory. An anchor of the page (« #contenu ») shares nothing new. */
  #follow() {
    const known = loadAndRepair();
    if (!known.refusee) this.#mine = known.dossier;
    const isAnchor = location.hash !== '' && !location.hash.includes('=');
    if (!isAnchor) this.#partage = readShare(location.hash);
    showAlerts(this, alertsOf(known, this.#partage));
    this.#show();
    this.#read();
  }

  #show() {
    const isShared = this.#partage !== undefined;
    showDossier(this, this.#shown, this.#mine, isShared);
    this.#liste.show(this.#shown, isShared);
    showShare(this, this.#shown);
  }

  /** The titles come from the pages: a shared address does not carry them. */
  #read() {
    this.#reading = this.#liste.read((cle, titre) => {
      if (this.#partage) this.#partage.dossier = change(this.#partage.dossier, cle, { titre });
      else this.#mine = change(this.#mine, cle, { titre });
    });
  }

  /** Keeps a change. `message` tells it; with it, the change can be undone. */
  #keep(next: Dossier, message = '') {
    const before = this.#mine;
    this.#deed = message ? { before, after: next } : undefined;
    this.#write(before, next);
    this.#show();
    this.#tell(message);
    this.#read();
  }

  /** Makes the change from `before` to `after`, and that alone, in what the device keeps now: another tab may have written. */
  #write(before: Dossier, after: Dossier) {
    const known = loadAndRepair();
    this.#mine = fuse(before, after, known.refusee || known.recente ? this.#mine : known.dossier);
    if (known.recente) showAlerts(this, [NEWER]);
    else if (!save(this.#mine)) showAlerts(this, [REFUSED]);
  }

  /** The last deed is undone; what another tab has done since stays. */
  #undo() {
    if (this.#deed) this.#write(this.#deed.after, this.#deed.before);
    this.#deed = undefined;
    this.#show();
    this.#read();
    this.#tell('Changement annulé.');
    if (this.#mine.elements.length > 0) this.#liste.focus();
    else document.querySelector('main')?.focus();
  }

  #tell(message: string) {
    tell(this, message, this.#deed !== undefined);
  }

  #onInput({ target }: Event) {
    if (!isField(target)) return;
    const { name, value } = target;
    if (name === 'notes') {
      showShare(this, this.#shown);
      return;
    }
    if (name === 'titre' || name === 'introduction') this.#keep({ ...this.#mine, [name]: value });
    const cle = this.#liste.cleAround(target);
    if ((name === 'note' || name === 'section') && cle)
      this.#keep(change(this.#mine, cle, { [name]: value }));
  }

  async #onClick(event: Event) {
    const button = targetOf(event)?.closest<HTMLElement>('[data-action]');
    const action = button?.dataset['action'] ?? '';
    const cle = button && this.#liste.cleAround(button);
    if (cle) {
      this.#change(cle, action);
      return;
    }
    if (isSortie(action)) return this.#export(action);
    const actions: Record<string, () => unknown> = {
      ranger: () => this.#keep(groupByGenre(this.#mine), 'Dossier rangé par sorte de page.'),
      vider: () => this.#empty(),
      annuler: () => this.#undo(),
      ajouter: () => this.#take(add(this.#mine, ...this.#shown.elements)),
      remplacer: () => this.#take(this.#shown),
      copier: async () => this.#tell(await copyShare(this)),
      imprimer: () => this.#reading.then(() => print()),
    };
    await actions[action]?.();
  }

  /** The button that was pressed goes with what it empties: the focus goes to what undoes it. */
  #empty() {
    forgetDamaged();
    this.#keep(emptyDossier(), 'Dossier vidé.');
    buttonOf(this, 'annuler')?.focus();
  }

  #change(cle: Cle, action: string) {
    if (action === 'retirer') {
      this.#keep(remove(this.#mine, cle), sayRemoved(this.#mine, cle));
      buttonOf(this, 'annuler')?.focus();
      return;
    }
    this.#keep(move(this.#mine, cle, action === 'monter' ? -1 : 1));
    this.#tell(sayPlace(this.#mine, cle));
    this.#liste.focusAction(cle, action);
  }

  /** One’s own folder takes the shared one in; « Back » shows the shared one again. */
  #take(next: Dossier) {
    const { titre, introduction } = this.#shown;
    const named = { ...next, titre: next.titre || titre, introduction: next.introduction || introduction };
    history.pushState(null, '', location.pathname);
    this.#partage = undefined;
    showAlerts(this, []);
    this.#keep(named, 'Voici votre dossier, avec ce qu’on vous a transmis.');
    this.#liste.focus();
  }

  async #export(format: SortieDossier) {
    this.#deed = undefined;
    this.#tell('Préparation du document…');
    const document = this.#reading.then(() => this.#liste.compose());
    this.#tell(await exportDocument(format, document, this.dataset));
  }
}

customElements.define('mon-dossier', MonDossier);
