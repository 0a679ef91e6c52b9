import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b7', 'lecon-perennite');

/** B7: what comes after the funding. */
export const checkDurer: Verification = (pacte) => {
  const open = fichesTenues(pacte).filter(({ apres }) => !isSaid(apres));
  return [
    open.length === 0
      ? say({ etat: 'conforme', phrase: 'Chaque action dit ce qui vient après le financement.' })
      : say({
          etat: 'a-justifier',
          phrase: 'Dites ce que deviendra chaque action quand l’argent s’arrêtera.',
          champ: `fiches.${open[0]?.id ?? ''}.apres`,
        }),
  ];
};
