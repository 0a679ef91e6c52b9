/** The catalogue as a browser has it, from projects in memory. */
import { buildCatalogue } from '../../src/lib/projets/catalogue/construire.ts';
import { fichiersOfTermes, niveauxOf, termesOfCatalogue } from '../../src/lib/projets/catalogue/chercher.ts';
import { countChoices, filterCatalogue } from '../../src/lib/projets/catalogue/filtrer.ts';
import { readCatalogue } from '../../src/lib/projets/catalogue/lire.ts';
import { sortRetenus } from '../../src/lib/projets/catalogue/ordre.ts';
import type { Filtres } from '../../src/lib/projets/filtres.ts';
import type { ProjetPublie } from '../../src/lib/projets/projet.ts';
import { sansSynonymes } from '../../src/lib/mots/synonymes.ts';
import { compareNoms } from '../../src/lib/texte/format.ts';

/** As the site publishes the files: through JSON. */
const published = <T>(file: T): T => JSON.parse(JSON.stringify(file));

export function openCatalogue(projets: readonly ProjetPublie[]) {
  const rows = projets.toSorted((a, b) => compareNoms(a.titre, b.titre));
  const files = published(buildCatalogue(rows));
  const catalogue = readCatalogue(files.index);
  const niveaux = (q: string, synonymes = sansSynonymes) => {
    const termes = termesOfCatalogue(q, synonymes);
    const wanted = new Set(fichiersOfTermes(termes, catalogue));
    return niveauxOf(catalogue, termes, (n) => (wanted.has(n) ? (files.mots[n] ?? {}) : {}));
  };
  const retenus = (filtres: Filtres, synonymes = sansSynonymes) =>
    filterCatalogue(catalogue, filtres.choix, niveaux(filtres.q, synonymes));
  return {
    rows,
    files,
    catalogue,
    niveaux,
    retenus,
    /** The projects that the filters keep, in the order of the list. */
    keep: (filtres: Filtres, synonymes = sansSynonymes): ProjetPublie[] =>
      sortRetenus(catalogue, retenus(filtres, synonymes).bits, filtres).flatMap((rang) => rows[rang] ?? []),
    count: (filtres: Filtres) => countChoices(catalogue, filtres.choix, niveaux(filtres.q)),
  };
}
