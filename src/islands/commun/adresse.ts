import { Cadence } from '../../lib/adresse/cadence.ts';
import type { Pas } from '../../lib/adresse/historique.ts';
import { queryText } from '../../lib/adresse/requete.ts';

/** Milliseconds between two writings of what changes without stopping: the position of the map. */
const REPOS = 400;

const cadence = new Cadence(({ pas, adresse, etat }) => history[pas](etat, '', adresse), {
  now: () => performance.now(),
  after: (delay, act) => setTimeout(act, delay),
});
addEventListener('popstate', () => cadence.forget());
addEventListener('pagehide', () => cadence.flush());

/** What the address asks for, or will in a moment when it waits to be written. */
export function readSearch(): URLSearchParams {
  return new URL(cadence.attente ?? location.href).searchParams;
}

/** The address follows the map without filling the history; an undefined value goes away. */
export function writeAddress(values: Record<string, string | undefined>, repos = 0): void {
  const search = readSearch();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  writeSearch('replaceState', search, history.state, repos);
}

/** The same for what changes without stopping: written when it rests. */
export function writeMoving(values: Record<string, string>): void {
  writeAddress(values, REPOS);
}

export function replaceSearch(search: URLSearchParams): void {
  writeSearch('replaceState', search, history.state);
}

/** Writes the parameters; the fragment stays. */
export function writeSearch(pas: Pas, search: URLSearchParams, etat: unknown, repos = 0): void {
  const address = addressWith(search);
  if (address !== location.href || cadence.attente !== undefined)
    cadence.write({ pas, adresse: address, etat }, repos);
}

/** The whole address of the page with these parameters. */
export function addressWith(search: URLSearchParams): string {
  const address = new URL(location.href);
  address.search = queryText(search);
  return address.href;
}
