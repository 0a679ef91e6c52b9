/** What an address asks for and the page does not have: a mangled or an old link. */

const LONGUEUR_MAX = 60;

/** Values of known parameters that are not among theirs, as « axe=9 ». Other parameters are not ours to judge. */
export function unknownValues(search: URLSearchParams, known: Record<string, readonly string[]>): string[] {
  return Object.entries(known).flatMap(([name, values]) =>
    search
      .getAll(name)
      .filter((value) => value !== '' && !values.includes(value))
      .map((value) => `${name}=${value}`),
  );
}

/** « Ce filtre n’existe pas et a été ignoré : axe=9. » Empty when there is nothing to say. */
export function announceUnknown(values: readonly string[]): string {
  if (values.length === 0) return '';
  const said = values.map((text) => (text.length > LONGUEUR_MAX ? `${text.slice(0, LONGUEUR_MAX)}…` : text));
  const start =
    values.length === 1
      ? 'Ce filtre n’existe pas et a été ignoré'
      : 'Ces filtres n’existent pas et ont été ignorés';
  return `${start}\u00a0: ${said.join(', ')}.`;
}
