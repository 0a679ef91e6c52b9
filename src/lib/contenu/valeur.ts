/** A value of an entry as its author sees it: a text as it is, a list by its parts, nothing for what is absent. */
export function texteDe(valeur: unknown): string {
  if (valeur === undefined || valeur === null) return '';
  if (Array.isArray(valeur)) return valeur.map(texteDe).join(',');
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
}
