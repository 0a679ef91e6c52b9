const conjunction = /* @__PURE__ */ new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** ['a', 'b', 'c'] → « a, b et c ». */
export function formatListe(values: readonly string[]): string {
  return conjunction.format(values);
}
