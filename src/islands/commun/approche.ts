/** What may come just before it is asked for. */

/** What asks the catalogue for something. */
const DEMANDEURS = 'filtres-projets form, territoire-catalogue, liste-projets [data-part="pages"]';

/**
 * Does it when the reader comes near what filters the catalogue or turns its pages: with the pointer or the focus. Nothing announces a touch: where there is no
 * pointer, the first one on the page counts. `action` may be called again, and is not without a network: a browser remembers a
 * module that has failed.
 */
export function whenNear(action: () => void, signal: AbortSignal): void {
  const act = () => {
    if (navigator.onLine) action();
  };
  for (const place of document.querySelectorAll(DEMANDEURS))
    for (const near of ['pointerover', 'focusin']) place.addEventListener(near, act, { signal, once: true });
  if (matchMedia('(hover: none)').matches)
    document.addEventListener('pointerdown', act, { signal, once: true });
}
