/** What the build does around Astro: checks first, the search index last. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './check-content.ts';
import { indexPages } from './index-pages.ts';

export function atlas(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'atlas',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => checkContent(root),
      'astro:server:start': () => checkContent(root),
      'astro:build:done': async ({ dir, logger }) => {
        const count = await indexPages(fileURLToPath(dir));
        logger.info(`recherche : ${count} pages indexées`);
      },
    },
  };
}
