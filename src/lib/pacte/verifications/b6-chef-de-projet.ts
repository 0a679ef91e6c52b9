import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b6', 'lecon-chef-de-projet');

/** B6: a project leader close to the ground. */
export const checkChefDeProjet: Verification = ({ gouvernance }) => [
  isSaid(gouvernance.chefDeProjet)
    ? say({ etat: 'conforme', phrase: 'Un chef de projet suit le pacte.', champ: 'gouvernance.chefDeProjet' })
    : say({
        etat: 'a-justifier',
        phrase: 'Désignez un chef de projet, par sa fonction : le bilan le recommande.',
        champ: 'gouvernance.chefDeProjet',
      }),
];
