/** Puts each territory of a layer in a class: values by quantiles, states as they are. */
import { rollup } from 'd3';
import { quantileClasses, rankOf, type ClasseQuantile } from '../classes.ts';
import { formatNombre } from '../../texte/format.ts';
import { INCONNU, type Classe, type Etat, type LigneCouche, type ValeurTerritoire } from './modele.ts';

const CLASSES = 5;

interface Classement {
  classes: Classe[];
  lignes: LigneCouche[];
  methode: string;
}

/** `format` writes a bound; `ordre` gives the order of the states in the legend. Empty classes are left out. */
export function classify(
  mesures: ValeurTerritoire[],
  format: (valeur: number) => string,
  ordre: readonly Etat[] = [],
): Classement {
  const intervals = quantileClasses(
    mesures.flatMap(({ valeur, etat }) => (etat || valeur === null ? [] : valeur)),
    CLASSES,
  );
  const lignes = mesures.map(({ etat, ...mesure }) => ({
    ...mesure,
    classe: etat?.id ?? (mesure.valeur === null ? INCONNU.id : rangOf(intervals, mesure.valeur)),
  }));
  const counts = rollup(
    lignes,
    ({ length }) => length,
    ({ classe }) => classe,
  );
  const classes = [
    ...intervals.map((interval, i) => ({ id: `rang-${i}`, nom: nameInterval(interval, format) })),
    ...ordre,
    INCONNU,
  ]
    .map(({ id, nom }) => ({ id, nom, count: counts.get(id) ?? 0 }))
    .filter((classe) => classe.count > 0);
  return { classes, lignes, methode: methodeOf(intervals.length) };
}

const rangOf = (intervals: ClasseQuantile[], valeur: number) => `rang-${rankOf(intervals, valeur)}`;

/** « de 2 à 5 projets », « 1 projet » */
export function nameInterval(
  { de, a }: Pick<ClasseQuantile, 'de' | 'a'>,
  format: (valeur: number) => string,
): string {
  return de === a ? format(de) : `de ${formatNombre(de)} à ${format(a)}`;
}

function methodeOf(count: number): string {
  if (count === 0) return 'Une classe par état, tel que nos sources permettent de le dire.';
  return `${count} classes qui comptent chacune à peu près autant de territoires (quantiles) ; deux valeurs égales restent ensemble.`;
}
