import { pathOfDepartement, pathOfRegion } from '../lib/territoires/adresses.ts';
import type { ListeDeProjets } from '../lib/projets/listes.ts';
import { compareNoms } from '../lib/texte/format.ts';
import { listesOf } from './listes-projets.ts';
import { allRegions, departementsOfRegion } from './territoires/territoires.ts';

interface LiensDeListe {
  /** The page of what the list is about. */
  page: { href: string; nom: string };
  /** The same list in the catalogue, when one of its filters makes it. */
  filtre?: string;
}

/** The widest lists of places, by name: the regions, or what the edition of a department has, which has no region. */
export async function listesDePlaces(): Promise<ListeDeProjets[]> {
  const regions = allRegions().length > 0;
  const listes = (await listesOf(regions ? 'regions' : 'departements')).values();
  return [...listes].sort((a, b) => compareNoms(a.nom, b.nom));
}

/** What the page of these lists is called. */
export const titreDesPlaces = (): string =>
  allRegions().length > 0 ? 'par région et par département' : 'par département';

/** Where a list of projects leads. */
export function lienOfListe({ sorte, id, nom }: ListeDeProjets): LiensDeListe {
  const pages = {
    regions: { href: pathOfRegion({ nom }), nom: 'La région' },
    departements: { href: pathOfDepartement({ code: id, nom }), nom: 'Le département' },
    axes: { href: `/axes/${id}/`, nom: 'L’axe' },
    mesures: { href: `/mesures/${id}/`, nom: 'La mesure' },
    leviers: { href: `/leviers/${id}/`, nom: 'Le levier' },
  };
  const facettes = { regions: 'region', departements: 'departement', axes: 'axe', mesures: '', leviers: '' };
  const facette = facettes[sorte];
  return { page: pages[sorte], ...(facette ? { filtre: `/projets/?${facette}=${id}` } : {}) };
}

/** The lists of the departments of a region; none for the other lists. */
export async function sousListesOf({ sorte, id }: ListeDeProjets): Promise<ListeDeProjets[]> {
  if (sorte !== 'regions') return [];
  const departements = await listesOf('departements');
  return departementsOfRegion(id).flatMap(({ code }) => departements.get(code) ?? []);
}
