import { fetchFile, FetchError } from '../commun/fetch-json.ts';
import { make } from '../commun/dom.ts';
import type { EditionDuCadre } from '../../lib/integrer/inconnus.ts';
import { projetInconnu, type Contenu } from './contenu.ts';

const MONTRES = 4;

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** One project, as its own page tells it: nothing else grows with their number. @throws {FetchError} */
export async function showProjet(search: URLSearchParams, edition: EditionDuCadre): Promise<Contenu> {
  const id = search.get('projet') ?? '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return projetInconnu(edition);
  const href = `/projets/${id}/`;
  try {
    const html = await (await fetchFile(href)).text();
    const page = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    if (!page) return projetInconnu(edition);
    return {
      titre: textOf(page.querySelector('h1')),
      corps: [make('p', {}, textOf(page.querySelector('.standfirst'))), factsOf(page)],
      suite: { href, texte: 'Lire la fiche complète' },
    };
  } catch (error) {
    if (error instanceof FetchError && error.status === 404) return projetInconnu(edition);
    throw error;
  }
}

/** The first facts of the page, without their small print; a list is read in one line. */
function factsOf(page: Element): HTMLElement {
  for (const note of page.querySelectorAll('dd .small')) note.remove();
  const pairs = [...page.querySelectorAll('dl.facts > div')].slice(0, MONTRES).flatMap((row) => {
    const items = [...row.querySelectorAll('dd li')].map(textOf);
    const [name, value] = [
      textOf(row.querySelector('dt')),
      items.length > 0 ? items.join(', ') : textOf(row.querySelector('dd')),
    ];
    return name && value ? [make('div', {}, make('dt', {}, name), make('dd', {}, value))] : [];
  });
  return make('dl', {}, ...pairs);
}
