import { fichesTenues } from '../financement.ts';
import { addMonths, endOfYear, formatJour, jourOf, yearOf } from '../jours.ts';
import { sayer, valueOf, type Verification, type Avis } from '../avis.ts';

const say = sayer('t6', 'fin-douze-mois', 'fin-n-plus-1', 'prorogation');

const QUESTION =
  'L’action peut-elle courir jusqu’au 31 décembre N+1, ou doit-elle finir douze mois après la signature ?';

/** T6: the end, read by the two sentences of the note, which differ. */
export const checkFin: Verification = (pacte, contexte) => {
  const signature = jourOf(pacte.cadre.signature);
  const months = valueOf(pacte, contexte, 'fin-douze-mois');
  return fichesTenues(pacte).map(({ id, calendrier, etat }): Avis => {
    const end = jourOf(calendrier.fin);
    const said = { objet: id, champ: `fiches.${id}.calendrier.fin` };
    if (!end || !signature)
      return say({ ...said, etat: 'non-verifiable', phrase: 'Il manque la fin ou la signature.' });
    const annee = Number(pacte.cadre.annee.trim()) || yearOf(signature);
    const [sure, last] = [addMonths(signature, months), endOfYear(annee + 1)];
    const calcul = `fin le ${formatJour(end)} ; ${months} mois : ${formatJour(sure)} ; au plus tard le ${formatJour(last)}`;
    const start = jourOf(calendrier.debut);
    if (start && end < start)
      return say({ ...said, etat: 'a-corriger', phrase: 'L’action finit avant de commencer.', calcul });
    if (end <= sure && end <= last)
      return say({ ...said, etat: 'conforme', phrase: 'L’action finit à temps.', calcul });
    if (end <= last)
      return say({
        ...said,
        etat: 'a-justifier',
        phrase: 'Une phrase de la note le permet, l’autre non : dites pourquoi il faut plus de douze mois.',
        calcul,
        question: QUESTION,
      });
    if (etat === 'prorogee')
      return say({
        ...said,
        etat: 'a-justifier',
        phrase: 'L’action est prorogée : joignez l’avenant.',
        calcul,
      });
    return say({
      ...said,
      etat: 'a-corriger',
      phrase: 'C’est trop tard : avancez la fin, ou demandez une prorogation et un avenant.',
      calcul,
    });
  });
};
