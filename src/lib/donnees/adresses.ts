/** The addresses that programs may read: what each gives, an example that is there, and what to look at in it. */

interface AdresseLisible {
  /** The form of the address, the part that changes between braces. */
  forme: string;
  exemple: string;
  donne: string;
  /** A path in the example, dots between names, and what it holds there: shown, and held by a test. */
  lecture: { chemin: string; valeur: string };
}

export const ADRESSES: readonly AdresseLisible[] = [
  {
    forme: '/donnees/jeux/{jeu}/{table}.json',
    exemple: '/donnees/jeux/projets/projets.json',
    donne:
      'Les lignes d’une table : nombres, listes, et null quand la source ne dit rien. La même adresse en .csv, .parquet, et .geojson quand une ligne a un lieu.',
    lecture: { chemin: '0.id', valeur: 'petite-enfance-carcassonne' },
  },
  {
    forme: '/donnees/jeux/{jeu}/{table}.schema.json',
    exemple: '/donnees/jeux/projets/projets.schema.json',
    donne: 'Le schéma de la table (Table Schema) : chaque colonne, ce qu’elle dit, les valeurs permises.',
    lecture: { chemin: 'primaryKey', valeur: 'id' },
  },
  {
    forme: '/donnees/datapackage.json',
    exemple: '/donnees/datapackage.json',
    donne: 'Toutes les tables, leurs schémas, leurs licences et leurs sources (Data Package).',
    lecture: { chemin: 'profile', valeur: 'tabular-data-package' },
  },
  {
    forme: '/donnees/dcat.jsonld',
    exemple: '/donnees/dcat.jsonld',
    donne: 'Le catalogue des jeux de données (DCAT-AP), pour un moissonneur.',
    lecture: { chemin: '@type', valeur: 'dcat:Catalog' },
  },
  {
    forme: '/territoires/{territoire}/index.json',
    exemple: '/territoires/48-lozere/index.json',
    donne: 'Tout ce que l’Atlas sait d’un territoire : projets, contrats, mentions, communes, voisins.',
    lecture: { chemin: 'nom', valeur: 'Lozère' },
  },
  {
    forme: '/donnees/territoire.schema.json',
    exemple: '/donnees/territoire.schema.json',
    donne: 'Le schéma de ces fiches (JSON Schema, 2020-12).',
    lecture: { chemin: 'type', valeur: 'object' },
  },
  {
    forme: '/donnees/cartes/{couche}.json',
    exemple: '/donnees/cartes/contrats.json',
    donne: 'Une couche de la carte : ses classes, et une ligne par territoire. Aussi en .csv et .geojson.',
    lecture: { chemin: 'id', valeur: 'contrats' },
  },
  {
    forme: '/donnees/v/{jour}/{table}.csv',
    exemple: '/donnees/v/2026-11-28/datapackage.json',
    donne: 'Une table telle qu’elle était le jour d’une version, et le descripteur de toutes.',
    lecture: { chemin: 'version', valeur: '2026-11-28' },
  },
];
