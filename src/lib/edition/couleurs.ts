/** The colours of an edition: a small style sheet over the tokens, and what would make them unreadable. */
import type { Edition } from '../../schemas/edition.ts';
import { luminance } from '../charte/vision.ts';

type Theme = keyof Edition['couleurs'];
type Teintes = Readonly<Record<string, string | undefined>>;
type Themes = Readonly<Record<Theme, Teintes>>;

/** WCAG 2.2: 4.5 for text, 3 for what shows where the keyboard is and where a field ends. */
const LISIBLE = { texte: 4.5, trait: 3 };
const AXES = ['axe-1', 'axe-2', 'axe-3', 'axe-4', 'axe-t', 'axe-o'];
/** What is read, or seen, on what. */
const PAIRES = [
  ...crossed(['link', 'link-visited', 'ink', 'muted', ...AXES], ['paper', 'surface', 'mark'], LISIBLE.texte),
  ...crossed(['focus', 'line'], ['paper', 'surface'], LISIBLE.trait),
];

function crossed(over: readonly string[], under: readonly string[], least: number) {
  return over.flatMap((text) => under.map((ground) => ({ text, ground, least })));
}

/** A frame of another site may ask for light only: tokens.css says it of a dark screen in these words, which weigh as much as two « :root ». */
const CLAIR_SEUL = "[data-fond='clair']";

/**
 * The colours by theme, heavier than the tokens wherever the sheet stands; paper keeps its own. Empty when the edition keeps the
 * colours of the site.
 */
export function couleursCss({ clair, sombre }: Themes): string {
  const light = declare(clair);
  const dark = declare(sombre);
  return [
    light && `@media screen and (prefers-color-scheme:light){:root:root{${light}}}`,
    light && `@media screen{:root:root${CLAIR_SEUL}{${light}}}`,
    dark && `@media screen and (prefers-color-scheme:dark){:root:root:not(${CLAIR_SEUL}){${dark}}}`,
  ].join('');
}

function declare(teintes: Teintes): string {
  return Object.entries(teintes)
    .flatMap(([name, colour]) => (colour ? `--${name}:${colour}` : []))
    .join(';');
}

/** The pairs that could not be read: « clair : link #cccccc sur paper #fbfaf6 : 1,5 (au moins 4,5) ». `tokens`: those of the site. */
export function unreadable(couleurs: Themes, tokens: Themes): string[] {
  return (['clair', 'sombre'] as const).flatMap((theme) => {
    const teintes = { ...tokens[theme], ...couleurs[theme] };
    return PAIRES.flatMap(({ text, ground, least }) => {
      const [over, under] = [teintes[text], teintes[ground]];
      if (!over || !under) return [];
      const ratio = contrast(over, under);
      if (ratio >= least) return [];
      const contraste = `contraste ${ratio.toFixed(1)} (au moins ${least})`.replaceAll('.', ',');
      return [`${theme} : ${text} ${over} sur ${ground} ${under} : ${contraste}`];
    });
  });
}

/** Between two « #rrggbb » or « #rgb », by WCAG: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}
