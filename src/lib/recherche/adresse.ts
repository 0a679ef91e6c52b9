/** The state of the search is its address: /recherche/?q=emplois&genre=Projet&axe=Emploi&exact=1 */
import type { FiltresRecherche } from './groupes.ts';
import { LONGUEUR_MAX } from './mots.ts';

export interface EtatRecherche extends FiltresRecherche {
  q: string;
  /** The words typed and nothing else. */
  exact: boolean;
}

/** Reads the address; unknown values are left out. */
export function readAdresse(search: URLSearchParams, known: FiltresRecherche): EtatRecherche {
  const values = (name: 'genre' | 'axe') =>
    known[name].filter((value) => search.getAll(name).includes(value));
  return {
    q: (search.get('q') ?? '').slice(0, LONGUEUR_MAX),
    genre: values('genre'),
    axe: values('axe'),
    exact: search.get('exact') === '1',
  };
}

/** « ?q=… », or nothing when there is nothing to say. */
export function writeAdresse({ q, genre, axe, exact }: EtatRecherche): string {
  const search = new URLSearchParams();
  if (q.trim()) search.set('q', q.trim());
  for (const value of genre) search.append('genre', value);
  for (const value of axe) search.append('axe', value);
  if (exact && q.trim()) search.set('exact', '1');
  const text = search.toString();
  return text ? `?${text}` : '';
}
