/** Whom to ask, named in a list. */
import type { Interlocuteur } from '../../schemas/interlocuteur.ts';

/** « Service chargé des solidarités (DDETS) », « Direction territoriale (France Travail) »: the function, then where, by its acronym. */
export function nomDInterlocuteur({
  fonction,
  organisme,
}: Pick<Interlocuteur, 'fonction' | 'organisme'>): string {
  if (organisme === '') return fonction;
  const sigle = /\(([A-ZÉ]{2,})\b/.exec(organisme)?.[1];
  return `${fonction} (${sigle ?? organisme})`;
}
