import type { Pacte } from '../../schemas/pacte.ts';
import type { ContexteDuPacte } from './avis.ts';

/** Year of the newest rules that the site reads. */
export const millesimeOf = ({ regles }: ContexteDuPacte): number =>
  Math.max(0, ...[...regles.values()].map(({ millesime }) => millesime));

/** Ids of the rules that are newer than those that the file was made with, in the order of the rules. */
export const reglesChangees = ({ millesime }: Pacte, { regles }: ContexteDuPacte): string[] =>
  [...regles].filter(([, regle]) => regle.millesime > millesime).map(([id]) => id);
