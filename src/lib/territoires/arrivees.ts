/** What the page of a territory names at its head when the address ends by « #commune-… » and a code. */
import type { SourceRows } from './referentiel.ts';

export interface Arrivee {
  code: string;
  nom: string;
  sorte: 'commune' | 'arrondissement';
}

interface Nommee {
  code: string;
  nom: string;
}

/** The communes of a page, and the arrondissements of those that have some. */
export function arriveesOf(communes: Nommee[], sources: SourceRows['communes']): Arrivee[] {
  const codes = new Set(communes.map(({ code }) => code));
  const parts = sources.filter(({ commune }) => commune !== undefined && codes.has(commune));
  return [
    ...communes.map(({ code, nom }): Arrivee => ({ code, nom, sorte: 'commune' })),
    ...parts.map(({ code, nom }): Arrivee => ({ code, nom, sorte: 'arrondissement' })),
  ];
}
