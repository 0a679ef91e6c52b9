/**
 * A map that waits for its button, beside a list: asks for its script when the reader presses it, or when the filters keep
 * some projects, which the drawing shows. Until then the page has a drawing and two ways to open it.
 */
import { targetOf } from '../commun/dom.ts';
import { once } from '../commun/fetch-json.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import { subscribe } from '../commun/projets.ts';
import { write } from '../commun/write.ts';
import { hasWebGl } from './webgl.ts';

const ECHEC =
  'La carte interactive n’a pas pu s’ouvrir\u00a0: la carte simple reste là. Rechargez la page pour réessayer.';

const load = once(() => orNewVersion(import('./carte-projets.ts')));

function prepare(map: HTMLElement) {
  const abort = new AbortController();
  const { signal } = abort;
  const wake = async (pressed?: HTMLElement) => {
    abort.abort();
    try {
      await load();
      pressed?.click();
    } catch {
      write(map, 'echec', unlessNewVersion(ECHEC));
      prepare(map);
    }
  };
  subscribe(() => void wake(), signal);
  // Without WebGL, the map itself says why there is nothing to open.
  if (!hasWebGl()) {
    void wake();
    return;
  }
  const pressedOf = (event: Event) =>
    targetOf(event)?.closest<HTMLElement>('[data-part="demarrer"] button, [data-part="raccourcis"] button');
  map.addEventListener(
    'click',
    (event) => {
      const pressed = pressedOf(event);
      if (pressed) void wake(pressed);
    },
    { signal },
  );
  for (const offer of map.querySelectorAll('.js-only')) offer.classList.remove('js-only');
}

for (const map of document.querySelectorAll<HTMLElement>('carte-projets')) prepare(map);
