/**
 * A map that waits: a drawing, and ways to open it. Its script is asked for when the reader presses one of them, or when the
 * filters keep some projects, which the drawing shows; it tries then whether the browser can draw the map, since to start the
 * graphics holds a slow phone for a tenth of a second.
 */
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';

const OPENERS = ['demarrer', 'raccourcis'].map((nom) => `[data-part="${nom}"] button`).join();

function prepare(map: HTMLElement) {
  const waiting = new AbortController();
  const { signal } = waiting;
  // The press that wakes the map is made again once the map hears it.
  const wake = (pressed?: HTMLElement) => {
    waiting.abort();
    orNewVersion(import('./carte-projets.ts')).then(
      () => pressed?.click(),
      () => offerReload(map),
    );
  };
  for (const button of map.querySelectorAll<HTMLElement>(OPENERS))
    button.addEventListener('click', () => wake(button), { signal });
  document.addEventListener('atlas:projets', () => wake(), { signal });
  for (const offer of map.querySelectorAll('.js-only')) offer.classList.remove('js-only');
}

/** The page holds the words: nothing more can be asked for. */
function offerReload(map: HTMLElement) {
  const { echec = '', reessai = '' } = map.dataset;
  const said = unlessNewVersion(echec);
  map.querySelector('[data-part="echec"]')?.replaceChildren(said);
  const button = map.querySelector('[data-part="demarrer"] button');
  if (!said || !button) return;
  button.textContent = reessai;
  button.addEventListener('click', () => location.reload());
}

for (const map of document.querySelectorAll<HTMLElement>('carte-projets')) prepare(map);
