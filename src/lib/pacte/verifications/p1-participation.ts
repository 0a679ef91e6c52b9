import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('p1', 'participation-fiche', 'participation-preparee', 'presentation-publique');

/** P1: one sheet says how the people concerned take part, all along. */
export const checkParticipation: Verification = ({ participation }) => {
  const missing = [
    isSaid(participation.qui) ? '' : 'qui participe',
    isSaid(participation.comment) ? '' : 'comment',
    isSaid(participation.accompagnement) ? '' : 'qui prépare et accompagne',
  ].filter(isSaid);
  const champ = 'participation.qui';
  return [
    missing.length === 0
      ? say({ etat: 'conforme', phrase: 'La fiche « participation » est écrite.', champ })
      : say({
          etat: 'a-corriger',
          phrase: `Sur la fiche « participation », il manque ${missing.join(', ')}.`,
          champ,
        }),
  ];
};
