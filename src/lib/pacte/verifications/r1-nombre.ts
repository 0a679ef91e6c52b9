import { sayer, valueOf, type Verification } from '../avis.ts';

const say = sayer('r1', 'priorites-nombre');

/** R1: one to three priorities. */
export const checkNombre: Verification = (pacte, contexte) => {
  const max = valueOf(pacte, contexte, 'priorites-nombre');
  const count = pacte.priorites.length;
  const champ = 'priorites';
  const calcul = `${count} pour ${max} au plus`;
  if (count === 0)
    return [say({ etat: 'a-corriger', phrase: 'Il faut une priorité au moins.', calcul, champ })];
  if (count > max)
    return [
      say({
        etat: 'a-corriger',
        phrase: 'Il y a trop de priorités : gardez les plus utiles.',
        calcul,
        champ,
      }),
    ];
  const phrase =
    count === 1
      ? 'Une seule priorité suffit. Certains passages en attendent deux ou trois : dites-le tôt au service de l’État.'
      : 'Le nombre de priorités convient.';
  return [say({ etat: 'conforme', phrase, calcul, champ })];
};
