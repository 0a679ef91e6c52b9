/** The style of the drawings in the files: no variable, since what opens a file may not know them. */
import type { Jetons } from '../charte/jetons.ts';

const VARIABLE = /var\(--([\w-]+)(?:,\s*((?:[^()]|\([^()]*\))+))?\)/g;

/**
 * `css` on one line, with each `var(--x)` and `var(--x, other)` replaced by the value of the token, its comments out. `jetons` are
 * those of one theme, and what one figure sets: the colour of its axis. @throws {Error} for a token that nobody sets.
 */
export function resolveStyle(css: string, jetons: Jetons): string {
  const resolve = (text: string): string =>
    text.replaceAll(VARIABLE, (_, name: string, other: string | undefined) => {
      const value = jetons[name] ?? other;
      if (value === undefined)
        throw new Error(`La couleur « --${name} » n’existe pas dans src/styles/tokens.css : l’y ajouter.`);
      return resolve(value);
    });
  return resolve(css.replaceAll(/\/\*[^]*?\*\//g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
