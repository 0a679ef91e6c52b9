import { fichesTenues } from '../financement.ts';
import { formatJour, jourOf, yearOf } from '../jours.ts';
import { sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('t5', 'depart-apres-signature');

/** T5: an action starts on the signature or after, within year N. */
export const checkDepart: Verification = (pacte) => {
  const signature = jourOf(pacte.cadre.signature);
  const annee = Number(pacte.cadre.annee.trim()) || (signature ? yearOf(signature) : 0);
  return fichesTenues(pacte).map(({ id, calendrier }): Avis => {
    const start = jourOf(calendrier.debut);
    const said = { objet: id, champ: `fiches.${id}.calendrier.debut` };
    if (!start || !signature)
      return say({ ...said, etat: 'non-verifiable', phrase: 'Il manque le départ ou la signature.' });
    const calcul = `départ le ${formatJour(start)}, signature le ${formatJour(signature)}, année ${annee}`;
    if (start < signature)
      return say({
        ...said,
        etat: 'a-corriger',
        phrase: 'L’action part avant la signature : l’État ne la paie pas.',
        calcul,
      });
    if (yearOf(start) !== annee)
      return say({ ...said, etat: 'a-corriger', phrase: `L’action doit partir en ${annee}.`, calcul });
    return say({
      ...said,
      etat: 'conforme',
      phrase: 'L’action part après la signature, dans l’année.',
      calcul,
    });
  });
};
