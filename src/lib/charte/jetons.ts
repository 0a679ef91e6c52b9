/** The tokens of src/styles/tokens.css, read by theme: what the style guide shows and what tests measure. */

/** Light screens, dark screens, paper. */
type Theme = 'clair' | 'sombre' | 'papier';

/** By name without dashes: « link » → « #0f4c81 », « space-4 » → « 1rem ». */
export type Jetons = Readonly<Record<string, string>>;

/** What each theme ends with: its own values over those of the light one, `var()` followed. */
export function parseJetons(css: string): Record<Theme, Jetons> {
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  const clair = declarationsOf(bare, /^:root \{([^]*?)^\}/m);
  const sombre = declarationsOf(bare, /^@media screen and \(prefers-color-scheme: dark\) \{([^]*?)^\}/m);
  const papier = declarationsOf(bare, /^@media print \{([^]*?)^\}/m);
  return {
    clair: follow(clair),
    sombre: follow({ ...clair, ...sombre }),
    papier: follow({ ...clair, ...papier }),
  };
}

function declarationsOf(css: string, block: RegExp): Jetons {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function follow(jetons: Jetons): Jetons {
  const valueOf = (value: string): string =>
    value.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => {
      const target = jetons[name];
      return target === undefined ? whole : valueOf(target);
    });
  return Object.fromEntries(Object.entries(jetons).map(([name, value]) => [name, valueOf(value)]));
}
