/** How the values of a chart are read: as pairs, or crossed, a column a series. */

export interface ValeurEcrite {
  categorie: string;
  /** Empty when the chart has a single series. */
  serie: string;
  texte: string;
}

type ValeursLues =
  | { paires: { nom: string; texte: string }[] }
  | { series: string[]; lignes: { categorie: string; cellules: string[] }[] };

/** Crossed when several categories have each of several series; otherwise a pair for each value. */
export function readValeurs(valeurs: readonly ValeurEcrite[]): ValeursLues {
  const series = distinct(valeurs.map(({ serie }) => serie));
  const categories = distinct(valeurs.map(({ categorie }) => categorie));
  const lignes = categories.map((categorie) => ({
    categorie,
    cellules: series.flatMap((serie) => textsOf(valeurs, categorie, serie)),
  }));
  const isFull = lignes.every(({ cellules }) => cellules.length === series.length);
  if (series.length > 1 && categories.length > 1 && isFull) return { series, lignes };
  const nameOf = ({ categorie, serie }: ValeurEcrite) => {
    if (series.length === 1) return categorie;
    return categories.length === 1 ? serie : `${categorie}, ${serie}`;
  };
  return { paires: valeurs.map((valeur) => ({ nom: nameOf(valeur), texte: valeur.texte })) };
}

const distinct = (names: readonly string[]) => [...new Set(names)];

const textsOf = (valeurs: readonly ValeurEcrite[], categorie: string, serie: string) =>
  valeurs.filter((own) => own.categorie === categorie && own.serie === serie).map(({ texte }) => texte);
