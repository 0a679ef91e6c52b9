/** The class that lends an axis its two colours (src/styles/axes.css). */
export function classOfAxe(id: string): string {
  return `axe-${id}`;
}
