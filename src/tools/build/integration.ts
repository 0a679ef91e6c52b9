/**
 * What the build does around Astro. What only a build needs is loaded by it: `npm run dev` is ready sooner.
 */
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { checkIfChanged } from '../content/deja-verifie.ts';
import { veiller } from '../content/veille.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { checkChemin } from './chemin.ts';
import type { Chantier } from './chantier.ts';
import { fautesDePublication, isPublication, refuseUnlessPublishable } from './publier.ts';

export function atlas(): AstroIntegration {
  let chantier: Chantier | undefined;
  let config: AstroConfig | undefined;
  return {
    name: 'atlas',
    hooks: {
      // Before Astro reads the collections: it would stop at the first fault, in its own words.
      'astro:config:setup': async ({ config, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'build' && isPublication(process.argv))
          refuseUnlessPublishable(await publicationNotes());
        const root = fileURLToPath(config.root);
        checkChemin(root);
        if (command === 'dev') return checkIfChanged(root);
        const { checkContent } = await import('../content/check.ts');
        checkContent(root);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (config) veiller(fileURLToPath(config.root), server, logger);
      },
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        if (!config) return;
        const { Chantier } = await import('./chantier.ts');
        const opened = new Chantier(fileURLToPath(config.outDir), fileURLToPath(config.publicDir));
        setPrerenderer((astro) => opened.prerenderer(astro));
        chantier = opened;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const indexed = (await chantier?.end()) ?? 0;
        logger.info(`recherche : ${formatCount(indexed, 'page indexée', 'pages indexées')}`);
        const { ecrireHorsConnexion } = await import('./hors-connexion/ecrire.ts');
        const departements = await ecrireHorsConnexion(fileURLToPath(dir));
        logger.info(`hors connexion : ${formatCount(departements, 'département')} à garder`);
        // Last, where it is seen.
        for (const note of await publicationNotes()) logger.warn(note);
      },
    },
  };
}

async function publicationNotes(): Promise<string[]> {
  const { readEdition } = await import('../../reference/edition.ts');
  return fautesDePublication(process.env['SITE_URL'], readEdition().signalement);
}
