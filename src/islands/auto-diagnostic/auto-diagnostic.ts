import { readFragment } from '../../lib/leviers/auto-diagnostic/adresse.ts';
import { isEtat } from '../../lib/leviers/auto-diagnostic/resume.ts';
import type { EtatDeLevier } from '../../schemas/auto-diagnostic.ts';
import { targetOf } from '../commun/dom.ts';
import { part } from '../commun/part.ts';
import { fillSheet, showReponses } from './affichage.ts';
import { ChampNom, copyAddress } from './champs.ts';
import { EtatReponses, isTrace } from './etat.ts';
import { messages } from './messages.ts';

/** The self-check: answers in, a summary out; nothing is sent. */
class AutoDiagnostic extends HTMLElement {
  #abort = new AbortController();
  readonly #numeros = [...this.querySelectorAll('fieldset')].map(({ dataset }) => Number(dataset['numero']));
  readonly #etat = new EtatReponses(this.#numeros);
  readonly #nom = new ChampNom(this);

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    addEventListener('popstate', (event) => this.#onHistory(event), { signal });
    addEventListener('storage', () => this.#onStorage(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#onStorage(), { signal });
    addEventListener('beforeprint', () => this.#fillSheet(), { signal });
    for (const hidden of this.querySelectorAll('.js-only')) hidden.classList.remove('js-only');
    this.#open();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  #say(message: string) {
    part(this, 'message').textContent = message;
  }

  #open(said = this.#etat.open()) {
    this.#say(said);
    this.#nom.fill(this.#etat.isLinked);
    this.#show();
  }

  #onChange({ target }: Event) {
    if (!(target instanceof HTMLInputElement) || !isEtat(target.value)) return;
    this.#answer(Number(target.name.replace('levier-', '')), target.value);
  }

  #onInput({ target }: Event) {
    if (target !== this.#nom.field || !this.#etat.isLinked) return;
    if (!this.#nom.save()) this.#say(messages.refus);
  }

  /** Another tab has answered, or named the commune. */
  #onStorage() {
    if (this.#etat.isLinked) this.#nom.follow();
    if (!this.#etat.follow()) return;
    this.#say(this.#etat.isLinked ? messages.suivi : `${messages.adresse} ${messages.differe}`);
    this.#show();
  }

  #answer(numero: number, etat: EtatDeLevier | undefined) {
    const isKept = this.#etat.answer(numero, etat);
    if (this.#etat.isLinked) this.#say(isKept ? '' : messages.refus);
    this.#show(this.querySelector(`fieldset[data-numero="${numero}"]`));
  }

  /** Back and forward follow the answers; a new address opens as a page does; an anchor changes nothing. */
  #onHistory({ state }: PopStateEvent) {
    this.#etat.closeEntry();
    if (!isTrace(state)) {
      if (readFragment(location.hash) !== undefined) this.#open();
      else this.#etat.write('replaceState');
      return;
    }
    if (this.#etat.restore(state)) this.#nom.fill(this.#etat.isLinked);
    this.#say('');
    this.#show();
  }

  /** Draws everything again; `anchor` stays where it is on the screen while the summary above it grows. */
  #show(anchor: Element | null = null) {
    const before = anchor?.getBoundingClientRect().top ?? 0;
    showReponses(this, this.#numeros, this.#etat.reponses);
    part(this, 'deux-copies').hidden = this.#etat.isLinked;
    part(this, 'confirmation').hidden = true;
    part(this, 'adresse').hidden = true;
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  #onClick(event: Event) {
    const button = targetOf(event)?.closest<HTMLElement>('[data-action]');
    const actions: Record<string, () => void> = {
      appareil: () => this.#takeDevice(),
      garder: () => this.#takeAddress(),
      copier: () => void this.#copy(),
      imprimer: () => print(),
      effacer: () => this.#ask(true),
      renoncer: () => this.#ask(false),
      confirmer: () => this.#erase(),
      bilan: () => part(this, 'bilan').querySelector('h2')?.focus(),
      retirer: () => this.#takeBack(button?.closest('fieldset')),
    };
    actions[button?.dataset['action'] ?? '']?.();
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !part(this, 'confirmation').hidden) this.#ask(false);
  }

  #takeDevice() {
    this.#open(this.#etat.openDevice('pushState'));
    part(this, 'message').focus();
  }

  #takeAddress() {
    this.#nom.save();
    this.#etat.link();
    this.#finish(this.#etat.save() ? messages.garde : messages.refus);
  }

  #takeBack(fieldset: HTMLFieldSetElement | null | undefined) {
    if (!fieldset) return;
    this.#answer(Number(fieldset.dataset['numero']), undefined);
    fieldset.querySelector('input')?.focus();
  }

  async #copy() {
    this.#say(await copyAddress(this.#etat.address, part(this, 'adresse')));
  }

  /** Asks before erasing, in the page: nothing is blocked, Escape gives up. */
  #ask(asking: boolean) {
    part(this, 'confirmation').hidden = !asking;
    this.querySelector<HTMLElement>(`[data-action="${asking ? 'renoncer' : 'effacer'}"]`)?.focus();
  }

  #erase() {
    this.#nom.erase();
    this.#etat.erase();
    this.#finish(messages.efface);
  }

  /** Says what a button has done; the focus goes to the sentence, for the button may be gone. */
  #finish(said: string) {
    this.#say(said);
    this.#show();
    part(this, 'message').focus();
  }

  #fillSheet() {
    fillSheet(this, { nom: this.#nom.value, adresse: this.#etat.address, jour: new Date() });
  }
}

customElements.define('auto-diagnostic', AutoDiagnostic);
