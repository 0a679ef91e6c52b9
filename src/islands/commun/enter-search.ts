import { stepOf } from '../../lib/adresse/historique.ts';
import { addressWith, readSearch, writeSearch } from './adresse.ts';

/** A deed of the reader that the address tells: an entry of the history, unless the address says it already. */
export function enterSearch(search: URLSearchParams): void {
  const step = stepOf(addressWith(readSearch()), addressWith(search));
  if (step) writeSearch(step, search, null);
}
