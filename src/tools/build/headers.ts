/** dist/_headers: the rules that forbid the frames of other sites, derived from the pages that were built. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { PATH_INTEGRER } from '../../lib/carte/couches/partage.ts';

const REFUSAL = ['  X-Frame-Options: SAMEORIGIN', "  Content-Security-Policy: frame-ancestors 'self'"];

/**
 * The places to name so that every page but the bare map refuses frames: « /projets/* », one a folder. Hosts add up the
 * rules that match an address and cannot take one back: around the bare map, each page is named (« /carte/population/* »).
 * `pathnames` are those that Astro gives: « », « projets/tznr-lodeve/ », « 404/ ».
 */
export function framedPlaces(pathnames: string[]): string[] {
  const places = pathnames
    .map((pathname) => placeOf(`/${pathname}`))
    .filter((place) => place !== PATH_INTEGRER);
  return [...new Set(places)].sort();
}

function placeOf(path: string): string {
  if (path === '/404/') return '/404.html';
  if (path === '/' || path === PATH_INTEGRER || PATH_INTEGRER.startsWith(path)) return path;
  const [, first = '', second] = path.split('/');
  return PATH_INTEGRER.startsWith(`/${first}/`) ? `/${first}/${second}/*` : `/${first}/*`;
}

/** Adds the rules to the file that `public/_headers` has become in `dist`. */
export function addFrameRules(dist: string, pathnames: string[]): void {
  const rules = framedPlaces(pathnames).flatMap((place) => [place, ...REFUSAL]);
  appendFileSync(join(dist, '_headers'), `${rules.join('\n')}\n`);
}
