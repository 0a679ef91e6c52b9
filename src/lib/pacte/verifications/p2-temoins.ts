import { fichesTenues } from '../financement.ts';
import { isSaid, sayer, type Verification } from '../avis.ts';

const say = sayer('p2', 'participation-temoin');

const FEW = 3;

/** P2: one action with a witness group at its conception, its work and its evaluation; fewer than three people can be told apart. */
export const checkTemoins: Verification = (pacte) => {
  const whole = fichesTenues(pacte).filter(({ participation: { conception, miseEnOeuvre, evaluation } }) =>
    [conception, miseEnOeuvre, evaluation].every(isSaid),
  );
  const [first] = whole;
  if (!first)
    return [
      say({
        etat: 'a-corriger',
        phrase:
          'Une action au moins associe un groupe témoin aux trois moments : conception, mise en œuvre, évaluation.',
        champ: 'fiches',
      }),
    ];
  const small = whole.filter(({ participation }) => {
    const count = Number(participation.temoins.trim() || FEW);
    return count < FEW;
  });
  if (small.length === whole.length)
    return [
      say({
        etat: 'a-justifier',
        objet: first.id,
        phrase:
          'Un groupe de moins de trois personnes se reconnaît : n’en publiez pas le nombre, ou élargissez-le.',
        champ: `fiches.${first.id}.participation.temoins`,
      }),
    ];
  return [
    say({ etat: 'conforme', phrase: 'Un groupe témoin suit une action du début à la fin.', champ: 'fiches' }),
  ];
};
