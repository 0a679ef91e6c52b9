/** The cells of a column repeat one another: what is worked out of a text is kept for the next that is the same. */

/** More texts than the lists of a table have; beyond, texts are free, and seldom the same. */
const PLACES = 20_000;

export const retenir = <T>(calculer: (texte: string) => T, manques?: () => number): ((texte: string) => T) =>
  retenirPar((texte) => texte, calculer, manques);

/**
 * The same function, which forgets all when its places are full: a table of any size costs no more memory. `cleOf`: what two
 * questions that have one answer share. What is worked out while `manques` grows is not kept: something was missing to it.
 */
export function retenirPar<Q, T>(
  cleOf: (question: Q) => string,
  calculer: (question: Q) => T,
  manques = () => 0,
): (question: Q) => T {
  // In a box: what comes to nothing is kept as well.
  const connus = new Map<string, { valeur: T }>();
  return (question) => {
    const cle = cleOf(question);
    const connu = connus.get(cle);
    if (connu) return connu.valeur;
    const avant = manques();
    const valeur = calculer(question);
    if (manques() !== avant) return valeur;
    if (connus.size >= PLACES) connus.clear();
    connus.set(cle, { valeur });
    return valeur;
  };
}
