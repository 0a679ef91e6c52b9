/** The tiles become the outlines of their departments, and come back: loaded when a reader asks for it. */
import { easeCubicInOut, interpolateString, polygonCentroid } from 'd3';
import { pathOf, ringsOf, squareLike } from '../../lib/tuiles/metamorphose.ts';
import { fetchJson } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';

const DURATION = 650;
/** A department narrower than this many units of the drawing has no room for its number. */
const ROOM = 9;
/** Those that keep the place of their tile: islands have no middle of their own, and nothing stands around. */
const OUTRE_MER = /^97/;

/** One tile on its way: 0 is the square, 1 the outline. */
interface Voyage {
  tuile: Element;
  rect: Element;
  path: SVGPathElement;
  at: (share: number) => void;
}

const voyages = new WeakMap<HTMLElement, Promise<Voyage[]>>();
const states = new WeakMap<HTMLElement, { share: number; round: number }>();

/** Shows the outlines, or the tiles again; at once for who does not want movement. @throws when the outlines cannot be read. */
export async function showForme(host: HTMLElement, isForme: boolean): Promise<void> {
  const made = voyages.get(host) ?? prepare(host);
  voyages.set(host, made);
  const all = await made.catch((error: unknown) => {
    voyages.delete(host);
    throw error;
  });
  for (const { rect, path } of all) {
    path.removeAttribute('display');
    rect.setAttribute('visibility', 'hidden');
  }
  host.dataset['forme'] = 'en-chemin';
  if (!(await travel(host, all, isForme ? 1 : 0))) return;
  host.dataset['forme'] = isForme ? 'formes' : 'tuiles';
  if (isForme) return;
  for (const { rect, path } of all) {
    path.setAttribute('display', 'none');
    rect.removeAttribute('visibility');
  }
}

/** Moves to a share; false when another movement has taken over. */
async function travel(host: HTMLElement, all: readonly Voyage[], to: number): Promise<boolean> {
  const state = states.get(host) ?? { share: 0, round: 0 };
  states.set(host, state);
  const round = ++state.round;
  const [from, start] = [state.share, performance.now()];
  const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : DURATION;
  for (let done = 0; done < 1;) {
    if (duration > 0) await new Promise(requestAnimationFrame);
    if (state.round !== round) return false;
    done = duration === 0 ? 1 : Math.min(1, (performance.now() - start) / duration);
    state.share = from + (to - from) * easeCubicInOut(done);
    for (const { at } of all) at(state.share);
  }
  return true;
}

async function prepare(host: HTMLElement): Promise<Voyage[]> {
  const formes = await orNewVersion(fetchJson<Record<string, string>>('/donnees/cartes/tuiles.json'));
  return [...host.querySelectorAll('a.tuile')].flatMap((tuile) => {
    const [rect, text] = [tuile.querySelector('rect'), tuile.querySelector('text')];
    const d = formes[text?.textContent ?? ''];
    return rect && text && d ? [makeVoyage(tuile, rect, text, d)] : [];
  });
}

function makeVoyage(tuile: Element, rect: SVGRectElement, text: SVGTextElement, d: string): Voyage {
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const ring = ringsOf(d)[0] ?? [];
  const square = squareLike(ring, {
    x: number(rect, 'x'),
    y: number(rect, 'y'),
    cote: number(rect, 'width'),
  });
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('class', 'pave');
  const fill = rect.getAttribute('fill');
  if (fill) path.setAttribute('fill', fill);
  rect.before(path);
  const between = interpolateString(pathOf(square), pathOf(ring));
  const [x, y] = [number(text, 'x'), number(text, 'y')];
  const isApart = OUTRE_MER.test(text.textContent);
  const [cx, cy] = isApart
    ? [x, number(rect, 'y') + number(rect, 'height') / 2]
    : polygonCentroid(ring.map(([px, py]): [number, number] => [px, py]));
  const isNarrow = !isApart && widthOf(ring) < ROOM;
  return {
    ...{ tuile, rect, path },
    at: (share) => {
      path.setAttribute('d', share === 1 ? d : between(share));
      text.setAttribute('x', String(x + (cx - x) * share));
      text.setAttribute('y', String(y + (cy + 2.8 - y) * share));
      text.setAttribute('opacity', String(isNarrow ? 1 - share : 1));
    },
  };
}

function widthOf(ring: readonly (readonly [number, number])[]): number {
  const xs = ring.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}
