import { formatJour, jourOf } from '../jours.ts';
import { sayer, type Verification, type Avis } from '../avis.ts';

const say = sayer('t4', 'lecture-avant-signature');

/** T4: the State's service and the commissioner read the draft and its annexes before the signature. */
export const checkLecture: Verification = ({ cadre }) => {
  const signature = jourOf(cadre.signature);
  if (!signature)
    return [
      say({ etat: 'non-verifiable', phrase: 'La date de signature manque.', champ: 'cadre.signature' }),
    ];
  const readers = [
    { who: 'Le service de l’État', on: jourOf(cadre.lectureEtat), champ: 'cadre.lectureEtat' },
    { who: 'Le commissaire', on: jourOf(cadre.lectureCommissaire), champ: 'cadre.lectureCommissaire' },
  ];
  return readers.map(({ who, on, champ }): Avis => {
    if (!on)
      return say({
        etat: 'a-corriger',
        phrase: `${who} lit le projet avant la signature : prévoyez une date.`,
        champ,
      });
    const calcul = `lecture le ${formatJour(on)}, signature le ${formatJour(signature)}`;
    return on <= signature
      ? say({ etat: 'conforme', phrase: `${who} lit le projet avant la signature.`, calcul, champ })
      : say({ etat: 'a-corriger', phrase: `${who} lirait le projet après la signature.`, calcul, champ });
  });
};
