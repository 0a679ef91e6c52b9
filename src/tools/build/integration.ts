/** What the build does around Astro: checks first, the search index beside the many pages of territories, their files last. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { readEdition } from '../../reference/edition.ts';
import { checkContent } from '../content/check.ts';
import { bulkPages } from '../search/bulk.ts';
import { cutFiches } from '../search/cut-fiches.ts';
import { indexSite, isIndexed, readSite, type Site } from '../search/pages.ts';
import { checkChemin } from './chemin.ts';
import { rendusWriter } from './ecrire-rendus.ts';
import { Finisher } from './finish-pages.ts';
import { ecrireHorsConnexion } from './hors-connexion/ecrire.ts';
import { prerenderLast, type FichierRendu } from './prerender.ts';
import { fautesDePublication, isPublication, refuseUnlessPublishable } from './publier.ts';

export function atlas(): AstroIntegration {
  let chantier: Chantier | undefined;
  let config: AstroConfig | undefined;
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
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (!config) return;
        const opened = new Chantier(fileURLToPath(config.outDir), fileURLToPath(config.publicDir));
        setPrerenderer((astro) => opened.prerenderer(astro));
        chantier = opened;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const indexed = (await chantier?.end()) ?? 0;
        logger.info(`recherche : ${indexed} pages indexées`);
        const departements = await ecrireHorsConnexion(fileURLToPath(dir));
        logger.info(`hors connexion : ${departements} départements peuvent être gardés`);
        // Last, where it is seen.
        for (const note of publicationNotes()) logger.warn(note);
      },
    },
  };
}

/** What is done of the site in `dist` while Astro renders it, and once all is rendered. */
class Chantier {
  readonly #dist: string;
  readonly #finisher: Finisher;
  readonly #write: (rendu: FichierRendu) => boolean;
  #indexing: Promise<{ site: Site; count: number }> | undefined;

  constructor(dist: string, publicDir: string) {
    this.#dist = dist;
    this.#finisher = new Finisher(dist);
    this.#write = rendusWriter(dist, publicDir, this.#finisher);
  }

  /** Territories and projects are indexed by their facts: Pagefind works while their pages are rendered. */
  prerenderer(astro: AstroPrerenderer): AstroPrerenderer {
    return prerenderLast(astro, {
      isLast: bulkPages(process.cwd()),
      isKept: isIndexed,
      onFirstRendered: (texts) => {
        this.#indexing = index(texts, join(this.#dist, 'pagefind'));
        // Told when the build is done: a fault must not stop Astro in the middle of its work.
        this.#indexing.catch(() => undefined);
      },
      write: this.#write,
    });
  }

  /** Returns the number of pages indexed. @throws {Error} when none was built, or when one asks for a file that is not there. */
  async end(): Promise<number> {
    if (!this.#indexing) throw new Error('Aucune page n’a été construite : il n’y a rien à indexer.');
    const { site, count } = await this.#indexing;
    cutFiches(this.#dist, site.territoires);
    this.#finisher.check();
    return count;
  }
}

const publicationNotes = () => fautesDePublication(process.env['SITE_URL'], readEdition().signalement);

async function index(texts: Map<string, string>, outputPath: string) {
  const site = readSite(texts);
  return { site, count: await indexSite(site, outputPath) };
}
