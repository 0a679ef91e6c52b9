import type { Lu } from '../../../lib/dossier/document.ts';
import type { Cle } from '../../../lib/dossier/dossier.ts';
import { pathOf } from '../../../lib/dossier/noms.ts';
import { FetchError, fetchFile } from '../../commun/fetch-json.ts';
import { readPage, readRow } from './lire-page.ts';

/** Pages asked for at once: enough to be quick, few enough for a slow line. */
const AT_ONCE = 4;

/** The text of a page and its whole address. */
interface PageLue {
  html: string;
  whole: string;
}

/** Reads the pages of a folder, each once; a page that cannot be read says why, and is asked for again next time. */
export class Chargeur {
  readonly #pages = new Map<string, Promise<PageLue>>();
  readonly #lus = new Map<string, Lu>();

  /** undefined while the page has not been read. */
  get(cle: Cle): Lu | undefined {
    return this.#lus.get(pathOf(cle));
  }

  /** Reads what has not been read, and says each one as it comes. */
  async readAll(cles: Cle[], onRead: (cle: Cle, lu: Lu) => void): Promise<void> {
    const waiting = cles.filter((cle) => !isRead(this.get(cle)));
    const next = async (): Promise<void> => {
      const cle = waiting.shift();
      if (!cle) return;
      const lu = await this.#read(cle);
      this.#lus.set(pathOf(cle), lu);
      onRead(cle, lu);
      return next();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  }

  async #read(cle: Cle): Promise<Lu> {
    const path = pathOf(cle);
    const address = path.replace(/#.*/, '');
    try {
      const { html, whole } = await this.#fetch(address);
      const page = new DOMParser().parseFromString(html, 'text/html');
      const contenu = cle.genre === 'ressource' ? readRow(page, cle.id, whole) : readPage(page, whole);
      return contenu ?? { absence: MOVED };
    } catch (error) {
      this.#pages.delete(address);
      return { absence: error instanceof FetchError ? MOVED : OFFLINE };
    }
  }

  /** All the resources stand on one page, asked for once; a territory that was renamed or merged is read where it is today. */
  #fetch(address: string): Promise<PageLue> {
    const known = this.#pages.get(address);
    if (known) return known;
    const page = fetchFile(address)
      .catch(async (error: unknown) =>
        (await import('../../commun/territoire-du-jour.ts')).fetchToday(address, error),
      )
      .then(async (response) => ({ html: await response.text(), whole: response.url }));
    this.#pages.set(address, page);
    return page;
  }
}

const isRead = (lu: Lu | undefined) => lu !== undefined && !('absence' in lu);
const MOVED =
  'Cette page n’est plus à cette adresse dans l’Atlas : son contenu manque ici. Cherchez-la dans le plan du site.';
const OFFLINE =
  'Le contenu de cette page n’a pas pu être lu, sans doute faute de connexion. Rechargez le dossier pour l’avoir.';
