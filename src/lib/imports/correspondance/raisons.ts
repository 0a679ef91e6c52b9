/** What the reason of a column says of how its title was read. */

/** Reasons of a title that is only near, or that begins or ends the same. */
export const isSure = (raison: string) => !/^titre (?:voisin|qui)/.test(raison);

/** Of a column that its own title has matched, and no person. */
export const isDeTitre = (raison: string) => /^titre (?:connu|voisin|qui)/.test(raison);

/** How the reason begins of a column that stands with others under one title. */
export const DEUX_LIGNES = 'titres sur deux lignes';

/** Whether titles could not be read because they stand on two rows. */
export const isSurDeuxLignes = (raison: string) => raison.startsWith(DEUX_LIGNES);
