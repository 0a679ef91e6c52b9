/** Natural breaks (Jenks, by Fisher’s exact method): sorted values cut where the parts are the most alike inside. */
import { groups } from 'd3';

interface Coupe {
  /** Sum of the squared distances to the mean of each part. */
  cost: number;
  /** First distinct value of the last part. */
  from: number;
}

/** Sums of squares of any run of distinct values, in constant time. */
class Ecarts {
  readonly #n = [0];
  readonly #sum = [0];
  readonly #square = [0];

  constructor(runs: readonly (readonly [value: number, count: number])[]) {
    runs.forEach(([value, count], i) => {
      this.#n.push((this.#n[i] ?? 0) + count);
      this.#sum.push((this.#sum[i] ?? 0) + count * value);
      this.#square.push((this.#square[i] ?? 0) + count * value * value);
    });
  }

  count = (from: number, to: number) => at(this.#n, to) - at(this.#n, from);

  cost(from: number, to: number): number {
    const sum = at(this.#sum, to) - at(this.#sum, from);
    return at(this.#square, to) - at(this.#square, from) - (sum * sum) / this.count(from, to);
  }
}

const at = (values: readonly number[], i: number) => values[i] ?? 0;

/**
 * Cuts sorted values in at most `count` parts of `least` values or more, the closest to their means on `scale`; equal values stay
 * together. Fewer parts where there are too few values.
 */
export function cutNaturally(
  sorted: readonly number[],
  scale: (value: number) => number,
  count: number,
  least: number,
): number[][] {
  const runs = groups(sorted, (value) => value);
  const ecarts = new Ecarts(runs.map(([value, group]) => [scale(value), group.length] as const));
  const wanted = Math.max(1, Math.min(count, runs.length, Math.floor(sorted.length / least)));
  const rows = costsOf(ecarts, runs.length, wanted, least);
  const best = rows.findLastIndex((row) => row[runs.length]?.cost !== Infinity);
  return partsOf(
    rows.slice(0, best + 1),
    runs.map(([, group]) => group),
  );
}

/** By number of parts: the best way to cut the first `to` runs. */
function costsOf(ecarts: Ecarts, runs: number, wanted: number, least: number): Coupe[][] {
  const first = Array.from({ length: runs + 1 }, (_, to): Coupe => ({
    cost: to > 0 && (ecarts.count(0, to) >= least || to === runs) ? ecarts.cost(0, to) : Infinity,
    from: 0,
  }));
  const rows = [first];
  while (rows.length < wanted) {
    const before = rows.at(-1) ?? first;
    rows.push(Array.from({ length: runs + 1 }, (_, to) => bestCut(before, ecarts, to, least)));
  }
  return rows;
}

function bestCut(before: Coupe[], ecarts: Ecarts, to: number, least: number): Coupe {
  let best: Coupe = { cost: Infinity, from: 0 };
  for (let from = 1; from < to; from++) {
    if (ecarts.count(from, to) < least) break;
    const cost = (before[from]?.cost ?? Infinity) + ecarts.cost(from, to);
    if (cost < best.cost) best = { cost, from };
  }
  return best;
}

function partsOf(rows: Coupe[][], runs: number[][]): number[][] {
  const parts: number[][] = [];
  let to = runs.length;
  for (const row of rows.toReversed()) {
    const { from } = row[to] ?? { from: 0 };
    parts.unshift(runs.slice(from, to).flat());
    to = from;
  }
  return parts.filter(({ length }) => length > 0);
}
