let conjunction: Intl.ListFormat | undefined;

/** ['a', 'b', 'c'] → « a, b et c ». */
export function formatListe(values: readonly string[]): string {
  conjunction ??= new Intl.ListFormat('fr-FR', { type: 'conjunction' });
  return conjunction.format(values);
}
