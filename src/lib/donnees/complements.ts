/** What the pages compute beside the tables, and offer to take away: by the dataset that they are made from. */
import type { Distribution } from './dcat.ts';

/** A region, or the department of an edition, for the file of its outlines. */
type Terre = Readonly<{ code: string; nom: string }>;

/** How src/lib/texte/csv.ts writes: for a spreadsheet in French. */
export const EN_FRANCAIS =
  'Points-virgules entre les colonnes, virgule décimale, UTF-8 avec marque, une ligne de titres.';

/** The files of a dataset that are not its tables, from the root of the site. */
export function complementsOf(jeu: string, proches: readonly Terre[]): Distribution[] {
  const files = COMPLEMENTS[jeu]?.(proches) ?? [];
  return files.map((file) => (file.href.endsWith('.csv') ? { ...file, note: EN_FRANCAIS } : file));
}

const COMPLEMENTS: Record<string, (proches: readonly Terre[]) => Distribution[]> = {
  projets: () => [
    { titre: 'Projets, en toutes lettres, pour un tableur français', href: '/donnees/projets.csv' },
    { titre: 'Projets, en toutes lettres, un point par lieu', href: '/donnees/projets.geojson' },
    { titre: 'Projets, tels que les pages les montrent', href: '/donnees/projets.json' },
  ],
  ressources: () => [
    { titre: 'Ressources, en toutes lettres, pour un tableur français', href: '/donnees/ressources.csv' },
    { titre: 'Ressources, pour un logiciel de références', href: '/donnees/ressources.bib' },
    { titre: 'Ressources, telles que les pages les montrent', href: '/donnees/ressources.json' },
  ],
  controles: () => [
    { titre: 'Contrôles recalculés, en toutes lettres', href: '/donnees/controles.csv' },
    { titre: 'Contradictions entre des nombres, dessin', href: '/donnees/dessins/controles.svg' },
  ],
  mesures: () => [
    { titre: 'Taux des mesures, dessin', href: '/donnees/dessins/mesures.svg' },
    { titre: 'Objectifs par état, dessin', href: '/donnees/dessins/objectifs.svg' },
  ],
  graphiques: () => [
    { titre: 'Argent des contrats par habitant, dessin', href: '/donnees/dessins/argent.svg' },
  ],
  contrats: () => [
    { titre: 'Couverture par département', href: '/donnees/couverture.csv' },
    { titre: 'Couverture par département, carte', href: '/donnees/couverture.svg' },
  ],
  'zero-non-recours': () => [
    {
      titre: 'Territoires zéro non-recours, tels que les pages les montrent',
      href: '/donnees/zero-non-recours.json',
    },
  ],
  territoires: () => [
    { titre: 'Les fiches de tous les territoires', href: '/donnees/territoires.json' },
    { titre: 'Schéma JSON d’une fiche de territoire', href: '/donnees/territoire.schema.json' },
  ],
  contours: (proches) => [
    {
      titre: 'Contours légers des régions et des départements (TopoJSON)',
      href: '/donnees/contours/france.json',
    },
    ...proches.map(({ code, nom }) => ({
      titre: `Contours légers des intercommunalités (TopoJSON), ${nom}`,
      href: `/donnees/contours/${code}.json`,
    })),
  ],
};
