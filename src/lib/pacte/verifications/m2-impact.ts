import type { FicheDuPacte } from '../../../schemas/pacte.ts';
import { fichesTenues } from '../financement.ts';
import { jourOf } from '../jours.ts';
import { isSaid, sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('m2', 'impact-par-action', 'impact-prevu');

/** Wordings that count what was done, not what changed. */
const ACTIVITY =
  /\b(?:nombre|nb|total) (?:de |d['’])?(?:ateliers?|r[ée]unions?|s[ée]ances?|permanences?|visites?|actions?|interventions?|journ[ée]es?|b[ée]n[ée]ficiaires?|participants?|entretiens?|rendez-vous|plaquettes?)\b/i;

function missingIn({ change, depart, cible, le, comment }: FicheDuPacte['impact']): string[] {
  return [
    isSaid(change) ? '' : 'ce qui change',
    isSaid(depart) ? '' : 'la situation de départ',
    isSaid(cible) ? '' : 'la cible',
    jourOf(le) ? '' : 'la date',
    isSaid(comment) ? '' : 'la façon de mesurer',
  ].filter(isSaid);
}

function checkFiche({ id, impact }: FicheDuPacte): Avis {
  const said = { objet: id, champ: `fiches.${id}.impact` };
  if (impact.impossible)
    return isSaid(impact.pourquoi)
      ? say({ ...said, etat: 'conforme', phrase: 'L’impact ne peut se mesurer, et la fiche dit pourquoi.' })
      : say({ ...said, etat: 'a-corriger', phrase: 'Dites pourquoi l’impact ne peut pas se mesurer.' });
  const missing = missingIn(impact);
  if (missing.length > 0)
    return say({ ...said, etat: 'a-corriger', phrase: `Il manque ${missing.join(', ')}.` });
  return ACTIVITY.test(impact.change)
    ? say({
        ...said,
        etat: 'a-justifier',
        phrase: 'Cela compte ce que l’on fait : dites ce qui change pour les personnes.',
      })
    : say({ ...said, etat: 'conforme', phrase: 'L’impact se mesurera.' });
}

/** M2: an impact indicator that can be measured, or why not; activity is no impact. */
export const checkImpact: Verification = (pacte) => fichesTenues(pacte).map(checkFiche);
