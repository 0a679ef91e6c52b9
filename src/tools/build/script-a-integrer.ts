/** The script that other sites load: built alone, at an address that never changes. */
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

const SOURCE = fileURLToPath(
  new URL('../../islands/atlas-solidarites/atlas-solidarites.ts', import.meta.url),
);

/** A Vite plugin: one more entry of the scripts of the browser, under the name that pages copy. */
export function scriptAIntegrer(): Plugin {
  return {
    name: 'atlas:script-a-integrer',
    apply: 'build',
    buildStart() {
      if (this.environment.name === 'client')
        this.emitFile({ type: 'chunk', id: SOURCE, fileName: 'integrer/atlas-solidarites.js' });
    },
  };
}
