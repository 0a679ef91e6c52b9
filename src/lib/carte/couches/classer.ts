/** Puts each territory of a layer in a class: values where they part by themselves, states as they are. */
import { rollup } from 'd3';
import { isWide, naturalClasses, rankOf, type Intervalle } from '../classes.ts';
import { formatNombre } from '../../texte/format.ts';
import { INCONNU, type Classe, type Etat, type LigneCouche, type ValeurTerritoire } from './modele.ts';

/** As many as the palette has ranks. */
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
  const valeurs = mesures.flatMap(({ valeur, etat }) => (etat || valeur === null ? [] : valeur));
  const intervals = naturalClasses(valeurs, CLASSES);
  const ids = intervals.map((_, i) => idOfRang(i, intervals.length));
  const rangOf = (valeur: number) => ids[rankOf(intervals, valeur)] ?? INCONNU.id;
  const lignes = mesures.map(({ etat, ...mesure }) => ({
    ...mesure,
    classe: etat?.id ?? (mesure.valeur === null ? INCONNU.id : rangOf(mesure.valeur)),
  }));
  const counts = rollup(
    lignes,
    ({ length }) => length,
    ({ classe }) => classe,
  );
  const classes = [
    ...intervals.map((interval, i) => ({ id: ids[i] ?? '', nom: nameInterval(interval, format) })),
    ...ordre,
    INCONNU,
  ]
    .map(({ id, nom }) => ({ id, nom, count: counts.get(id) ?? 0 }))
    .filter((classe) => classe.count > 0);
  return { classes, lignes, methode: methodeOf(intervals, isWide(valeurs)) };
}

/** Fewer classes than ranks are spread over the whole palette: the lightest for the lowest, the darkest for the highest. */
function idOfRang(rang: number, count: number): string {
  return `rang-${count < 2 ? 2 : Math.round((rang * (CLASSES - 1)) / (count - 1))}`;
}

/** « de 2 à 5 projets », « 1 projet », « 0,5 € par habitant, valeur à part » */
export function nameInterval(
  { de, a, aPart }: Pick<Intervalle, 'de' | 'a' | 'aPart'>,
  format: (valeur: number) => string,
): string {
  const range = de === a ? format(de) : `de ${formatNombre(de)} à ${format(a)}`;
  return aPart ? `${range}, à part` : range;
}

function methodeOf(intervals: Intervalle[], wide: boolean): string {
  const count = intervals.length;
  if (count === 0) return 'Une classe par état, tel que nos sources permettent de le dire.';
  const how = wide ? ', sur une échelle qui compare des ordres de grandeur' : '';
  const apart = intervals.some(({ aPart }) => aPart)
    ? ' Une valeur très éloignée des autres est dite « à part ».'
    : '';
  return `${count} ${count > 1 ? 'classes coupées' : 'classe coupée'} là où les valeurs s’écartent le plus (seuils naturels de Jenks)${how} ; deux valeurs égales restent ensemble.${apart}`;
}
