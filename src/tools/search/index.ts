/** The search index while the site is built: Pagefind, in French, which runs beside the build in a process of its own. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cutChunks } from './chunks.ts';
import { tellFailures } from './strict.ts';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** The ready-made interfaces that Pagefind writes and that we do not use. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
];

/**
 * Badges repeat the name of an axis on every page, definitions the glossary: the filters and its entries are there for that.
 * The tiles of a ladder say again, in marks, what the page says.
 */
const REPEATED = ['main .badge', 'main [popover]', 'main .sigles', 'main .echelle .tuiles'];

/**
 * Up to this number, a file a page: the lightest for who searches. Beyond, Pagefind puts several pages in one. Projects, which
 * may be ten thousand, are not among them.
 */
const ALONE_AT_MOST = 3000;
const FILES_BEYOND = 1000;

/** How many pages and entries may wait for Pagefind, which reads one while the next are prepared. */
const AT_ONCE = 16;

interface PageToIndex {
  /** Its file in dist/: « territoires/80-somme/index.html ». */
  sourcePath: string;
  content: string;
}

type Entry = Parameters<PagefindIndex['addCustomRecord']>[0];

/**
 * Pagefind takes what it is given in the order in which it is given, however many wait: the same pages added in the
 * same order give the same bytes.
 */
export class SearchIndex {
  readonly #pagefind: PagefindIndex;
  /** What Pagefind has not answered yet. */
  readonly #waiting: Promise<void>[] = [];
  #count = 0;

  private constructor(pagefind: PagefindIndex) {
    this.#pagefind = pagefind;
  }

  /**
   * An index for `expected` pages and entries.
   * @throws {Error} with Pagefind's own words when it does not start; so do the calls that follow.
   */
  static async open(expected: number): Promise<SearchIndex> {
    const { index, errors } = await createIndex({
      forceLanguage: 'fr',
      excludeSelectors: REPEATED,
      ...(expected > ALONE_AT_MOST ? { maxFragments: FILES_BEYOND } : {}),
    });
    if (!index) throw new Error(`Pagefind n’a pas démarré : ${errors.join(' ')}`);
    return new SearchIndex(index);
  }

  /** Pages and entries given so far. */
  get count(): number {
    return this.#count;
  }

  async addPage(page: PageToIndex): Promise<void> {
    await this.#add(page.sourcePath, () => this.#pagefind.addHTMLFile(page));
  }

  async addEntry(entry: Entry): Promise<void> {
    await this.#add(entry.url, () => this.#pagefind.addCustomRecord(entry));
  }

  async #add(name: string, give: () => Promise<{ errors: string[] }>): Promise<void> {
    if (this.#waiting.length >= AT_ONCE) await this.#waiting.shift();
    this.#count++;
    const answer = give().then(({ errors }) => {
      if (errors.length > 0) throw new Error(`Pagefind n’a pas pu lire ${name} : ${errors.join(' ')}`);
    });
    // Waited for later: until then, a refusal must not stop the process without a word.
    answer.catch(() => undefined);
    this.#waiting.push(answer);
  }

  /** Writes the index in the folder `outputPath` and ends Pagefind. */
  async write(outputPath: string): Promise<void> {
    await Promise.all(this.#waiting.splice(0));
    const { errors } = await this.#pagefind.writeFiles({ outputPath });
    await close();
    if (errors.length > 0) throw new Error(`Pagefind n’a pas écrit son index : ${errors.join(' ')}`);
    await tellFailures(outputPath);
    cutChunks(outputPath);
    await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
  }
}
