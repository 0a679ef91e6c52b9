import { valueOf } from '../../lib/pacte/avis.ts';
import { valueAt, withValue } from '../../lib/pacte/chemin.ts';
import type { FaitsDuPacte } from '../../lib/pacte/faits.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { targetOf } from '../commun/dom.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import { AtelierPacte } from './atelier.ts';
import { showBeside, showCounts } from './avis-affiches.ts';
import { showBanc } from './banc.ts';
import { isControl, pathOf, readChamp, unreadIn } from './champs.ts';
import { goTo, showEcran, shownEcran } from './ecrans.ts';
import { runAction, showFichiers, type ScenePacte } from './fichiers.ts';
import { cleOf, read } from './garde.ts';
import { withGeste } from './gestes.ts';
import { MESSAGES, sayTerritoire } from './messages.ts';
import { sayState, showRelire } from './relire.ts';
import { drawAll, drawListe, renameElement, takeBlanks } from './rendu.ts';

/** The assistant « Monter un pacte »: nothing leaves the device. */
class MonterPacte extends HTMLElement implements ScenePacte {
  #abort = new AbortController();
  readonly noms = JSON.parse(this.dataset['noms'] ?? '{}') as Record<string, string>;
  readonly atelier = new AtelierPacte(JSON.parse(this.dataset['faits'] ?? '{}') as FaitsDuPacte);

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    part(this, 'territoire').before(part(this, 'chercher'));
    for (const hidden of this.querySelectorAll('.js-only')) hidden.classList.remove('js-only');
    if (!this.dataset['ready'])
      for (const it of this.querySelectorAll<HTMLElement>('[data-ecran]')) takeBlanks(it);
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('change', (event) => void this.#onChange(event), { signal });
    this.addEventListener('atlas:lieu', ({ detail }) => void this.#take(detail), { signal });
    addEventListener('hashchange', () => this.#showScreen(true), { signal });
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    showFichiers(this);
    this.#showScreen(false);
    if (this.atelier.wasDamaged) this.say(MESSAGES.abime);
    this.dataset['ready'] = '';
    if (new URLSearchParams(location.search).has('exemple')) void runAction(this, 'exemple');
    else if (location.search) void import('./depart.ts').then((it) => it.beginFromAddress(this));
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  say(message: string) {
    part(this, 'message').textContent = message;
  }

  /** The whole screen, then what the checks say. */
  draw() {
    const screen = shownEcran(this);
    if (screen) drawAll(screen, this.atelier.pacte);
    this.#showAvis();
  }

  change(pacte: Pacte, path = '') {
    this.atelier.change(pacte, path);
    this.draw();
  }

  #showScreen(takesFocus: boolean) {
    const screen = showEcran(this);
    this.draw();
    if (takesFocus) screen?.focus();
  }

  #showAvis() {
    const { pacte, avis, contexte, garde, canUndo } = this.atelier;
    showBeside(this, avis, (champ) => this.#roomOf(champ)?.querySelector('[data-avis]') ?? undefined);
    showCounts(this, avis);
    part(this, 'reste').textContent = sayState(pacte, avis);
    part(this, 'garde').textContent = MESSAGES[garde];
    part(this, 'territoire').textContent = sayTerritoire(pacte);
    for (const it of this.querySelectorAll<HTMLButtonElement>('[data-action="annuler"]'))
      it.disabled = !canUndo;
    const screen = shownEcran(this)?.id;
    if (screen === 'budget')
      showBanc(part(this, 'banc'), pacte, valueOf(pacte, contexte, 'cofinancement-moitie'));
    if (screen === 'relire') showRelire(this, pacte, avis, { noms: this.noms, today: contexte.aujourdhui });
  }

  /** The field, list or screen that a verdict bears on, where it is shown now. */
  #roomOf(champ: string): HTMLElement | undefined {
    const screen = shownEcran(this);
    const places = [...(screen?.querySelectorAll<HTMLElement>('[data-champ], [data-liste]') ?? [])];
    const found =
      places.find((it) => pathOf(it) === champ) ?? places.find((it) => pathOf(it).startsWith(`${champ}.`));
    return found ?? (screen?.id === champ ? screen : undefined);
  }

  #onInput({ target }: Event) {
    if (!isControl(target)) return;
    const { essai, justifie } = target.dataset;
    const champ = target.closest<HTMLElement>('[data-champ]');
    if (essai) this.#edit(essai, Number(target.value) * 100);
    else if (justifie) this.#justify(justifie, target.value);
    else if (champ && target.hasAttribute('data-saisie')) this.#read(champ);
  }

  #read(champ: HTMLElement) {
    const unread = unreadIn(champ);
    champ.classList.toggle('illisible', unread !== '');
    this.#edit(pathOf(champ), readChamp(champ));
    if (unread) this.say(unread);
    const element = champ.closest<HTMLElement>('[data-element]');
    if (element) renameElement(element, valueAt(this.atelier.pacte, pathOf(element)));
  }

  #edit(path: string, value: unknown) {
    const { pacte } = this.atelier;
    this.atelier.change(withValue(pacte, path, value), path);
    this.#showAvis();
  }

  #justify(cle: string, phrase: string) {
    const { pacte } = this.atelier;
    this.atelier.change(
      { ...pacte, justifications: { ...pacte.justifications, [cle]: phrase } },
      `justifications.${cle}`,
    );
    this.#showAvis();
  }

  async #onClick(event: Event) {
    const target = targetOf(event);
    const geste = target?.closest<HTMLElement>('[data-geste]');
    const action = target?.closest<HTMLElement>('[data-action]')?.dataset['action'];
    const sortie = target?.closest<HTMLElement>('[data-sortie]');
    const va = target?.closest<HTMLElement>('[data-va]')?.dataset['va'];
    if (geste) this.#act(geste);
    else if (action) await runAction(this, action);
    else if (sortie) await this.#give(sortie.dataset);
    else if (va) queueMicrotask(() => requestAnimationFrame(() => this.#goToField(va)));
  }

  #goToField(champ: string) {
    const room = this.#roomOf(champ);
    if (room) goTo(room);
  }

  /** Adds, moves or takes away an item, then keeps the focus near it. */
  #act(button: HTMLElement) {
    const liste = button.closest<HTMLElement>('[data-liste]');
    const changed = liste && withGeste(this.atelier.pacte, button, liste);
    if (!liste || !changed || changed === this.atelier.pacte) return;
    this.atelier.change(changed);
    drawListe(liste, changed);
    this.#showAvis();
    const added = liste.querySelector<HTMLElement>('[data-elements]')?.lastElementChild;
    const isAdded = button.dataset['geste'] === 'ajouter' && added instanceof HTMLElement;
    goTo(isAdded ? (added.querySelector<HTMLElement>('.champs') ?? added) : liste);
  }

  async #onChange({ target }: Event) {
    if (target instanceof HTMLSelectElement && target.dataset['part'] === 'courant')
      await runAction(this, 'changer');
    if (target instanceof HTMLInputElement && target.dataset['part'] === 'fichier')
      await runAction(this, 'lire');
  }

  async #take(lieu: Lieu) {
    try {
      const { withTerritoire } = await orNewVersion(import('./territoire.ts'));
      this.change(await withTerritoire(this.atelier.pacte, lieu));
      this.say(MESSAGES.territoire);
    } catch {
      this.say(unlessNewVersion(MESSAGES.panneTerritoire));
    }
  }

  async #give({ sortie = '', format = '' }: DOMStringMap) {
    try {
      const { give } = await orNewVersion(import('./sorties.ts'));
      await give(this.atelier, sortie, format);
      this.say(MESSAGES.ecrit);
    } catch {
      this.say(unlessNewVersion(MESSAGES.panneDocument));
    }
  }

  /** Another tab has written this very file. */
  #onStorage({ key, newValue }: StorageEvent) {
    const { pacte } = this.atelier;
    if (key !== cleOf(pacte.id)) return;
    const written = newValue === null ? undefined : read(pacte.id);
    if (written) this.atelier.open(written.pacte);
    this.draw();
    this.say(written ? MESSAGES.ailleurs : MESSAGES.supprimeAilleurs);
  }
}

customElements.define('monter-pacte', MonterPacte);
