/** What the sources leave unsaid of a financing, in words. */
import type { FinancementDeLevier } from '../../schemas/levier.ts';
import { formatListe } from '../texte/format.ts';

const NOMS = { taux: 'la part payée', plafond: 'la somme', date: 'la date', forme: 'la forme' } as const;
const CHAMPS = ['taux', 'plafond', 'date', 'forme'] as const;

/** « la part payée, la somme et la date »; empty when all is said. */
export const absencesOf = (financement: Pick<FinancementDeLevier, (typeof CHAMPS)[number]>): string =>
  formatListe(CHAMPS.filter((champ) => financement[champ] === '').map((champ) => NOMS[champ]));
