/** The last work on each page as it is written; when the site is whole, the check that it has what it asks for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { References } from './references.ts';
import { keepSheetsInUse, readMarks } from './sheets-in-use.ts';

export class Finisher {
  readonly #sheets: string;
  readonly #references: References;
  readonly #marksOfSheet: ReturnType<typeof readMarks>;

  /** `dist`: the site that is being built, where the sheets of pages are already. */
  constructor(dist: string) {
    this.#sheets = join(dist, '_astro');
    this.#references = new References(dist);
    this.#marksOfSheet = readMarks(dist);
  }

  /** A page with the sheets that it uses, or a sheet as it is; `file` is its name in `dist`. */
  finish(file: string, text: string): string {
    const kept = file.endsWith('.html') ? keepSheetsInUse(text, this.#marksOfSheet) : text;
    this.#references.read(file, kept);
    return kept;
  }

  /** @throws {Error} when a page or a sheet asks for a file that `dist` does not have. */
  check(): void {
    const names = existsSync(this.#sheets) ? readdirSync(this.#sheets) : [];
    for (const name of names.filter((name) => name.endsWith('.css')))
      this.#references.read(`_astro/${name}`, readFileSync(join(this.#sheets, name), 'utf8'));
    this.#references.check();
  }
}
