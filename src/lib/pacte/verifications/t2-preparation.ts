import { addMonths, formatJour, jourOf } from '../jours.ts';
import { sayer, valueOf, type Verification } from '../avis.ts';

const say = sayer('t2', 'delai-validation');

/** T2: six months between the first meeting and the signature. */
export const checkPreparation: Verification = (pacte, contexte) => {
  const months = valueOf(pacte, contexte, 'delai-validation');
  const first = jourOf(pacte.cadre.premiereReunion);
  const signature = jourOf(pacte.cadre.signature);
  const champ = first ? 'cadre.signature' : 'cadre.premiereReunion';
  if (!first || !signature)
    return [say({ etat: 'non-verifiable', phrase: 'Il manque la première réunion ou la signature.', champ })];
  if (first > signature) {
    const phrase = 'La première réunion est après la signature : corrigez l’une des deux dates.';
    const calcul = `première réunion le ${formatJour(first)}, signature le ${formatJour(signature)}`;
    return [say({ etat: 'a-corriger', phrase, calcul, champ })];
  }
  const ready = addMonths(first, months);
  const calcul = `première réunion le ${formatJour(first)}, plus ${months} mois : ${formatJour(ready)}`;
  return [
    signature >= ready
      ? say({ etat: 'conforme', phrase: 'Les partenaires ont le temps de délibérer.', calcul, champ })
      : say({
          etat: 'a-justifier',
          phrase: 'C’est court : dites pourquoi chacun aura délibéré à temps.',
          calcul,
          champ,
        }),
  ];
};
