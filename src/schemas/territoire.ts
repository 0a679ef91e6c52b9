/** How territories are written in data, in files and in addresses. No Zod here: browsers read it too. */
import type { z } from 'astro/zod';

export const niveaux = ['commune', 'epci', 'departement', 'region'] as const;
export type Niveau = (typeof niveaux)[number];

/** The levels whose territories have a page, an outline, a place in the layers of the map. */
export const niveauxDePage = ['epci', 'departement', 'region'] as const satisfies Niveau[];
export type NiveauDePage = (typeof niveauxDePage)[number];

/** How a code of each level is written: INSEE, or SIREN for an EPCI. The only place that knows. */
export const FORMES: Record<Niveau, string> = {
  commune: '(?:\\d{2}|2[AB])\\d{3}',
  epci: '\\d{9}',
  departement: '(?:\\d{2,3}|2[AB])',
  region: '\\d{2}',
};

/** « niveau:code », at any level. */
export const FORME_CODE = new RegExp(
  `^(?:${niveaux.map((niveau) => [niveau, FORMES[niveau]].join(':')).join('|')})$`,
);

/** A whole text that is a code of the level: « 2A » is one of a department. */
export function isCodeOf(niveau: Niveau, text: string): boolean {
  return new RegExp(`^${FORMES[niveau]}$`).test(text);
}

/** « epci:200035715 » : written as it should be; whether it exists is for the reference to say. */
export type CodeTerritoire = string & z.$brand<'CodeTerritoire'>;

/** A territory by its level and its own code: { niveau: 'epci', code: '200035715' }. */
export interface CleTerritoire<N extends string = Niveau> {
  niveau: N;
  code: string;
}

/** A territory of the reference, with its official name. */
export interface TerritoireNomme extends CleTerritoire {
  nom: string;
}
