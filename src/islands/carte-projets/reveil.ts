/**
 * A map that waits for its button, beside a list: its script is asked for when the reader presses it, or when the filters keep
 * some projects, which the drawing shows. Until then the page has a drawing, and two ways to open it.
 */
import { targetOf } from '../commun/dom.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { subscribe } from '../commun/projets.ts';
import { write } from '../commun/write.ts';
import { RECHARGER, SANS_WEBGL, whyNoMap } from './panne.ts';
import { hasWebGl } from './webgl.ts';

const OPENERS = ['demarrer', 'raccourcis'].map((nom) => `[data-part="${nom}"] button`).join();

/** The press that woke the map is made again once the map hears it. */
function wake(map: HTMLElement, waiting: AbortController, pressed?: HTMLElement) {
  if (waiting.signal.aborted) return;
  waiting.abort();
  orNewVersion(import('./carte-projets.ts')).then(
    () => pressed?.click(),
    () => offerReload(map),
  );
}

function offerReload(map: HTMLElement) {
  const said = whyNoMap();
  write(map, 'echec', said);
  const button = map.querySelector('[data-part="demarrer"] button');
  if (!said || !button) return;
  button.textContent = RECHARGER;
  button.addEventListener('click', () => location.reload());
}

function prepare(map: HTMLElement) {
  const waiting = new AbortController();
  const { signal } = waiting;
  subscribe(() => wake(map, waiting), signal);
  const onPress = (event: Event) => {
    const pressed = targetOf(event)?.closest<HTMLElement>(OPENERS);
    if (pressed) wake(map, waiting, pressed);
  };
  map.addEventListener('click', onPress, { signal });
  if (!hasWebGl()) write(map, 'echec', SANS_WEBGL);
  else for (const offer of map.querySelectorAll('.js-only')) offer.classList.remove('js-only');
}

for (const map of document.querySelectorAll<HTMLElement>('carte-projets')) prepare(map);
