/** Counts with their article: apart from the other counts, which every list loads. */
import { formatNombre } from './format.ts';

/** « les 25 projets », « le projet », « les projets » where there is none yet: for masculine names that a vowel does not begin. */
export function formatLes(count: number, singular: string, plural = `${singular}s`): string {
  if (count === 1) return `le ${singular}`;
  return count === 0 ? `les ${plural}` : `les ${formatNombre(count)} ${plural}`;
}
