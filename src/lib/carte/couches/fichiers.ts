/** A layer as files that may travel without the page: words, not codes; source and date on every line. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { toCsvText, type Cellule } from '../../texte/csv.ts';
import { roundGeometry } from '../degres.ts';
import { nomsNiveaux, classeOf, type Couche, type LigneCouche } from './modele.ts';

type Colonne = [string, (ligne: LigneCouche, couche: Couche) => Cellule];

const COLONNES: Colonne[] = [
  ['Code', ({ code }) => code],
  ['Nom', ({ nom }) => nom],
  ['Niveau', (_, { niveau }) => nomsNiveaux[niveau].un],
  ['Valeur', ({ valeur }) => valeur],
  ['Unité', (_, { unite }) => unite],
  ['Lecture', ({ texte }) => texte],
  ['Précision', ({ note = '' }) => note],
  ['Classe', (ligne, couche) => classeOf(couche, ligne.classe)?.nom ?? ''],
  ['Mesure', (_, { mesure }) => mesure],
  ['Date', (_, { date }) => date],
  ['Source', (_, { source }) => source],
];

/** As a table (see csv.ts). */
export function coucheCsv(couche: Couche): string {
  return toCsvText([
    COLONNES.map(([name]) => name),
    ...couche.lignes.map((ligne) => COLONNES.map(([, read]) => read(ligne, couche))),
  ]);
}

/** As shapes with the same columns; `shapeOf` gives the outline of a code, degrees, wound as RFC 7946 wants. */
export function coucheGeoJson(
  couche: Couche,
  shapeOf: (code: string) => Geometry | undefined,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: couche.lignes.flatMap((ligne): Feature[] => {
      const geometry = shapeOf(ligne.code);
      const properties = Object.fromEntries(COLONNES.map(([name, read]) => [name, read(ligne, couche)]));
      return geometry ? [{ type: 'Feature', properties, geometry: roundGeometry(geometry) }] : [];
    }),
  };
}
