/** One map for many pages: what they share is drawn once. */
import type { CarteComposite } from '../charts/projection.ts';

/** The same map, which remembers the path of each shape that it has drawn. For maps of one region. */
export function drawOnce(carte: CarteComposite): CarteComposite {
  const drawn = new WeakMap<object, string>();
  return {
    ...carte,
    path: (shape, region) => {
      const d = drawn.get(shape) ?? carte.path(shape, region);
      drawn.set(shape, d);
      return d;
    },
  };
}
