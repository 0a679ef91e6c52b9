/**
 * Rewrites « M10,20L12,19L12,25Z » (absolute, whole numbers, as geoPath writes it) as « M10 20l2-1 0 6z »:
 * the same drawing, about half the bytes. Steps of no length are dropped. With a `step` of 3, coordinates are counted
 * in threes: the drawing is to be scaled by 3.
 */
export function toRelativePath(d: string, step = 1): string {
  return (d.match(/M[^M]*/g) ?? []).map((subpath) => relativeSubpath(subpath, step)).join('');
}

function relativeSubpath(subpath: string, step: number): string {
  const closed = subpath.endsWith('Z');
  const points = subpath
    .slice(1, closed ? -1 : undefined)
    .split('L')
    .map((pair) => pair.split(',').map((text) => Math.round(Number(text) / step)) as [number, number]);
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps: string[] = [];
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(formatStep(nextX - x, nextY - y));
    [x, y] = [nextX, nextY];
  }
  if (steps.length === 0) return '';
  return `M${first[0]} ${first[1]}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

function formatStep(dx: number, dy: number): string {
  return `${dx}${dy < 0 ? '' : ' '}${dy}`;
}
