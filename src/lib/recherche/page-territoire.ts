/** What the search reads of the page of a department or of an EPCI: its name, its codes, its places, and no more. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { codeOf } from '../presentation-territoire.ts';
import { setTypographie } from '../typographie.ts';

type Fiche = Pick<FicheTerritoire, 'niveau' | 'code' | 'nom' | 'sorte' | 'epci' | 'communes'>;

/** In the search, the many small pages stand behind the regions and behind the pages that explain. */
export const POIDS_TITRE = { region: 10, departement: 5, epci: 2 };
const POIDS_COMMUNES = 0.5;

export const GENRES_TERRITOIRE = {
  region: 'Territoire',
  departement: 'Territoire',
  epci: 'Intercommunalité',
} as const;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const write = (text: string) => setTypographie(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * A page of about a kilobyte, where the real one has thirty: Pagefind weighs titles and communes in HTML only, its
 * records have no weight.
 */
export function pageForSearch(fiche: Fiche): string {
  const genre = GENRES_TERRITOIRE[fiche.niveau];
  const communes = fiche.communes.map(({ nom, codesPostaux }) => `${nom} (${codesPostaux.join(', ')})`);
  return [
    '<html lang="fr"><body>',
    `<main data-pagefind-body data-pagefind-filter="genre:${genre}" data-pagefind-meta="genre:${genre}">`,
    `<p>${write(`${fiche.sorte} · ${codeOf(fiche)}`)}</p>`,
    `<h1 data-pagefind-weight="${POIDS_TITRE[fiche.niveau]}">${write(fiche.nom)}</h1>`,
    listOf(fiche.epci.map(({ nom }) => nom)),
    listOf(communes, ` data-pagefind-weight="${POIDS_COMMUNES}"`),
    '</main></body></html>',
  ].join('');
}

function listOf(lines: string[], attributes = ''): string {
  const items = lines.map((line) => `<li>${write(line)}</li>`);
  return items.length === 0 ? '' : `<ul${attributes}>${items.join('')}</ul>`;
}
