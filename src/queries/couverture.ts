/** The coverage of every department and overseas collectivity, of every region, and the drawing of it. */
import { composeFrance, isOutreMer } from '../charts/projection.ts';
import { drawCouverture } from '../charts/couverture.ts';
import { PATH_COLLECTIVITES } from '../lib/adresses-territoires.ts';
import {
  countEtats,
  epciTouches,
  ligneOf,
  type EtatCouverture,
  type LigneCouverture,
} from '../lib/couverture.ts';
import { compareNoms } from '../lib/format.ts';
import { readRows } from '../tools/read-referentiel.ts';
import { chartFrance, lightFrance } from './contours-legers.ts';
import { allFichesTerritoires } from './fiches-territoires.ts';
import { referentiel } from './territoires.ts';

export const COLLECTIVITES = 'Collectivités d’outre-mer';
/** Those that the assessment counts among the possible signatories. */
const ELIGIBLES = ['975', '978'];

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
    .sort((a, b) => compareNoms(a.code, b.code));
  const regions = fiches
    .filter(({ niveau }) => niveau === 'region')
    .map((fiche) => {
      const own = departements.filter(({ regionCode }) => regionCode === fiche.code);
      return {
        code: fiche.code,
        nom: fiche.nom,
        adresse: fiche.adresse,
        departements: own.length,
        etats: countEtats(own),
        epci: fiche.epci.length,
        epciTouches: fiche.epci.filter(({ code }) => touches.has(code)).length,
      };
    })
    .sort((a, b) => compareNoms(a.nom, b.nom));
  return {
    lignes: [...departements, ...collectivites()],
    departements,
    regions,
    epci: referentiel.epci.size,
    epciTouches: touches.size,
  };
}

/** No source names anything there; two of them may sign a contract. */
function collectivites(): LigneCouverture[] {
  return readRows('departements')
    .filter(({ zone }) => zone === 'com')
    .map(({ code, nom }) => ({
      code,
      nom,
      adresse: PATH_COLLECTIVITES,
      region: COLLECTIVITES,
      regionCode: 'com',
      etat: 'rien',
      projets: [],
      contrat: ELIGIBLES.includes(code) ? { signataire: nom, statut: 'non-precise', note: '' } : undefined,
      locaux: [],
      epci: 0,
      epciTouches: 0,
    }));
}

export async function dessinCouverture() {
  const { departements } = await readCouverture();
  const shapes = chartFrance.departements.features.map((feature) => {
    const { code } = feature.properties;
    const region = referentiel.departements.get(code)?.region ?? '';
    // Each overseas department fills a frame: it needs its finer outline.
    const fine = isOutreMer(region)
      ? lightFrance.departements.features.find(({ properties }) => properties.code === code)
      : undefined;
    return { feature: fine ?? feature, region };
  });
  const etats = new Map(departements.map(({ code, etat }) => [code, etat]));
  return drawCouverture(composeFrance(lightFrance.regions), shapes, etats);
}
