/** What the map knows of projects in memory, as a browser has it. */
import type { EtatCarte } from '../../src/lib/carte/etat.ts';
import { projectLieux } from '../../src/lib/carte/etat.ts';
import { readLieux } from '../../src/lib/projets/catalogue/fiches.ts';
import { noFiltres, type Facette, type Filtres } from '../../src/lib/projets/filtres.ts';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';
import { openCatalogue } from './catalogue.ts';

type Choix = Partial<Record<Facette, string[]>>;

export function openCarte(projets: readonly ProjetPublie[]) {
  const { rows, files, catalogue, retenus, keep } = openCatalogue(projets);
  const lieux = projectLieux(readLieux(files.lieux));
  const filtresOf = (choix: Choix): Filtres => ({
    ...noFiltres(),
    choix: { ...noFiltres().choix, ...choix },
  });
  return {
    /** In the order of the rows of the catalogue. */
    rows,
    keep: (choix: Choix) => keep(filtresOf(choix)),
    etat: (choix: Choix = {}): EtatCarte => {
      const filtres = filtresOf(choix);
      return { filtres, catalogue, retenus: retenus(filtres), lieux };
    },
  };
}
