/** What the build does around Astro: checks first, the files that derive from pages, the search index last. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { cutFiches } from './cut-fiches.ts';
import { indexPages } from './index-pages.ts';

export function atlas(): AstroIntegration {
  return {
    name: 'atlas',
    hooks: {
      // Before Astro reads the collections: it would stop at the first fault, in its own words.
      'astro:config:setup': ({ config, command }) => {
        if (command === 'build' || command === 'dev') checkContent(fileURLToPath(config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const count = await indexPages(dist, cutFiches(dist));
        logger.info(`recherche : ${count} pages indexées`);
      },
    },
  };
}
