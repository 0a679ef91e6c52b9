import {
  decodeReponses,
  encodeReponses,
  faultOf,
  readFragment,
  writeFragment,
  type Reponses,
} from '../../lib/leviers/auto-diagnostic/adresse.ts';
import { differences, fuseReponses } from '../../lib/leviers/auto-diagnostic/fusion.ts';
import type { EtatDeLevier } from '../../schemas/auto-diagnostic.ts';
import { keep, recall } from './memoire.ts';
import { messages } from './messages.ts';

/** Milliseconds before the address that a browser refuses is tried again. */
const PATIENCE = 3000;

type Move = 'pushState' | 'replaceState';

/** What an entry of the history remembers: whether the device keeps the same answers, the levers that another tab changed last. */
interface Trace {
  isLinked: boolean;
  others?: unknown;
}

/** The answers: the fragment of the address is the state, the device keeps a copy as long as both are linked. */
export class EtatReponses {
  reponses: Reponses = new Map();
  /** False while the answers come from an address that the device does not keep. */
  isLinked = true;
  /** What this tab knows that the device keeps. */
  #kept: Reponses = new Map();
  /** The levers that another tab was the last to change: going back in the history of this one leaves them alone. */
  readonly #others: Set<number>;
  readonly #numeros: number[];
  #later: ReturnType<typeof setTimeout> | undefined;
  /** The lever that was changed last: one entry of the history a lever, however many arrows are pressed. */
  #last: number | undefined;

  /** `numeros`: the levers of the page, in order. */
  constructor(numeros: number[]) {
    this.#numeros = numeros;
    // A page that is loaded again finds what its entry of the history remembers.
    this.#others = new Set(othersOf(history.state));
  }

  /** The address of these answers: clean, even where the one that was opened is mangled. */
  get address(): string {
    return `${location.origin}${location.pathname}${location.search}${writeFragment(this.reponses)}`;
  }

  /** Reads the address, which wins over the device; where both speak and differ, the reader chooses. Returns what to say. */
  open(): string {
    const adresse = readFragment(location.hash);
    if (adresse === undefined) return this.openDevice('replaceState');
    const lecture = decodeReponses(adresse, this.#numeros);
    const known = recall('reponses');
    this.reponses = lecture.reponses;
    this.#kept = this.#decode(known);
    this.isLinked = !known || known === encodeReponses(lecture.reponses);
    // The address stays as it came, mangled or not.
    history.replaceState(this.#trace, '');
    const said = faultOf(lecture, 'adresse') ?? (known && this.isLinked ? messages.memes : messages.adresse);
    return this.isLinked ? said : `${said} ${messages.differe}`;
  }

  /** Takes what the device keeps, and writes it in the address. Returns what to say. */
  openDevice(move: Move): string {
    const known = recall('reponses');
    const lecture = decodeReponses(known, this.#numeros);
    this.reponses = lecture.reponses;
    this.#kept = lecture.reponses;
    this.isLinked = true;
    this.write(move);
    return known && (faultOf(lecture, 'appareil') ?? messages.appareil);
  }

  /** Answers a lever, or takes its answer back. False when the device refuses to keep it. */
  answer(numero: number, etat: EtatDeLevier | undefined): boolean {
    const next = new Map(this.reponses);
    if (etat) next.set(numero, etat);
    else next.delete(numero);
    this.#others.delete(numero);
    this.reponses = next;
    const isKept = !this.isLinked || this.save();
    this.write(numero === this.#last ? 'replaceState' : 'pushState');
    this.#last = numero;
    return isKept;
  }

  /**
   * Another tab has changed what the device keeps. Linked answers take it; those of an address that nothing keeps yet are
   * told apart again. False when nothing changes here.
   */
  follow(): boolean {
    if (!this.isLinked) return false;
    const device = this.#decode(recall('reponses'));
    if (differences(this.#kept, device).length === 0) return false;
    if (this.#kept.size === 0 && this.reponses.size > 0) {
      this.isLinked = encodeReponses(device) === encodeReponses(this.reponses);
      this.#kept = device;
    } else this.#take();
    this.write('replaceState');
    return true;
  }

  /** Takes what another tab has done; what has been done here and is not kept yet stays. */
  #take() {
    const device = this.#decode(recall('reponses'));
    for (const numero of differences(this.#kept, device)) {
      if (this.reponses.get(numero) === this.#kept.get(numero)) this.#others.add(numero);
    }
    this.reponses = fuseReponses(this.#kept, this.reponses, device);
    this.#kept = device;
  }

  #decode(text: string): Reponses {
    return decodeReponses(text, this.#numeros).reponses;
  }

  /** Goes back or forward to answers of this page; true when they are no longer linked as before. */
  restore({ isLinked }: Trace): boolean {
    const hasTurned = this.isLinked !== isLinked;
    this.isLinked = isLinked;
    this.reponses = this.#decode(readFragment(location.hash) ?? '');
    if (isLinked) this.#restoreLinked();
    return hasTurned;
  }

  /** What another tab has answered since is not ours to undo. */
  #restoreLinked() {
    const ours = new Map(this.reponses);
    for (const numero of this.#others) {
      const etat = this.#kept.get(numero);
      if (etat) ours.set(numero, etat);
      else ours.delete(numero);
    }
    this.reponses = ours;
    this.save();
    this.write('replaceState');
  }

  /** The device takes the answers of the address. */
  link() {
    this.isLinked = true;
    this.#kept = this.#decode(recall('reponses'));
    this.write('replaceState');
  }

  erase() {
    this.reponses = new Map();
    this.isLinked = true;
    // What this tab has erased is its own to bring back.
    this.#others.clear();
    this.closeEntry();
    this.#keep();
    this.write('pushState');
  }

  /** The next change has an entry of the history of its own. */
  closeEntry() {
    this.#last = undefined;
  }

  /** Keeps what has been done here, and takes what another tab has done since. False when the device refuses. */
  save(): boolean {
    this.#take();
    return this.#keep();
  }

  #keep(): boolean {
    const isKept = keep('reponses', encodeReponses(this.reponses));
    if (isKept) this.#kept = this.reponses;
    return isKept;
  }

  /** Safari refuses more than a hundred writings in thirty seconds, which a key held down makes: the last one is written later. */
  write(move: Move) {
    clearTimeout(this.#later);
    try {
      history[move](this.#trace, '', this.address);
    } catch {
      this.#later = setTimeout(() => this.write('replaceState'), PATIENCE);
    }
  }

  get #trace(): Trace {
    return { isLinked: this.isLinked, others: [...this.#others] };
  }
}

export const isTrace = (state: unknown): state is Trace =>
  typeof state === 'object' && state !== null && 'isLinked' in state && typeof state.isLinked === 'boolean';

const othersOf = (state: unknown): number[] =>
  isTrace(state) && Array.isArray(state.others)
    ? state.others.filter((numero): numero is number => typeof numero === 'number')
    : [];
