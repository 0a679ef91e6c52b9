/** The names that people read, where our tables hold ids. */
import { splitCell } from '../../../schemas/champs.ts';
import { formatEuros } from '../../texte/euros.ts';
import { formatDate } from '../../texte/format.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import type { JeuImportable } from '../../../schemas/imports.ts';

export type NomsConnus = ReadonlyMap<string, string>;

const STATUTS: NomsConnus = new Map([
  ...[['prevu', 'prévu'] as const, ['en-cours', 'en cours'] as const],
  ...[['acheve', 'achevé'] as const, ['abandonne', 'abandonné'] as const],
  ...[['signe', 'signé'] as const, ['non-signe', 'non signé'] as const],
  ...[['non-precise', 'non précisé'] as const, ['non-eligible', 'non éligible'] as const],
]);
/** Columns of ours that a file fills under another name. */
const CHAMPS: Record<string, string> = { territoires: 'territoire', dateEvenement: 'date' };

const DATES = new Set(['debut', 'fin', 'dateEvenement', 'publieLe', 'misAJourLe']);

/** Values as one says them, by the field of our table. */
export interface Nommer {
  champ: (champ: string) => string;
  valeur: (champ: string, valeur: string) => string;
}

type NomDe = (id: string) => string | undefined;

/** `listes`: the name of an id, by field. */
export function makeNommer(jeu: JeuImportable, listes: Readonly<Record<string, NomDe>>): Nommer {
  const connues: Readonly<Record<string, NomDe>> = { statut: (id) => STATUTS.get(id), ...listes };
  return {
    champ: (champ) => nomDeChamp(jeu, CHAMPS[champ] ?? champ),
    valeur(champ, valeur) {
      if (champ.endsWith('Euros') && /^\d+(?:\.\d+)?$/.test(valeur)) return formatEuros(Number(valeur));
      if (DATES.has(champ) && /^\d{4}-/.test(valeur)) return formatDate(valeur);
      const nomDe = connues[champ];
      if (!nomDe) return valeur;
      return splitCell(valeur)
        .map((id) => nomDe(id) ?? id)
        .join(' ; ');
    },
  };
}
