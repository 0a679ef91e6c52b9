import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('b2', 'lecon-visibilite');

/** B2: the pact is shown to the public. */
export const checkVisibilite: Verification = ({ participation }) => [
  isSaid(participation.presentation)
    ? say({
        etat: 'conforme',
        phrase: 'Le pacte sera présenté au public.',
        champ: 'participation.presentation',
      })
    : say({
        etat: 'a-justifier',
        phrase: 'Dites comment le pacte sera montré : réunion, affiche, page du bulletin.',
        champ: 'participation.presentation',
      }),
];
