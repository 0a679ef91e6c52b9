/** How a form whose state is the address enters the history of the browser: the same for every island. */

export type Pas = 'pushState' | 'replaceState';

/**
 * The way to write `to` when the page is at `from` (whole addresses). One entry a field: further changes of the
 * field that changed last (`dernier`) replace its entry, be they letters typed or arrows pressed in a closed list.
 * Without a field (a box, a button) each change has an entry of its own. Undefined: both say the same.
 */
export function stepOf(from: string, to: string, champ?: string, dernier?: string): Pas | undefined {
  if (canonical(from) === canonical(to)) return undefined;
  return champ !== undefined && champ === dernier ? 'replaceState' : 'pushState';
}

/** Neither the order of the parameters nor the way to write a space makes another address. */
function canonical(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href;
}
