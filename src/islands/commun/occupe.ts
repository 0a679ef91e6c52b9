/** An island that waits for a file: busy at once, and said after a moment, when the line is slow. */

/** Milliseconds before it is said: what is quick is not worth a word. */
const PATIENCE = 400;
const ATTENTE = 'Chargement… Le réseau est lent.';

interface Attente {
  dit: HTMLElement;
  /** What stood there. */
  before: string;
  timer: ReturnType<typeof setTimeout>;
}

const attentes = new WeakMap<HTMLElement, Attente>();

/** `dit`: where the page says it, a live region. */
export function wait(ile: HTMLElement, dit: HTMLElement): void {
  ile.setAttribute('aria-busy', 'true');
  if (attentes.has(ile)) return;
  const timer = setTimeout(() => (dit.textContent = ATTENTE), PATIENCE);
  attentes.set(ile, { dit, before: dit.textContent, timer });
}

/** What came has been shown, or has failed: where nothing else is said, what stood there comes back. */
export function settle(ile: HTMLElement): void {
  ile.removeAttribute('aria-busy');
  ile.dataset['ready'] = '';
  const attente = attentes.get(ile);
  if (!attente) return;
  attentes.delete(ile);
  clearTimeout(attente.timer);
  if (attente.dit.textContent === ATTENTE) attente.dit.textContent = attente.before;
}
