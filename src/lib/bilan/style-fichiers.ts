/** The style of the drawings in the files: no variable, since what opens a file may not know them. */

/** The values that tokens.css gives to light paper: the first one of each name. */
function tokensOf(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    if (!tokens.has(name)) tokens.set(name, value.trim());
  }
  return tokens;
}

/**
 * `css` with each `var(--x)` and `var(--x, other)` replaced by the value of the token, its comments out. `tokens` is the text of
 * src/styles/tokens.css, `own` what one figure sets: the colour of its axis. @throws {Error} for a token that nobody sets.
 */
export function resolveStyle(css: string, tokens: string, own: Record<string, string> = {}): string {
  const values = new Map([...tokensOf(tokens), ...Object.entries(own)]);
  const resolve = (text: string): string =>
    text.replaceAll(
      /var\(--([\w-]+)(?:,\s*((?:[^()]|\([^()]*\))+))?\)/g,
      (_, name: string, other: string | undefined) => {
        const value = values.get(name) ?? other;
        if (value === undefined)
          throw new Error(`La couleur « --${name} » n’existe pas dans src/styles/tokens.css : l’y ajouter.`);
        return resolve(value);
      },
    );
  return resolve(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
