import { countValeurs } from '../../lib/adresse/compte.ts';
import { pagesOfGroupes, placesOf } from '../../lib/adresse/pages-de-liste.ts';
import { isDocumentSource } from '../../lib/ressources/fiche.ts';
import { once } from '../../reference/once.ts';
import { allRessources } from './ressources.ts';

/** A page of resources stays light. */
const MOST = 30;

/** The resources by kind, in the order of kinds; the source documents, which the first page shows, left out. */
export async function sortesDeRessources() {
  const citees = (await allRessources()).filter((ressource) => !isDocumentSource(ressource));
  return countValeurs(citees, ({ type }) => [type]).map(({ id, nom }) => ({
    id,
    nom,
    items: citees.filter(({ type }) => type.id === id),
  }));
}

/** The pages of the resources, a kind each. */
export const pagesDesRessources = async () =>
  pagesOfGroupes('/ressources/', await sortesDeRessources(), MOST);

/** Where each resource stands; the source documents stay on the first page. */
export const placesDesRessources = once(async () => placesOf(await pagesDesRessources()));
