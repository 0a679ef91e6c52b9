/** The colours of the site for pictures that stand alone: those of src/styles/tokens.css, in light. */
import { readFileSync } from 'node:fs';
import { parseJetons, type Jetons } from '../lib/charte/jetons.ts';
import { pathOf } from './dossiers.ts';
import { once } from './once.ts';

/** By name without dashes, read once per process: a picture has no dark mode. */
export const jetonsClairs = once(
  (): Jetons => parseJetons(readFileSync(pathOf(process.cwd(), 'src/styles/tokens.css'), 'utf8')).clair,
);
