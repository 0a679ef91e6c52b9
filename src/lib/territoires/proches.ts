/**
 * What is nearest to a point, from an index of places built once (kdbush, walked on the globe by geokdbush). Flatbush was
 * weighed: it files boxes, and takes twice the room for points.
 */
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { kilometresToNearest, type Coordonnees } from './distance.ts';

interface Situe {
  id: string;
  points: readonly Coordonnees[];
}

export interface Proche<T> {
  item: T;
  kilometres: number;
}

export class IndexProches<T extends Situe> {
  readonly #places: T[][];
  readonly #index: KDBush | undefined;

  constructor(items: readonly T[]) {
    const filed = items.flatMap((item) => item.points.map((point) => ({ item, point })));
    // Many projects stand at one point: the index files the point once.
    const places = Map.groupBy(filed, ({ point }) => point.join(' '));
    this.#places = [...places.values()].map((here) => here.map(({ item }) => item));
    // An empty index is refused.
    if (places.size === 0) return;
    this.#index = new KDBush(places.size);
    for (const [first] of places.values()) if (first) this.#index.add(first.point[0], first.point[1]);
    this.#index.finish();
  }

  /** The `count` items nearest to a point, nearest first, ties by id. */
  nearest(from: Coordonnees, count: number): Proche<T>[] {
    // One item may hold several of the nearest places: look further until enough are found.
    for (let wanted = count; ; wanted *= 2) {
      const found = this.#within(from, wanted);
      if (found.length >= count || wanted >= this.#places.length) return found.slice(0, count);
    }
  }

  #within(from: Coordonnees, places: number): Proche<T>[] {
    const near = this.#index ? around(this.#index, from[0], from[1], places) : [];
    const items = new Set(near.flatMap((place) => this.#places[place] ?? []));
    return [...items]
      .map((item) => ({ item, kilometres: kilometresToNearest(from, item.points) }))
      .sort((a, b) => a.kilometres - b.kilometres || a.item.id.localeCompare(b.item.id));
  }
}
