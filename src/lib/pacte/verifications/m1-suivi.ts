import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('m1', 'indicateur-suivi');

/** M1: a follow-up indicator on each sheet. */
export const checkSuivi: Verification = (pacte) =>
  fichesTenues(pacte).map(({ id, indicateurs }) => {
    const said = { objet: id, champ: `fiches.${id}.indicateurs` };
    return indicateurs.some(({ indicateur }) => isSaid(indicateur))
      ? say({ ...said, etat: 'conforme', phrase: 'Un indicateur de suivi est prévu.' })
      : say({ ...said, etat: 'a-corriger', phrase: 'Prévoyez un compte simple, que vous saurez tenir.' });
  });
