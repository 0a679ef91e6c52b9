/** The class that lends an axis its two colours (src/styles/tokens.css). */
export function classOfAxe(id: string): string {
  return `axe-${id}`;
}
