/**
 * Puts in the page the chapters that its « noscript » keeps: text for a browser that runs scripts, so that the page is light until
 * someone reads, prints or searches them; ordinary HTML for one that does not. Gives whether it did: they are there once.
 */
export function showChapitres(): boolean {
  const kept = document.querySelector('noscript[data-chapitres]');
  if (!kept) return false;
  const { body } = new DOMParser().parseFromString(kept.textContent, 'text/html');
  kept.replaceWith(...body.childNodes);
  return true;
}

/** Calls `ask` for each way of wanting all of the page: paper, the search of the browser, an address inside the guide. */
export function whenAsked(ask: () => void, signal: AbortSignal): void {
  addEventListener('beforeprint', ask, { signal });
  // Some ways of printing change the medium and say nothing else.
  matchMedia('print').addEventListener('change', ask, { signal });
  addEventListener('keydown', (event) => isSearch(event) && ask(), { signal });
}

/** Ctrl + F, ⌘ F, F3: the browser then looks into what it finds in the page. */
const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f');
