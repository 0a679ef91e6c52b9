/** The colours of the site, for pictures that stand alone and for what is measured: those of src/styles/tokens.css. */
import { readFileSync } from 'node:fs';
import { parseJetons, type Jetons } from '../lib/charte/jetons.ts';
import { pathOf } from './dossiers.ts';
import { once } from './once.ts';

const jetons = once(() => parseJetons(readFileSync(pathOf(process.cwd(), 'src/styles/tokens.css'), 'utf8')));

/** By name without dashes, read once per process: a picture has no dark mode. */
export const jetonsClairs = (): Jetons => jetons().clair;

/** Those of dark screens, for what is measured on them. */
export const jetonsSombres = (): Jetons => jetons().sombre;
