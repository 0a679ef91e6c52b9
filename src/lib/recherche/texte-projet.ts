/** What the search reads of a project that has no story: its row. */
import type { ProjetPublie } from '../projets/projet.ts';

/** The words that corrections may propose: those of its title and of its row. */
export function textOfProjet(projet: ProjetPublie): string {
  const facts = [
    [projet.nature],
    [projet.porteur, projet.typePorteur],
    [...projet.lieux, ...projet.departements, ...projet.regions],
    projet.publics,
  ].map((list) => list.map(({ nom }) => nom).join(', '));
  return [projet.titre, projet.resume, ...facts, projet.territoireSource].join('. ');
}
