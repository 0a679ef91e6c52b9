/**
 * Points filed by square, so that each finds its neighbours without looking at all the others. The points move while
 * they are read: d3's quadtree would have to lose and take each back at every push.
 */

interface Place {
  x: number;
  y: number;
}

/** Apart enough for the key of a column never to meet that of another. */
const ROWS = 2 ** 24;
/** What to add to the key of a square for its own and those around it. */
const AROUND = [-ROWS, 0, ROWS].flatMap((column) => [column - 1, column, column + 1]);

export class NearGrid {
  readonly #places: readonly Place[];
  readonly #side: number;
  /** The square of each point, and the points of each square. */
  readonly #squareOf: number[];
  readonly #squares = new Map<number, Set<number>>();

  /** `side` is the distance at which two points are neighbours. */
  constructor(places: readonly Place[], side: number) {
    this.#places = places;
    this.#side = side;
    this.#squareOf = places.map((place) => this.#keyOf(place));
    for (const [index, key] of this.#squareOf.entries()) this.#file(index, key);
  }

  /** Tells that a point has moved. */
  follow(index: number): void {
    const place = this.#places[index];
    const before = this.#squareOf[index];
    if (!place || before === undefined) return;
    const now = this.#keyOf(place);
    if (now === before) return;
    this.#squares.get(before)?.delete(index);
    this.#squareOf[index] = now;
    this.#file(index, now);
  }

  /**
   * The points of a higher index that may be neighbours of a point, in order, where it stands when each is asked for:
   * nearer than `side` for sure, up to three times that.
   */
  *after(index: number): Generator<number> {
    let last = index;
    for (;;) {
      const square = this.#squareOf[index];
      for (const other of this.#around(index, last)) {
        last = other;
        yield other;
        if (this.#squareOf[index] !== square) break;
      }
      if (this.#squareOf[index] === square) return;
    }
  }

  #around(index: number, last: number): number[] {
    const key = this.#squareOf[index] ?? 0;
    const found: number[] = [];
    for (const square of AROUND) {
      for (const other of this.#squares.get(key + square) ?? []) if (other > last) found.push(other);
    }
    return found.sort((a, b) => a - b);
  }

  #file(index: number, key: number): void {
    const square = this.#squares.get(key) ?? new Set();
    this.#squares.set(key, square.add(index));
  }

  #keyOf({ x, y }: Place): number {
    return Math.floor(x / this.#side) * ROWS + Math.floor(y / this.#side);
  }
}
