/** The addresses that programs may read: what each gives, an example that is there, and what to look at in it. */

interface AdresseLisible {
  /** The form of the address, the part that changes between braces. */
  forme: string;
  exemple: string;
  donne: string;
  /** A path in the example, dots between names, and what it holds there: shown, and held by a test. */
  lecture: { chemin: string; valeur: string };
}

/** What the examples are taken from: the first of each that this edition has. */
interface Exemples {
  ligne: Readonly<{ adresse: string; id: string }>;
  territoire: Readonly<{ adresse: string; nom: string }>;
  couche: string;
  version: string;
}

const adressesDesTables = ({ ligne, version }: Exemples): AdresseLisible[] => [
  {
    forme: '/donnees/jeux/{jeu}/{table}.json',
    exemple: ligne.adresse,
    donne:
      'Les lignes d’une table : nombres, listes ([] quand elles n’ont rien), et null pour toute autre case vide du CSV. « non renseigné », en toutes lettres, est une valeur. La même adresse en .csv, .parquet (mêmes null), et .geojson quand une ligne a un lieu.',
    lecture: { chemin: '0.id', valeur: ligne.id },
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
    forme: '/donnees/v/{jour}/{table}.csv',
    exemple: `/donnees/v/${version}/datapackage.json`,
    donne: 'Une table telle qu’elle était le jour d’une version, et le descripteur de toutes.',
    lecture: { chemin: 'version', valeur: version },
  },
];

const adressesDesTerritoires = ({ territoire, couche }: Exemples): AdresseLisible[] => [
  {
    forme: '/territoires/{territoire}/index.json',
    exemple: `${territoire.adresse}index.json`,
    donne: 'Tout ce que l’Atlas sait d’un territoire : projets, contrats, mentions, communes, voisins.',
    lecture: { chemin: 'nom', valeur: territoire.nom },
  },
  {
    forme: '/donnees/territoire.schema.json',
    exemple: '/donnees/territoire.schema.json',
    donne: 'Le schéma de ces fiches (JSON Schema, 2020-12).',
    lecture: { chemin: 'type', valeur: 'object' },
  },
  {
    forme: '/donnees/cartes/{couche}.json',
    exemple: `/donnees/cartes/${couche}.json`,
    donne: 'Une couche de la carte : ses classes, et une ligne par territoire. Aussi en .csv et .geojson.',
    lecture: { chemin: 'id', valeur: couche },
  },
];

/** Every address, those of the tables first. */
export const adressesLisibles = (exemples: Exemples): AdresseLisible[] => [
  ...adressesDesTables(exemples),
  ...adressesDesTerritoires(exemples),
];
