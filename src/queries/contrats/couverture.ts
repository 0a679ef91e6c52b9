/** The coverage of every department and overseas collectivity and of every region. */
import { getCollection } from 'astro:content';
import { PATH_COLLECTIVITES, pathOfCollectivite } from '../../lib/territoires/adresses.ts';
import {
  countEtats,
  countTouches,
  epciTouches,
  ligneOf,
  rankOfCode,
  type EtatCouverture,
  type LigneCouverture,
} from '../../lib/contrats/couverture.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';
import { referentiel } from '../territoires/territoires.ts';

/** The collectivities stand together where the others have a region. */
const SANS_REGION = { code: 'com', nom: 'Collectivités d’outre-mer', adresse: PATH_COLLECTIVITES };

export interface RegionCouverte {
  code: string;
  nom: string;
  adresse: string;
  departements: number;
  etats: Record<EtatCouverture, number>;
  epci: number;
  epciTouches: number;
}

export interface Couverture {
  /** Departments by code, then the collectivities. */
  lignes: LigneCouverture[];
  departements: LigneCouverture[];
  /** By name, then the collectivities, without EPCI. */
  regions: RegionCouverte[];
  /** EPCI in all, and those that a project is sure to touch. */
  epci: number;
  epciTouches: number;
}

let couverture: Promise<Couverture> | undefined;

export function readCouverture(): Promise<Couverture> {
  couverture ??= makeCouverture();
  return couverture;
}

async function makeCouverture(): Promise<Couverture> {
  const fiches = [...(await allFichesTerritoires()).values()];
  const touches = epciTouches(fiches);
  const departements = fiches
    .filter(({ niveau }) => niveau === 'departement')
    .map((fiche) => ligneOf(fiche, touches))
    .sort((a, b) => rankOfCode(a.code) - rankOfCode(b.code));
  const lignes = [...departements, ...(await collectivites())];
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
    regions: [...regions, { ...regionOf(SANS_REGION, lignes), epci: 0, epciTouches: 0 }],
    epci: referentiel.epci.size,
    epciTouches: touches.size,
  };
}

function regionOf({ code, nom, adresse }: typeof SANS_REGION, lignes: LigneCouverture[]) {
  const own = lignes.filter(({ regionCode }) => regionCode === code);
  return { code, nom, adresse, departements: own.length, etats: countEtats(own) };
}

/** No source names anything there; two of them may sign a contract. */
async function collectivites(): Promise<LigneCouverture[]> {
  const rows = await getCollection('collectivites');
  return rows.map(({ data: { id: code, nom, contrat } }) => ({
    code,
    nom,
    adresse: pathOfCollectivite({ code }),
    region: SANS_REGION.nom,
    regionCode: SANS_REGION.code,
    etat: 'rien',
    projets: [],
    contrat: contrat === 'possible' ? { signataire: nom, statut: 'non-precise', note: '' } : undefined,
    locaux: [],
    epci: 0,
    epciTouches: 0,
  }));
}
