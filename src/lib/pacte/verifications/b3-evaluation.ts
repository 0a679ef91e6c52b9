import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b3', 'lecon-evaluation');

/** B3: someone measures the impact of every action, and it is said who. */
export const checkEvaluation: Verification = (pacte) => {
  const open = fichesTenues(pacte).filter(({ impact }) => !impact.impossible && !isSaid(impact.qui));
  return [
    open.length === 0
      ? say({ etat: 'conforme', phrase: 'On sait qui mesurera chaque action.' })
      : say({
          etat: 'a-justifier',
          phrase: 'Dites qui mesurera l’impact de chaque action.',
          champ: `fiches.${open[0]?.id ?? ''}.impact.qui`,
        }),
  ];
};
