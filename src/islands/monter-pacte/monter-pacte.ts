import { valueAt, withValue } from '../../lib/pacte/chemin.ts';
import type { FaitsDuPacte } from '../../lib/pacte/faits.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { targetOf } from '../commun/dom.ts';
import { closeLikeMenu } from '../commun/menus.ts';
import { part } from '../commun/part.ts';
import { Annonce } from './annonce.ts';
import { AtelierPacte } from './atelier.ts';
import { ecranOf } from './avis-affiches.ts';
import { isControl, markUnread, pathOf, readChamp, sayUnread } from './champs.ts';
import { beginFromSearch, giveDocument, proposeVoisins, takeTerritoire } from './demandes.ts';
import { Ecrans, goTo, openTo } from './ecrans.ts';
import { runAction, showFichiers, type ScenePacte } from './fichiers.ts';
import { cleOf, read } from './garde.ts';
import { withGeste } from './gestes.ts';
import { MESSAGES } from './messages.ts';
import { reveal } from './meubler.ts';
import { nameElement } from './nommer.ts';
import { drawAll, drawElement, drawFolded, drawListe, isDrawn, openLast } from './rendu.ts';
import { VerdictsAffiches } from './verdicts.ts';

/** The assistant « Monter un pacte »: nothing leaves the device. */
class MonterPacte extends HTMLElement implements ScenePacte {
  #abort = new AbortController();
  readonly atelier = new AtelierPacte(JSON.parse(this.dataset['faits'] ?? '{}') as FaitsDuPacte);
  readonly ecrans = new Ecrans(this);
  readonly #annonce = new Annonce(() => part(this, 'message'));
  readonly #verdicts = new VerdictsAffiches(this);

  connectedCallback() {
    this.#abort = new AbortController();
    if (!('ready' in this.dataset)) this.#furnish();
    this.#listen(this.#abort.signal);
    showFichiers(this);
    this.#showScreen(false);
    if (this.atelier.alerte) this.say(this.atelier.alerte);
    this.dataset['ready'] = '';
    if (new URLSearchParams(location.search).has('exemple')) void runAction(this, 'exemple');
    else if (location.search) void beginFromSearch(this);
  }

  #furnish() {
    this.ecrans.start();
    part(this, 'territoire').before(part(this, 'chercher'));
    reveal(this);
    for (const menu of this.querySelectorAll<HTMLDetailsElement>('.menu')) closeLikeMenu(menu);
  }

  #listen(signal: AbortSignal) {
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('change', (event) => void this.#onChange(event), { signal });
    this.addEventListener('toggle', ({ target }) => this.#onToggle(target), { signal, capture: true });
    this.addEventListener('atlas:lieu', ({ detail }) => void takeTerritoire(this, detail), { signal });
    addEventListener('hashchange', () => this.#showScreen(true), { signal });
    addEventListener('storage', (event) => this.#onStorage(event), { signal });
    addEventListener('beforeprint', () => this.#drawForPaper(), { signal });
    addEventListener('afterprint', () => this.#showScreen(false), { signal });
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  say(message: string) {
    this.#annonce.now(message);
  }

  /** The whole screen, then what the checks say. */
  draw() {
    const screen = this.ecrans.shown();
    if (screen) drawAll(screen, this.atelier.pacte);
    this.#verdicts.clear();
    this.#verdicts.show();
    if (screen?.id === 'cadre') void proposeVoisins(this, part(this, 'voisins'));
  }

  change(pacte: Pacte, path = '') {
    this.atelier.change(pacte, path);
    this.draw();
  }

  /** Paper has every screen, with what is folded. */
  #drawForPaper() {
    for (const screen of this.ecrans.showAll()) {
      drawAll(screen, this.atelier.pacte);
      drawFolded(screen, this.atelier.pacte);
    }
    this.#verdicts.clear();
  }

  #showScreen(takesFocus: boolean) {
    const screen = this.ecrans.show();
    if (screen?.id === 'relire') this.#verdicts.isAsked = true;
    this.draw();
    if (!takesFocus) return;
    screen?.focus({ preventScroll: true });
    if (screen) this.ecrans.bringUp(screen);
  }

  /** A folded item shows its fields when it opens. */
  #onToggle(target: EventTarget | null) {
    if (!(target instanceof HTMLDetailsElement) || !('element' in target.dataset)) return;
    if (!target.open || isDrawn(target)) return;
    drawElement(target, this.atelier.pacte);
    this.#verdicts.clear();
    this.#verdicts.show();
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
    markUnread(champ);
    const path = pathOf(champ);
    this.#verdicts.touch(path);
    this.#edit(path, readChamp(champ));
    this.#annonce.later(sayUnread(champ));
    const element = champ.closest<HTMLElement>('[data-element]');
    const un = element?.closest<HTMLElement>('[data-liste]')?.dataset['un'];
    if (element && un) nameElement(element, un, valueAt(this.atelier.pacte, pathOf(element)));
  }

  #edit(path: string, value: unknown) {
    this.atelier.change(withValue(this.atelier.pacte, path, value), path);
    this.#verdicts.show();
  }

  #justify(cle: string, phrase: string) {
    const { pacte } = this.atelier;
    const justifications = { ...pacte.justifications, [cle]: phrase };
    this.atelier.change({ ...pacte, justifications }, `justifications.${cle}`);
    this.#verdicts.show();
  }

  async #onClick(event: Event) {
    const found = targetOf(event)?.closest<HTMLElement>(
      '[data-geste], [data-action], [data-sortie], [data-va]',
    );
    if (!found) return;
    const { geste, action, sortie, va } = found.dataset;
    if (geste) this.#act(found);
    else if (action) await runAction(this, action);
    else if (sortie) await giveDocument(this, found.dataset);
    else if (va) this.#goToField(event, va);
  }

  /** The link of a verdict leads to its screen, and further: to its field. */
  #goToField(event: Event, champ: string) {
    event.preventDefault();
    history.pushState(history.state, '', `#${ecranOf(champ)}`);
    this.#showScreen(false);
    const screen = this.ecrans.shown();
    if (screen) openTo(screen, champ, (element) => drawElement(element, this.atelier.pacte));
    this.#verdicts.clear();
    this.#verdicts.show();
    const room = this.#verdicts.roomOf(champ);
    if (room) goTo(room);
  }

  /** Adds, moves or takes away an item, then keeps the focus near it. */
  #act(button: HTMLElement) {
    const liste = button.closest<HTMLElement>('[data-liste]');
    const changed = liste && withGeste(this.atelier.pacte, button, liste);
    if (!liste || !changed || changed === this.atelier.pacte) return;
    this.atelier.change(changed);
    drawListe(liste, changed, true);
    const isAdded = button.dataset['geste'] === 'ajouter';
    if (button.dataset['geste'] === 'retirer') this.say(MESSAGES.retire);
    const place = (isAdded && openLast(liste, this.atelier.pacte)) || liste;
    this.#verdicts.clear();
    this.#verdicts.show();
    goTo(place);
  }

  async #onChange({ target }: Event) {
    if (target instanceof HTMLSelectElement && target.dataset['part'] === 'courant')
      await runAction(this, 'changer');
    if (target instanceof HTMLInputElement && target.dataset['part'] === 'fichier')
      await runAction(this, 'lire');
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
