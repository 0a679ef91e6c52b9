import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b4', 'lecon-effet-concret');

/** B4: a number and a day to every aim. */
export const checkEffet: Verification = (pacte) => {
  const vague = fichesTenues(pacte).filter(
    ({ objectifs }) => !objectifs.some(({ nombre, le }) => isSaid(nombre) && isSaid(le)),
  );
  return [
    vague.length === 0
      ? say({ etat: 'conforme', phrase: 'Chaque action vise un nombre, à une date.' })
      : say({
          etat: 'a-justifier',
          phrase: 'Un objectif concret a un nombre et une date.',
          champ: `fiches.${vague[0]?.id ?? ''}.objectifs`,
        }),
  ];
};
