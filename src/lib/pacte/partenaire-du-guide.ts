/** « La Caf » → « Caf », « Le conseil départemental » → « Conseil départemental »: a partner is named in a table, not in a sentence. */
export function withoutArticle(nom: string): string {
  const bare = nom.replace(/^(?:les?|la)\s+|^l’/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
