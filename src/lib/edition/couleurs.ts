/** The colours of an edition: a small style sheet over the tokens, and what would make them unreadable. */
import type { Edition } from '../../schemas/edition.ts';
import { luminance } from '../charte/vision.ts';

type Theme = keyof Edition['couleurs'];
type Teintes = Readonly<Record<string, string | undefined>>;
type Themes = Readonly<Record<Theme, Teintes>>;

/** WCAG 2.2: 4.5 for text. */
const LISIBLE = 4.5;
/** What is read on what. */
const PAIRES = ['link', 'link-visited', 'ink', 'muted'].flatMap((text) =>
  ['paper', 'surface'].map((ground) => [text, ground] as const),
);

/** « :root:root{--link:#123456} », which passes the tokens wherever it stands, and the same for dark screens; empty when the edition keeps the colours of the site. */
export function couleursCss({ clair, sombre }: Themes): string {
  const light = declare(clair);
  const dark = declare(sombre);
  return `${light && `:root:root{${light}}`}${dark && `@media screen and (prefers-color-scheme:dark){:root:root{${dark}}}`}`;
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
    return PAIRES.flatMap(([text, ground]) => {
      const [over, under] = [teintes[text], teintes[ground]];
      if (!over || !under) return [];
      const ratio = contrast(over, under);
      if (ratio >= LISIBLE) return [];
      const shown = ratio.toFixed(1).replace('.', ',');
      return [`${theme} : ${text} ${over} sur ${ground} ${under} : contraste ${shown} (au moins 4,5)`];
    });
  });
}

/** Between two « #rrggbb » or « #rgb », by WCAG: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}
