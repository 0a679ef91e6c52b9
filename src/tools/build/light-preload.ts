import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const HELPER = '\0vite/preload-helper.js';

/**
 * Vite wraps each dynamic import in a helper that fetches the imports of the chunk ahead, and its styles: 0.9 kB on every
 * page that has a script, for few chunks that have an import of their own and none that has a style. This one only imports.
 */
export function lightPreload(): Plugin {
  return {
    name: 'light-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
