/**
 * Writes « M10 20l2-1 0 6z » where d3 would write « M10,20L12,19L12,25Z »: the same drawing in whole units, about half
 * the bytes. Steps of no length are dropped, and what they leave empty. With a `step` of 3, coordinates are counted in
 * threes: the drawing is to be scaled by 3.
 */
import type { GeoContext } from 'd3';

export class RelativePath implements GeoContext {
  readonly #step: number;
  #path = '';
  /** The subpath being drawn: where it starts, where it stands, what it has written. */
  #start = '';
  #x = 0;
  #y = 0;
  #steps = '';

  constructor(step = 1) {
    this.#step = step;
  }

  beginPath(): void {
    this.#path = '';
    this.#steps = '';
  }

  moveTo(x: number, y: number): void {
    this.#end('');
    this.#x = this.#round(x);
    this.#y = this.#round(y);
    this.#start = `M${this.#x} ${this.#y}l`;
  }

  lineTo(x: number, y: number): void {
    const [dx, dy] = [this.#round(x) - this.#x, this.#round(y) - this.#y];
    if (dx === 0 && dy === 0) return;
    const gap = this.#steps === '' || dx < 0 ? '' : ' ';
    this.#steps += `${gap}${dx}${dy < 0 ? '' : ' '}${dy}`;
    this.#x += dx;
    this.#y += dy;
  }

  closePath(): void {
    this.#end('z');
  }

  /** @throws {Error} always: d3 asks for arcs to draw points, which our maps draw as marks. */
  arc(): void {
    throw new Error('Un point ne se dessine pas comme un contour.');
  }

  /** What has been drawn since the beginning. */
  toString(): string {
    this.#end('');
    return this.#path;
  }

  #end(sign: 'z' | ''): void {
    if (this.#steps !== '') this.#path += this.#start + this.#steps + sign;
    this.#steps = '';
  }

  #round(value: number): number {
    return Math.round(Math.round(value) / this.#step);
  }
}
