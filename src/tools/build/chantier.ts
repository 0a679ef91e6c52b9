/** What is done of the site in `dist` while Astro renders it, and once all is rendered. Loaded by a build alone: `npm run dev` starts without it. */
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { bulkPages } from '../search/bulk.ts';
import { cutFiches } from '../search/cut-fiches.ts';
import { indexSite, isIndexed, readSite, type Site } from '../search/pages.ts';
import { rendusWriter } from './ecrire-rendus.ts';
import { Finisher } from './finish-pages.ts';
import { prerenderLast, type FichierRendu } from './prerender.ts';

/** The search index beside the many pages of territories, their files last. */
export class Chantier {
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

async function index(texts: Map<string, string>, outputPath: string) {
  const site = readSite(texts);
  return { site, count: await indexSite(site, outputPath) };
}
