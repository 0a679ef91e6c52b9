import { queryText } from '../../lib/adresse/requete.ts';

/** The address follows the map without filling the history; an undefined value goes away. */
export function writeAddress(values: Record<string, string | undefined>): void {
  const search = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  replaceSearch(search);
}

export function replaceSearch(search: URLSearchParams): void {
  const query = queryText(search);
  history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}
