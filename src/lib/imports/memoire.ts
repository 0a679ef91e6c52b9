/** The cells of a column repeat one another: what is worked out of a text is kept for the next that is the same. */

/** More texts than the lists of a table have; beyond, texts are free, and seldom the same. */
const PLACES = 20_000;

/**
 * The same function, which forgets all when its places are full: a table of any size costs no more memory. What is worked out
 * while `manques` grows is not kept: something was missing to it.
 */
export function retenir<T>(calculer: (texte: string) => T, manques = () => 0): (texte: string) => T {
  // In a box: what comes to nothing is kept as well.
  const connus = new Map<string, { valeur: T }>();
  return (texte) => {
    const connu = connus.get(texte);
    if (connu) return connu.valeur;
    const avant = manques();
    const valeur = calculer(texte);
    if (manques() !== avant) return valeur;
    if (connus.size >= PLACES) connus.clear();
    connus.set(texte, { valeur });
    return valeur;
  };
}
