/** Some of the known values, those that begin like `valeur` first: « par exemple : 1-enfance, 2-emploi ». */
export function proposer(known: readonly string[], valeur: string, most = 8): string {
  const near = known.filter((one) => one.slice(0, 3).toLowerCase() === valeur.slice(0, 3).toLowerCase());
  return (near.length > 0 ? near : known).slice(0, most).join(', ') || 'aucune entrée pour l’instant';
}
