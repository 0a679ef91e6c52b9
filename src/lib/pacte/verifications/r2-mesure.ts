import type { Priorite } from '../../../schemas/pacte.ts';
import { isSaid, sayer, type ContexteDuPacte, type Verification, type Avis } from '../avis.ts';

const say = sayer('r2', 'domaines-25-mesures');

function checkPriorite({ id, mesures, justification }: Priorite, { mesuresArretees }: ContexteDuPacte): Avis {
  const said = { objet: id, champ: `priorites.${id}.mesures` };
  const stopped = mesures.flatMap((mesure) => {
    const state = mesuresArretees.get(mesure);
    return state ? `mesure ${Number.parseInt(mesure)} : ${state}` : [];
  });
  if (mesures.length === 0 && !isSaid(justification))
    return say({
      ...said,
      etat: 'a-corriger',
      phrase: 'Choisissez une mesure nationale, ou justifiez par la situation locale.',
    });
  if (stopped.length > 0 && !isSaid(justification))
    return say({
      ...said,
      etat: 'a-justifier',
      phrase: 'Une mesure choisie n’avance plus, selon le bilan : dites pourquoi vous la retenez.',
      calcul: stopped.join(' ; '),
    });
  return say({ ...said, etat: 'conforme', phrase: 'La priorité a sa mesure, ou sa raison.' });
}

/** R2: a national measure, or a local reason; measures that no longer go on warn. */
export const checkMesure: Verification = (pacte, contexte) =>
  pacte.priorites.map((priorite) => checkPriorite(priorite, contexte));
