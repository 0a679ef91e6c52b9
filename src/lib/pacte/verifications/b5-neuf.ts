import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b5', 'lecon-innovation');

/** B5: what others have done is said, so that what is new shows. */
export const checkNeuf: Verification = (pacte) => {
  const borrowed = fichesTenues(pacte).filter(({ depuis }) => isSaid(depuis));
  return [
    borrowed.length === 0
      ? say({ etat: 'sans-objet', phrase: 'Aucune action n’est reprise d’un projet de l’Atlas.' })
      : say({
          etat: 'conforme',
          phrase: 'Des actions partent de projets qui existent : dites ce que vous essayez de neuf.',
          calcul: borrowed.map(({ depuis }) => depuis).join(', '),
        }),
  ];
};
