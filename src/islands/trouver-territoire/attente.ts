/** An answer that takes longer than this is announced. */
const PATIENCE_MS = 300;

/** Says that files are still coming, if `isWaiting` after a moment; returns what forgets it. */
export function sayWhenSlow(etat: HTMLElement, isWaiting: () => boolean): () => void {
  const timer = setTimeout(() => {
    if (!isWaiting()) return;
    etat.textContent = 'Recherche en cours… Le réseau est lent.';
    etat.classList.remove('visually-hidden');
  }, PATIENCE_MS);
  return () => clearTimeout(timer);
}
