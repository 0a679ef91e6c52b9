/** The words that generated rows are made of. */
import mots from './mots.json' with { type: 'json' };
import type { Random } from './random.ts';

export const { associations, interpretations } = mots;

export type Theme = (typeof mots.themes)[number];

/** What a project sets up: « une crèche à horaires élargis ». */
export const drawObject = (random: Random, theme: Theme): string => random.pick(theme.objets);

export const drawTheme = (random: Random): Theme => random.pick(mots.themes);

/** « Ouvrir une crèche à horaires élargis pour lever les freins à l’emploi »: what a project does, in its own words. */
export function drawTitle(random: Random, object: string): string {
  const title = `${random.pick(mots.actions)} ${object}`;
  const longer = random.chance(0.35) ? `${title} ${random.pick(mots.manieres)}` : title;
  return random.chance(0.35) ? `${longer} ${random.pick(mots.buts)}` : longer;
}

/** A sentence of ours on the project. */
export function drawSummary(random: Random, object: string, place: string): string {
  const what = `${random.pick(mots.actions)} ${object} ${random.pick(mots.manieres)}`;
  return `${what}, ${random.pick(mots.buts)} (${place}).`;
}
