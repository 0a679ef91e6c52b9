/**
 * The packages whose code reaches the browser, seen where it is written: in the modules of the scripts that are built. Pages are
 * rendered after the scripts, in the same process but from another copy of this module: they share one list.
 */
import type { AstroUserConfig } from 'astro';
import { onceInProcess } from '../../reference/once.ts';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** What is published as files, which no module of a script holds: the search and the fonts. */
const COPIES = ['node_modules/pagefind', 'node_modules/@fontsource/atkinson-hyperlegible-next'];

const publies = onceInProcess('paquets-publies', () => new Set<string>());

/** « /x/node_modules/docx/node_modules/nanoid/index.js?v=1 » → « node_modules/docx/node_modules/nanoid » */
export const dossierOf = (id: string): string | undefined =>
  /^.*?\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/@]+)\//.exec(id.replaceAll('\\', '/'))?.[1];

/** A Vite plugin: for the scripts of pages (`isWorker` false) or for those of workers, which are built apart. */
export function paquetsPublies(isWorker = false): Plugin {
  return {
    name: `atlas:paquets-publies${isWorker ? ':ouvriers' : ''}`,
    apply: 'build',
    generateBundle(_, bundle) {
      if (!isWorker && this.environment.name !== 'client') return;
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : []) {
          const dossier = dossierOf(id);
          if (dossier) publies().add(dossier);
        }
    },
  };
}

/** Their folders, from the root of the project; undefined when nothing has been built (`npm run dev`). */
export const dossiersPublies = (): string[] | undefined =>
  publies().size > 0 ? [...publies(), ...COPIES].sort() : undefined;
