import {
  add,
  countElements,
  emptyDossier,
  remove,
  type Cle,
  type Dossier,
} from '../../lib/dossier/dossier.ts';
import { change, groupByGenre, move } from '../../lib/dossier/ordre.ts';
import { readShare, type Partage } from '../../lib/dossier/partage.ts';
import { formatDate } from '../../lib/texte/format.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import { Liste } from './liste.ts';
import { CLE_MEMOIRE, save } from './memoire.ts';
import { partOf } from './sorties/parties.ts';
import { loadAndRepair } from './reparer.ts';
import { copyShare, exportDocument, showShare, type Format } from './sorties/sorties.ts';

/**
 * The reader’s folder, kept on the device; or, when the address holds one, the folder of someone else, to be read and
 * taken without losing one’s own.
 */
class MonDossier extends HTMLElement {
  #abort = new AbortController();
  #liste = new Liste(this);
  #mien = emptyDossier();
  #partage: Partage | undefined;
  /** The folder before the last change that can be undone. */
  #before: Dossier | undefined;
  #reading: Promise<void> = Promise.resolve();

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    addEventListener('hashchange', () => this.#follow(), { signal });
    // Another tab has changed the folder, or « Back » has taken an old page out of the browser’s memory.
    addEventListener('storage', ({ key }) => key !== CLE_MEMOIRE || this.#follow(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#follow(), { signal });
    partOf(this, 'sans-script').hidden = true;
    partOf(this, 'entete').classList.remove('js-only');
    partOf(this, 'date').textContent = formatDate(this.dataset['miseAJour'] ?? '');
    this.#follow();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #shown(): Dossier {
    return this.#partage?.dossier ?? this.#mien;
  }

  /** Reads the address and the memory. An anchor of the page (« #contenu ») leaves what is shown. */
  #follow() {
    if (location.hash && !location.hash.includes('=') && this.dataset['ready'] !== undefined) return;
    const { dossier, reparee, refusee } = loadAndRepair();
    if (!refusee) this.#mien = dossier;
    this.#partage = readShare(location.hash);
    this.#warn([
      refusee && REFUSED,
      reparee && `${DAMAGED} ${countElements(dossier)} : le reste n’a pas pu être lu. Vérifiez-le.`,
      this.#partage?.ignores.length &&
        `${MANGLED} Partie ignorée : « ${this.#partage.ignores.join(' », « ')} ». Demandez l’adresse entière à qui vous l’a envoyée.`,
    ]);
    this.#show();
    this.#read();
  }

  #warn(alerts: (string | false | number | undefined)[]) {
    const notes = alerts.flatMap((text) => {
      if (!text) return [];
      const note = document.createElement('p');
      note.className = 'card';
      note.textContent = setTypographie(String(text));
      return [note];
    });
    partOf(this, 'alertes').replaceChildren(...notes);
  }

  #show() {
    const dossier = this.#shown;
    const shared = this.#partage !== undefined;
    const isEmpty = dossier.elements.length === 0;
    partOf(this, 'partage').hidden = !shared;
    partOf(this, 'mien').textContent = setTypographie(
      this.#mien.elements.length > 0
        ? `Le vôtre n’est pas touché : ${countElements(this.#mien)}.`
        : 'Le vôtre est vide.',
    );
    const replace = this.querySelector<HTMLElement>('[data-action="remplacer"]');
    if (replace) replace.hidden = this.#mien.elements.length === 0;
    for (const part of ['liste', 'sorties']) partOf(this, part).hidden = isEmpty;
    partOf(this, 'vide').hidden = !isEmpty;
    partOf(this, 'entete').hidden = shared || isEmpty;
    partOf(this, 'outils').hidden = shared;
    partOf(this, 'nombre').textContent = countElements(dossier);
    this.#showWords('titre', 'titre-lu', dossier.titre);
    this.#showWords('introduction', 'introduction-lue', dossier.introduction);
    this.#liste.show(dossier, shared);
    showShare(this, dossier);
  }

  /** In a field when the folder is one’s own, as text when it is shared or printed. */
  #showWords(field: string, part: string, words: string) {
    const input = this.querySelector<HTMLInputElement>(`[data-part="entete"] [name="${field}"]`);
    if (input && input !== document.activeElement) input.value = words;
    const text = partOf(this, part);
    text.textContent = words;
    text.hidden = words === '';
    text.classList.toggle('print-only', this.#partage === undefined);
  }

  /** The titles come from the pages: a shared address does not carry them. */
  #read() {
    this.#reading = this.#liste.read((cle, titre) => {
      if (this.#partage) this.#partage.dossier = change(this.#partage.dossier, cle, { titre });
      else this.#mien = change(this.#mien, cle, { titre });
    });
  }

  /** Keeps a change. `message` tells it; with it, the change can be undone. */
  #keep(next: Dossier, message = '') {
    this.#before = message ? this.#mien : undefined;
    this.#mien = next;
    if (!save(next)) this.#warn([REFUSED]);
    this.#show();
    this.#tell(message);
    this.#read();
  }

  #tell(message: string) {
    partOf(this, 'message').textContent = setTypographie(message);
    partOf(this, 'etat').classList.toggle('dit', message !== '');
    const undo = this.querySelector<HTMLElement>('[data-action="annuler"]');
    if (undo) undo.hidden = this.#before === undefined;
  }

  #onInput({ target }: Event) {
    const { name, value } = target as HTMLInputElement;
    if (name === 'notes') return showShare(this, this.#shown);
    if (name === 'titre' || name === 'introduction') this.#keep({ ...this.#mien, [name]: value });
    const cle = cleAround(target as HTMLElement);
    if (name === 'note' && cle) this.#keep(change(this.#mien, cle, { note: value }));
  }

  async #onClick({ target }: Event) {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-action]');
    const action = button?.dataset['action'] ?? '';
    const cle = button ? cleAround(button) : undefined;
    if (cle) return this.#change(cle, action);
    if (action === 'ranger') this.#keep(groupByGenre(this.#mien), 'Dossier rangé par sorte de page.');
    if (action === 'vider') this.#keep(emptyDossier(), 'Dossier vidé.');
    if (action === 'annuler') this.#undo();
    if (action === 'ajouter') this.#take(add(this.#mien, ...this.#shown.elements));
    if (action === 'remplacer') this.#take(this.#shown);
    if (action === 'copier') this.#tell(await copyShare(this));
    if (action === 'docx' || action === 'odt') await this.#export(action);
    if (action === 'imprimer') await this.#reading.then(() => print());
  }

  #change(cle: Cle, action: string) {
    if (action === 'retirer') {
      this.#keep(remove(this.#mien, cle), 'Élément retiré du dossier.');
      this.querySelector<HTMLElement>('[data-action="annuler"]')?.focus();
      return;
    }
    this.#keep(move(this.#mien, cle, action === 'monter' ? -1 : 1));
    const place = this.#mien.elements.findIndex(({ genre, id }) => genre === cle.genre && id === cle.id) + 1;
    this.#tell(`Placé en position ${place} sur ${this.#mien.elements.length}.`);
    this.#liste.focus(cle, action);
  }

  #undo() {
    if (this.#before) this.#keep(this.#before);
    this.#tell('Changement annulé.');
    partOf(this, 'liste').hidden ? this.#focusMain() : this.querySelector<HTMLElement>('#elements')?.focus();
  }

  #focusMain() {
    document.querySelector('main')?.focus();
  }

  /** One’s own folder takes the shared one in; « Back » shows the shared one again. */
  #take(next: Dossier) {
    const { titre, introduction } = this.#shown;
    const named = { ...next, titre: next.titre || titre, introduction: next.introduction || introduction };
    history.pushState(null, '', location.pathname);
    this.#partage = undefined;
    this.#warn([]);
    this.#keep(named, 'Voici votre dossier, avec ce qu’on vous a transmis.');
    this.querySelector<HTMLElement>('#elements')?.focus();
  }

  async #export(format: Format) {
    this.#before = undefined;
    this.#tell('Préparation du document…');
    const today = new Date();
    try {
      await this.#reading;
      await exportDocument(format, this.#liste.compose(), {
        site: this.dataset['site'] ?? '',
        adresse: `${location.origin}/dossier/`,
        date: [today.getFullYear(), today.getMonth() + 1, today.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
        miseAJour: this.dataset['miseAJour'] ?? '',
      });
      this.#tell('Document prêt : il est dans vos téléchargements.');
    } catch {
      this.#tell(
        'Le document n’a pas pu être fait. Vérifiez la connexion, puis pressez le bouton encore une fois.',
      );
    }
  }
}

const REFUSED =
  'Votre navigateur refuse de garder le dossier : il sera perdu en quittant cette page. Copiez son adresse, plus bas, ou téléchargez-le avant.';
const DAMAGED = 'Le dossier gardé sur cet appareil était abîmé. Ce qui est lisible est là :';
const MANGLED = 'Cette adresse de dossier est abîmée ou coupée.';

/** The element whose row holds this button or field. */
function cleAround(target: HTMLElement): Cle | undefined {
  const { genre, id } = target.closest<HTMLElement>('.element')?.dataset ?? {};
  return genre && id ? ({ genre, id } as Cle) : undefined;
}

customElements.define('mon-dossier', MonDossier);
