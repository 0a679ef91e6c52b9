/** What the search reads of the page of a department or of an EPCI: its name, its codes, its places, and no more. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { GENRES_TERRITOIRE } from './groupes.ts';
import { formatNumero } from '../territoires/presentation.ts';
import { setTypographie } from '../texte/typographie.ts';

type FicheIndexee = Pick<FicheTerritoire, 'niveau' | 'code' | 'nom' | 'sorte' | 'epci' | 'communes'>;

/** In the search, the many small pages stand behind the regions and behind the pages that explain. */
export const POIDS_TITRE = { region: 10, departement: 5, epci: 2 };
const POIDS_COMMUNES = 0.5;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const write = (text: string) => setTypographie(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * A page of less than a kilobyte, where the real one has thirty: Pagefind weighs titles and communes in HTML only, its
 * records have no weight. Each postcode is written once: most communes share theirs.
 */
export function pageForSearch(fiche: FicheIndexee): string {
  const genre = GENRES_TERRITOIRE[fiche.niveau];
  const codesPostaux = new Set(fiche.communes.flatMap((commune) => commune.codesPostaux));
  return [
    '<html lang="fr"><body>',
    `<main data-pagefind-body data-pagefind-filter="genre:${genre}" data-pagefind-meta="genre:${genre}">`,
    `<p>${write(`${fiche.sorte} · ${formatNumero(fiche)}`)}</p>`,
    `<h1 data-pagefind-weight="${POIDS_TITRE[fiche.niveau]}">${write(fiche.nom)}</h1>`,
    paragraphOf(fiche.epci.map(({ nom }) => nom)),
    paragraphOf([...fiche.communes.map(({ nom }) => nom), ...codesPostaux], POIDS_COMMUNES),
    '</main></body></html>',
  ].join('');
}

function paragraphOf(names: string[], poids = 1): string {
  return names.length === 0 ? '' : `<p data-pagefind-weight="${poids}">${write(names.join(', '))}.</p>`;
}
