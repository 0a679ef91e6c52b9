/**
 * The catalogue of all datasets, DCAT-AP in JSON-LD: what the harvesters of data.gouv.fr and of data.europa.eu read. The
 * context is in the file: a reader asks nothing of anyone else.
 */
import type { Origine } from '../../schemas/origine.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { creditOfOrigine } from '../ressources/attribution.ts';
import { MOTS_CLES } from './datapackage.ts';
import { CONTEXT } from './dcat-contexte.ts';
import { formatOf } from './formats.ts';
import { idOfCode } from '../territoires/code.ts';
import { direDroits, LICENCE } from './licence.ts';

const AUTORITE = 'http://publications.europa.eu/resource/authority/';
const francais = (texte: string) => ({ '@language': 'fr', '@value': texte });
const licence = { '@id': LICENCE.adresse, '@type': 'dct:LicenseDocument', 'rdfs:label': LICENCE.titre };

export interface Distribution {
  titre: string;
  /** Address from the root of the site. */
  href: string;
  /** Address of its Table Schema, when it has one. */
  schema?: string;
  /** How it is written, when it is not as the tables are. */
  note?: string;
}

export interface JeuDeDonnees {
  id: string;
  /** The page of the dataset, from the root of the site. */
  page: string;
  origine: Origine;
  /** Day of the latest change, AAAA-MM-JJ. */
  modifieLe: string;
  /** An edition keeps only what touches its territory. */
  estCoupe: boolean;
  distributions: readonly Distribution[];
}

interface CatalogueDonnees {
  nom: string;
  /** Address of the site, ending in « / ». */
  site: string;
  /** What the edition covers; null for the country. */
  territoire: CodeTerritoire | null;
  /** Where to write: mailto: or https:. */
  contact: string;
  modifieLe: string;
  /** Days of the frozen versions. */
  versions: readonly string[];
  jeux: readonly JeuDeDonnees[];
}

/** The statement of rights is one a dataset: its distributions name it. */
const droitsOf = (jeu: JeuDeDonnees, absolute: (path: string) => string) => ({
  '@id': `${absolute(jeu.page)}#droits`,
});

function distributionOf(
  { titre, href, schema, note }: Distribution,
  jeu: JeuDeDonnees,
  absolute: (path: string) => string,
) {
  return {
    '@id': `${absolute(href)}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': francais(titre),
    ...(note === undefined ? {} : { 'dct:description': francais(note) }),
    'dcat:accessURL': absolute(href),
    'dcat:downloadURL': absolute(href),
    ...sorteOf(href),
    'dct:license': licence,
    'dct:rights': droitsOf(jeu, absolute),
    ...(schema
      ? { 'dct:conformsTo': { '@id': absolute(schema), '@type': 'dct:Standard', 'dct:title': titre } }
      : {}),
  };
}

/** The media type that IANA knows, and the format that the European list names; else the format in our words. */
function sorteOf(href: string) {
  const { nom, media, usage } = formatOf(href);
  return {
    ...(media ? { 'dcat:mediaType': `https://www.iana.org/assignments/media-types/${media}` } : {}),
    'dct:format': nom
      ? `${AUTORITE}file-type/${nom}`
      : { '@type': 'dct:MediaTypeOrExtent', 'rdfs:label': francais(usage) },
  };
}

function datasetOf(
  jeu: JeuDeDonnees,
  { contact, nom, site, territoire }: CatalogueDonnees,
  absolute: (path: string) => string,
) {
  const { origine } = jeu;
  return {
    '@id': `${absolute(jeu.page)}#jeu`,
    '@type': 'dcat:Dataset',
    // A harvester tells two datasets of one host apart by this alone: two editions may share a host.
    'dct:identifier': territoire ? `${idOfCode(territoire)}-${jeu.id}` : jeu.id,
    'dct:title': francais(origine.titre),
    'dct:description': francais(
      `${origine.perimetre} Ce que l’Atlas a changé : ${origine.traitement} Millésime : ${origine.millesime}.`,
    ),
    'dcat:keyword': MOTS_CLES.map(francais),
    'dcat:theme': `${AUTORITE}data-theme/SOCI`,
    'dct:publisher': publisherOf(nom, site),
    'dcat:contactPoint': contactOf(nom, contact),
    'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': origine.producteur },
    'dct:provenance': {
      '@type': 'dct:ProvenanceStatement',
      'rdfs:label': francais(creditOfOrigine(origine)),
    },
    'dct:license': licence,
    'dct:rights': {
      ...droitsOf(jeu, absolute),
      '@type': 'dct:RightsStatement',
      'rdfs:label': francais(direDroits(origine.licence)),
    },
    'dct:accessRights': { '@id': `${AUTORITE}access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
    'dct:modified': jeu.modifieLe,
    'dct:accrualPeriodicity': `${AUTORITE}frequency/IRREG`,
    'dct:spatial': spatialOf(jeu.estCoupe ? territoire : null),
    'dct:language': `${AUTORITE}language/FRA`,
    'dcat:landingPage': absolute(jeu.page),
    'dcat:distribution': jeu.distributions.map((item) => distributionOf(item, jeu, absolute)),
  };
}

/** The European list names countries; what is smaller has an address at the INSEE. */
const spatialOf = (territoire: CodeTerritoire | null) =>
  territoire ? `http://id.insee.fr/geo/${territoire.replace(':', '/')}` : `${AUTORITE}country/FRA`;

const publisherOf = (nom: string, site: string) => ({
  '@id': `${site}#editeur`,
  '@type': 'foaf:Agent',
  'foaf:name': nom,
  'foaf:homepage': site,
});

const contactOf = (nom: string, contact: string) => ({
  '@type': 'vcard:Organization',
  'vcard:fn': nom,
  [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: contact,
});

/** The whole file. */
export function catalogueOf(catalogue: CatalogueDonnees) {
  const { nom, site, territoire, modifieLe, versions, jeux } = catalogue;
  const absolute = (path: string) => new URL(path, site).href;
  return {
    '@context': CONTEXT,
    '@id': absolute('/donnees/#catalogue'),
    '@type': 'dcat:Catalog',
    'dct:title': francais(`${nom} : les données`),
    'dct:description': francais(
      'Projets, contrats, mesures, leviers, ressources et territoires du Pacte des solidarités, mis en tables d’après des documents publics.',
    ),
    'dct:publisher': publisherOf(nom, site),
    'dct:license': licence,
    'dct:language': `${AUTORITE}language/FRA`,
    'dct:spatial': spatialOf(territoire),
    'dct:modified': modifieLe,
    'foaf:homepage': absolute('/donnees/'),
    'dct:hasVersion': versions.map((version) => absolute(`/donnees/v/${version}/`)),
    'dcat:dataset': jeux.map((jeu) => datasetOf(jeu, catalogue, absolute)),
  };
}
