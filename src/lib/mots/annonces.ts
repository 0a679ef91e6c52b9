/** What the fields say of partial answers. */

/** « Aucune fiche n’a tous les mots ; voici celles qui en ont le plus. » */
export const ANNONCE_PARTIELLE =
  'Aucune fiche n’a tous les mots de votre recherche\u00a0; voici celles qui en ont le plus.';
