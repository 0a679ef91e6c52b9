import type { Pacte } from '../../schemas/pacte.ts';

/** Fewer people than this can be told apart: the count is not published. */
const FEW = 5;

const PEOPLE =
  /personne|famille|ménage|mère|père|parent|enfant|jeune|femme|homme|habitant|allocataire|bénéficiaire|foyer|salarié|demandeu|retraité|senior/i;

const isFew = (typed: string): boolean => {
  const count = Number(typed.trim().replace(',', '.'));
  return typed.trim() !== '' && Number.isInteger(count) && count > 0 && count < FEW;
};

/** Paths of the counts of people that are too small to be published: the evidence, and where the follow-up starts. */
export function petitsNombresOf({ besoins, fiches }: Pacte): string[] {
  const evidence = besoins.filter(({ valeur, unite }) => isFew(valeur) && PEOPLE.test(unite));
  const starts = fiches.flatMap(({ id, indicateurs }) =>
    indicateurs.flatMap(({ indicateur, depart }, i) =>
      isFew(depart) && PEOPLE.test(indicateur) ? [`fiches.${id}.indicateurs.${i}.depart`] : [],
    ),
  );
  return [...evidence.map(({ id }) => `besoins.${id}.valeur`), ...starts];
}
