/** What the build does around Astro: checks first, the search index beside the many pages of territories, their files last. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEdition } from '../../reference/edition.ts';
import { checkContent } from '../content/check.ts';
import { bulkPages } from '../search/bulk.ts';
import { cutFiches } from '../search/cut-fiches.ts';
import { indexSite, isIndexed, readSite, type Site } from '../search/pages.ts';
import { checkChemin } from './chemin.ts';
import { rendusWriter } from './ecrire-rendus.ts';
import { finishPages } from './finish-pages.ts';
import { ecrireHorsConnexion } from './hors-connexion/ecrire.ts';
import { prerenderLast } from './prerender.ts';
import { fautesDePublication, isPublication, refuseUnlessPublishable } from './publier.ts';

export function atlas(): AstroIntegration {
  let dist = '';
  let publicDir = '';
  let indexing: Promise<{ site: Site; count: number }> | undefined;
  return {
    name: 'atlas',
    hooks: {
      // Before Astro reads the collections: it would stop at the first fault, in its own words.
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build' && isPublication(process.argv)) refuseUnlessPublishable(publicationNotes());
        checkChemin(fileURLToPath(config.root));
        checkContent(fileURLToPath(config.root));
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
        publicDir = fileURLToPath(config.publicDir);
      },
      // Territories and projects are indexed by their facts: Pagefind works while their pages are rendered.
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) =>
          prerenderLast(astro, {
            isLast: bulkPages(process.cwd()),
            isKept: isIndexed,
            onFirstRendered: (texts) => {
              indexing = index(texts, join(dist, 'pagefind'));
              // Told when the build is done: a fault must not stop Astro in the middle of its work.
              indexing.catch(() => undefined);
            },
            write: rendusWriter(dist, publicDir),
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (!indexing) throw new Error('Aucune page n’a été construite : il n’y a rien à indexer.');
        const { site, count } = await indexing;
        cutFiches(dist, site.territoires);
        finishPages(dist);
        logger.info(`recherche : ${count} pages indexées`);
        logger.info(`hors connexion : ${await ecrireHorsConnexion(dist)} départements peuvent être gardés`);
        // Last, where it is seen.
        for (const note of publicationNotes()) logger.warn(note);
      },
    },
  };
}

const publicationNotes = () => fautesDePublication(process.env['SITE_URL'], readEdition().signalement);

async function index(texts: Map<string, string>, outputPath: string) {
  const site = readSite(texts);
  return { site, count: await indexSite(site, outputPath) };
}
