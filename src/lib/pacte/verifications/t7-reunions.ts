import { fichesTenues } from '../financement.ts';
import { addMonths, formatJour, jourOf } from '../jours.ts';
import { sayer, type Verification } from '../avis.ts';

const say = sayer('t7', 'gouvernance-annuelle');

const jours = (texts: readonly string[]) => texts.map(jourOf).filter((day) => day !== undefined);

/** The first stretch of twelve months without a meeting, from the signature to the last end; undefined when there is none. */
function emptyYear(from: string, to: string, meetings: readonly string[]): [string, string] | undefined {
  let since = from;
  for (const day of [...meetings].sort()) {
    if (day < since) continue;
    if (day > addMonths(since, 12)) return [since, day];
    since = day;
  }
  return addMonths(since, 12) < to ? [since, to] : undefined;
}

/** T7: the governance meets in each stretch of twelve months. */
export const checkReunions: Verification = (pacte) => {
  const champ = 'gouvernance.reunions';
  const signature = jourOf(pacte.cadre.signature);
  const meetings = jours(pacte.gouvernance.reunions);
  if (meetings.length === 0)
    return [
      say({ etat: 'a-corriger', phrase: 'Prévoyez une réunion de la gouvernance par an au moins.', champ }),
    ];
  const end = jours(fichesTenues(pacte).map(({ calendrier }) => calendrier.fin))
    .sort()
    .at(-1);
  if (!signature || !end)
    return [say({ etat: 'non-verifiable', phrase: 'Il manque la signature ou la fin d’une action.', champ })];
  const gap = emptyYear(signature, end, meetings);
  if (!gap) return [say({ etat: 'conforme', phrase: 'La gouvernance se réunit chaque année.', champ })];
  const calcul = `rien entre le ${formatJour(gap[0])} et le ${formatJour(gap[1])}`;
  return [say({ etat: 'a-corriger', phrase: 'Plus de douze mois passent sans réunion.', calcul, champ })];
};
