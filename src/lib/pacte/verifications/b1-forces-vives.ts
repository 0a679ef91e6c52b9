import { sayer, type Verification } from '../avis.ts';

const say = sayer('b1', 'lecon-forces-vives', 'forces-vives', 'financeurs-a-solliciter');

const KINDS = [
  { nom: 'une entreprise', genre: 'entreprise' },
  { nom: 'les personnes concernées', genre: 'personnes-concernees' },
  { nom: 'une association', genre: 'association' },
];

/** B1: firms and the people concerned are rarely asked; the assessment wants them. */
export const checkForcesVives: Verification = ({ partenaires, participation }) => {
  const missing = KINDS.filter(({ genre }) => {
    if (genre === 'personnes-concernees' && participation.qui.trim() !== '') return false;
    return !partenaires.some((it) => it.genre === genre);
  });
  return [
    missing.length === 0
      ? say({
          etat: 'conforme',
          phrase: 'Entreprises, associations et personnes concernées sont là.',
          champ: 'partenaires',
        })
      : say({
          etat: 'a-justifier',
          phrase: `Pensez à inviter ${missing.map(({ nom }) => nom).join(', ')}.`,
          champ: 'partenaires',
        }),
  ];
};
