/** The coverage of every department and overseas collectivity and of every region. */
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { Collectivite } from '../../schemas/collectivite.ts';
import { PATH_COLLECTIVITES, pathOfCollectivite } from '../territoires/adresses.ts';
import { compareNoms } from '../texte/format.ts';
import { slugify } from '../texte/texte.ts';
import {
  countEtats,
  countTouches,
  epciTouches,
  ligneOf,
  rankOfCode,
  type EtatCouverture,
  type LigneCouverture,
} from './couverture.ts';

/** The collectivities stand together where the others have a region. */
const SANS_REGION = { code: 'com', nom: 'Collectivités d’outre-mer', adresse: PATH_COLLECTIVITES };

/** Where the coverage of a region is told, department by department. */
const pathOfCouverture = (nom: string) => `/territoires/couverture/${slugify(nom)}/`;

export interface RegionCouverte {
  code: string;
  nom: string;
  adresse: string;
  /** The page of its coverage. */
  page: string;
  departements: number;
  etats: Record<EtatCouverture, number>;
  epci: number;
  epciTouches: number;
}

export interface Couverture {
  /** Departments by code, then the collectivities. */
  lignes: LigneCouverture[];
  departements: LigneCouverture[];
  /** Those that have some of the lines, by name, then the collectivities, without EPCI. */
  regions: RegionCouverte[];
  /** EPCI in all, and those that a project is sure to touch. */
  epci: number;
  epciTouches: number;
}

/** What the coverage is made from. */
interface SourcesCouverture {
  fiches: readonly FicheTerritoire[];
  collectivites: Pick<Collectivite, 'id' | 'nom' | 'contrat' | 'source'>[];
  /** EPCI in all. */
  epci: number;
  /** The day when what the collectivities come from was read. */
  luLe: string;
}

export function makeCouverture(sources: SourcesCouverture): Couverture {
  const { fiches } = sources;
  const touches = epciTouches(fiches);
  const departements = fiches
    .filter(({ niveau }) => niveau === 'departement')
    .map((fiche) => ligneOf(fiche, touches))
    .sort((a, b) => rankOfCode(a.code) - rankOfCode(b.code));
  const lignes = [...departements, ...collectivites(sources)];
  const regions = fiches
    .filter(({ niveau }) => niveau === 'region')
    .sort((a, b) => compareNoms(a.nom, b.nom))
    .map((fiche) => ({
      ...regionOf(fiche, lignes),
      epci: fiche.epci.length,
      epciTouches: countTouches(fiche, touches),
    }));
  return {
    lignes,
    departements,
    regions: [...regions, { ...regionOf(SANS_REGION, lignes), epci: 0, epciTouches: 0 }].filter(
      ({ departements }) => departements > 0,
    ),
    epci: sources.epci,
    epciTouches: touches.size,
  };
}

function regionOf({ code, nom, adresse }: typeof SANS_REGION, lignes: LigneCouverture[]) {
  const own = lignes.filter(({ regionCode }) => regionCode === code);
  return {
    code,
    nom,
    adresse,
    page: pathOfCouverture(nom),
    departements: own.length,
    etats: countEtats(own),
  };
}

/** No source names anything there; the assessment says which may sign a contract. */
function collectivites({ collectivites: rows, luLe }: SourcesCouverture): LigneCouverture[] {
  return rows.map(({ id, nom, contrat, source }) => ({
    code: id,
    nom,
    adresse: pathOfCollectivite({ code: id }),
    region: SANS_REGION.nom,
    regionCode: SANS_REGION.code,
    etat: 'rien',
    projets: [],
    contrat: contrat === 'possible' ? unknownContrat(nom, source, luLe) : undefined,
    locaux: [],
    epci: 0,
    epciTouches: 0,
  }));
}

const unknownContrat = (signataire: string, source: string, luLe: string): LigneCouverture['contrat'] => ({
  ...{ signataire, source, luLe, statut: 'non-precise', preuve: 'personne' },
  ...{ evenement: '', dateEvenement: null, note: '' },
});
