/** The files that the built pages ask for: one that is missing is a page without its styles, its fonts or its map. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refus } from './refus.ts';

/**
 * « href="/_astro/a.css" », « src="/…" », « url(/_astro/a.woff2) »: files of the site, that end as files do. In any attribute: to
 * look for some names only takes twice as long, on each of thousands of pages.
 */
const DEMANDE = /(?:="|url\(["']?)(\/(?!\/)[^"'?#)\s]*\.(?:css|m?js|woff2?|svg|png|webp|avif|ico|wasm))\b/g;

/** What pages and sheets ask for, as they are read one by one. */
export class References {
  readonly #dist: string;
  /** Each file that is asked for, with the first page or sheet that asks for it. */
  readonly #asked = new Map<string, string>();

  constructor(dist: string) {
    this.#dist = dist;
  }

  /** `file`: the name in `dist` of what holds `text`. */
  read(file: string, text: string): void {
    for (const [, address = ''] of text.matchAll(DEMANDE))
      if (!this.#asked.has(address)) this.#asked.set(address, file);
  }

  /** Once the site is whole. @throws {Error} in French, naming the files, when it asks for what it does not have. */
  check(): void {
    const missing = [...this.#asked].filter(([address]) => !existsSync(join(this.#dist, decodeURI(address))));
    if (missing.length === 0) return;
    const list = missing.slice(0, 20).map(([address, file]) => `  ${address}, que demande ${file}`);
    throw refus(
      [
        `Le site construit demande ${missing.length} fichiers qu’il n’a pas :`,
        ...list,
        'Rien n’a été mis en place. Vérifiez le nom du dossier du projet (ni %, ni #, ni ?), le disque, puis construisez de nouveau.',
      ].join('\n'),
    );
  }
}
