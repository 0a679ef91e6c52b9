import {
  decodeReponses,
  encodeReponses,
  faultOf,
  readFragment,
  writeFragment,
  type Reponses,
} from '../../lib/leviers/auto-diagnostic/adresse.ts';
import type { EtatDeLevier } from '../../schemas/auto-diagnostic.ts';
import { fillSheet, showReponses } from './affichage.ts';
import { keep, recall } from './memoire.ts';
import { messages } from './messages.ts';

/** What an entry of the history remembers: whether the device keeps the same answers. */
interface Trace {
  lie: boolean;
}

/** The self-check: the fragment of the address is the state, the device keeps a copy, nothing is sent. */
class AutoDiagnostic extends HTMLElement {
  #abort = new AbortController();
  #reponses: Reponses = new Map();
  /** False while the answers come from an address that the device does not keep. */
  #lie = true;
  /** The lever that was changed last: one entry of the history a lever, however many arrows are pressed. */
  #dernier: number | undefined;

  connectedCallback() {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    addEventListener('popstate', (event) => this.#onHistory(event), { signal });
    addEventListener('beforeprint', () => this.#fillSheet(), { signal });
    for (const part of this.querySelectorAll('.js-only')) part.classList.remove('js-only');
    this.#open();
    this.dataset['ready'] = '';
  }

  disconnectedCallback() {
    this.#abort.abort();
  }

  get #numeros(): number[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset')].map(({ dataset }) =>
      Number(dataset['numero']),
    );
  }

  get #nom(): HTMLInputElement {
    return this.querySelector('#nom-commune') as HTMLInputElement;
  }

  /** The address of these answers: clean, even where the one that was opened is mangled. */
  get #address(): string {
    return `${location.origin}${location.pathname}${location.search}${writeFragment(this.#reponses)}`;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!part) throw new Error(`auto-diagnostic : la partie « ${name} » manque dans le HTML de la page.`);
    return part;
  }

  #say(...phrases: (string | undefined)[]) {
    this.#part('message').textContent = phrases.filter(Boolean).join(' ');
  }

  /** The address wins over the device; where both speak and differ, the reader chooses. */
  #open() {
    const adresse = readFragment(location.hash);
    if (adresse === undefined) return this.#openDevice('replaceState');
    const lecture = decodeReponses(adresse, this.#numeros);
    const garde = recall('reponses');
    this.#reponses = lecture.reponses;
    this.#lie = !garde || garde === encodeReponses(lecture.reponses);
    this.#trace();
    const source = garde && this.#lie ? messages.memes : messages.adresse;
    this.#say(faultOf(lecture, 'adresse') ?? source, this.#lie ? '' : messages.differe);
    this.#fillNom();
    this.#show();
  }

  /** Shows what the device keeps, and writes it in the address. */
  #openDevice(move: 'pushState' | 'replaceState') {
    const garde = recall('reponses');
    const lecture = decodeReponses(garde, this.#numeros);
    this.#reponses = lecture.reponses;
    this.#lie = true;
    this.#write(move);
    this.#say(garde && (faultOf(lecture, 'appareil') ?? messages.appareil));
    this.#fillNom();
    this.#show();
  }

  #onChange({ target }: Event) {
    const { name, value, type } = target as HTMLInputElement;
    if (type !== 'radio') return;
    this.#answer(Number(name.replace('levier-', '')), value as EtatDeLevier);
  }

  #onInput({ target }: Event) {
    if (target === this.#nom && this.#lie && !keep('nom', this.#nom.value.trim())) this.#say(messages.refus);
  }

  /** Answers a lever, or takes its answer back. */
  #answer(numero: number, etat: EtatDeLevier | undefined) {
    const next = new Map(this.#reponses);
    if (etat) next.set(numero, etat);
    else next.delete(numero);
    this.#reponses = next;
    this.#write(numero === this.#dernier ? 'replaceState' : 'pushState');
    this.#dernier = numero;
    if (this.#lie) this.#say(this.#save() ? '' : messages.refus);
    this.#show(this.querySelector(`fieldset[data-numero="${numero}"]`));
  }

  /** The name goes with the answers of the device, never with those of another’s address. */
  #fillNom() {
    this.#nom.value = this.#lie ? recall('nom') : '';
  }

  #save(): boolean {
    return keep('reponses', encodeReponses(this.#reponses));
  }

  #write(move: 'pushState' | 'replaceState') {
    history[move]({ lie: this.#lie } satisfies Trace, '', this.#address);
  }

  /** Marks the present entry of the history; its address stays as it came, mangled or not. */
  #trace() {
    history.replaceState({ lie: this.#lie } satisfies Trace, '');
  }

  /** Back and forward follow the answers; a new address opens as a page does; an anchor changes nothing. */
  #onHistory({ state }: PopStateEvent) {
    this.#dernier = undefined;
    const adresse = readFragment(location.hash);
    if (!isTrace(state)) {
      if (adresse !== undefined) this.#open();
      else this.#write('replaceState');
      return;
    }
    this.#reponses = decodeReponses(adresse ?? '', this.#numeros).reponses;
    if (this.#lie !== state.lie) {
      this.#lie = state.lie;
      this.#fillNom();
    }
    if (this.#lie) this.#save();
    this.#say('');
    this.#show();
  }

  /** Draws everything again; `anchor` stays where it is on the screen while the summary above it grows. */
  #show(anchor: Element | null = null) {
    const before = anchor?.getBoundingClientRect().top ?? 0;
    showReponses(this, this.#numeros, this.#reponses);
    this.#part('deux-copies').hidden = this.#lie;
    this.#part('confirmation').hidden = true;
    this.#part('adresse').hidden = true;
    if (anchor) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
  }

  #onClick({ target }: Event) {
    const button = (target as Element).closest<HTMLElement>('[data-action]');
    const actions: Record<string, () => void> = {
      appareil: () => this.#takeDevice(),
      garder: () => this.#takeAddress(),
      copier: () => void this.#copy(),
      imprimer: () => print(),
      effacer: () => this.#ask(true),
      renoncer: () => this.#ask(false),
      confirmer: () => this.#erase(),
      bilan: () => this.#part('bilan').querySelector('h2')?.focus(),
      retirer: () => this.#takeBack(button?.closest('fieldset')),
    };
    actions[button?.dataset['action'] ?? '']?.();
  }

  #onKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && !this.#part('confirmation').hidden) this.#ask(false);
  }

  #takeDevice() {
    this.#openDevice('pushState');
    this.#part('message').focus();
  }

  #takeAddress() {
    this.#lie = true;
    keep('nom', this.#nom.value.trim());
    this.#write('replaceState');
    this.#say(this.#save() ? messages.garde : messages.refus);
    this.#show();
    this.#part('message').focus();
  }

  #takeBack(fieldset: HTMLFieldSetElement | null | undefined) {
    if (!fieldset) return;
    this.#answer(Number(fieldset.dataset['numero']), undefined);
    fieldset.querySelector('input')?.focus();
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#address);
      this.#say(messages.copie);
    } catch {
      const field = this.#part('adresse').querySelector('input') as HTMLInputElement;
      field.value = this.#address;
      this.#part('adresse').hidden = false;
      this.#say(messages.copieRefusee);
      field.focus();
      field.select();
    }
  }

  /** Asks before erasing, in the page: nothing is blocked, Escape gives up. */
  #ask(asking: boolean) {
    this.#part('confirmation').hidden = !asking;
    this.querySelector<HTMLElement>(`[data-action="${asking ? 'renoncer' : 'effacer'}"]`)?.focus();
  }

  #erase() {
    this.#reponses = new Map();
    this.#lie = true;
    this.#dernier = undefined;
    this.#nom.value = '';
    keep('nom', '');
    this.#save();
    this.#write('pushState');
    this.#say(messages.efface);
    this.#show();
    this.#part('message').focus();
  }

  #fillSheet() {
    fillSheet(this, { nom: this.#nom.value.trim(), adresse: this.#address, jour: new Date() });
  }
}

const isTrace = (state: unknown): state is Trace =>
  typeof state === 'object' && state !== null && 'lie' in state && typeof state.lie === 'boolean';

customElements.define('auto-diagnostic', AutoDiagnostic);
