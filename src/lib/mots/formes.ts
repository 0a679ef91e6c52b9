/** Plurals and singulars of a folded word, both ways. */

const AIL = new Map([
  ['travaux', 'travail'],
  ['baux', 'bail'],
  ['vitraux', 'vitrail'],
  ['emaux', 'email'],
  ['coraux', 'corail'],
  ['soupiraux', 'soupirail'],
]);
const AUX = new Map([...AIL].map(([pluriel, singulier]) => [singulier, pluriel]));

/** « travaux » → travail, « travail » → travaux; undefined for the other words. */
export const irregulierOf = (mot: string) => AIL.get(mot) ?? AUX.get(mot);

/** A final s or x that is no plural: « pays », « prix », « repas ». */
const INVARIABLES = new Set(
  'acces bus cas colis corps cours deces dos fois gens lieux mois moins pas pays permis poids prix proces repas sans secours temps tous toux travers vers voix'.split(
    ' ',
  ),
);

/** « chevaux » → cheval, « emplois » → emploi, « travail » → travaux, « local » → locaux: never the word itself. */
export function autresNombres(mot: string): string[] {
  const odd = irregulierOf(mot);
  if (odd) return [odd];
  if (mot.endsWith('al') && mot.length > 3) return [`${mot.slice(0, -2)}aux`];
  if (/(?<!e)aux$/.test(mot) && mot.length > 4) return [`${mot.slice(0, -3)}al`, mot.slice(0, -1)];
  const isPluriel = /[sx]$/.test(mot) && mot.length > 3 && !INVARIABLES.has(mot);
  return isPluriel ? [mot.slice(0, -1)] : [];
}

/** What a word and its other number share: « chevaux » and « cheval », « mères » and « mère » compare as equal. */
export function racine(mot: string): string {
  if (INVARIABLES.has(mot)) return mot;
  const singulier = AIL.get(mot) ?? mot;
  return mot.length < 4 ? mot : singulier.replace(/(?<!e)aux$/, 'al').replace(/[sx]$/, '');
}
