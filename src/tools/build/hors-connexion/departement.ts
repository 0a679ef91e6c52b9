/** What is kept of a department beside the guide. */
import { codeStart } from '../../../lib/territoires/chercher/format.ts';
import { readJson } from '../../../reference/json.ts';
import type { FicheTerritoire } from '../../../schemas/fiche-territoire.ts';
import type { FichiersDuSite } from './fichiers.ts';

export interface DepartementAGarder {
  code: string;
  nom: string;
  /** Addresses that must be there. */
  lieux: string[];
  /** Addresses of sheets of projects, the most useful first: they come as long as there is room. */
  projets: string[];
}

const bare = (adresse: string) => adresse.replace(/^\//, '');
const ficheOf = (fichiers: FichiersDuSite, adresse: string) =>
  readJson<FicheTerritoire>(fichiers.pathOf(`${adresse}index.json`));

/** `adresse`: that of the page of the department. Pages that were not built (a light build) are left out. */
export function readDepartement(
  fichiers: FichiersDuSite,
  adresse: string,
  codes: readonly string[],
): DepartementAGarder {
  const fiche = ficheOf(fichiers, adresse);
  const lieux = [fiche, fiche.region, ...fiche.epci].map((lieu) => bare(lieu.adresse));
  const kept = lieux.filter((lieu) => fichiers.has(lieu));
  const fiches = kept
    .filter((lieu) => lieu !== bare(fiche.region.adresse))
    .map((lieu) => ficheOf(fichiers, lieu));
  const projets = [
    ...fiches.flatMap((lieu) => lieu.projets),
    ...fiches.flatMap((lieu) => lieu.projetsProches),
    ...fiches.flatMap((lieu) => lieu.projetsSemblables),
  ];
  const files = [
    ...kept.map((lieu) => `${lieu}index.json`),
    adresse.replace('territoires/', 'projets/departements/'),
    `leviers/departements/${adresse.replace('territoires/', '')}`,
    `methode/depart/pactes/${fiche.region.code}.json`,
    `donnees/centres/communes-${fiche.code.toLowerCase()}.json`,
    ...codes.filter((file) => isOfCodes(file, fiche.code)).map((file) => `donnees/lieux/codes/${file}`),
  ];
  return {
    code: fiche.code,
    nom: fiche.nom,
    lieux: [...kept, ...files.filter((file) => fichiers.has(file))],
    projets: [...new Set(projets.map((projet) => bare(projet.adresse)))].filter((projet) =>
      fichiers.has(projet),
    ),
  };
}

/** The files of its communes by INSEE code and by postcode: those of Corsica begin with 20. */
function isOfCodes(file: string, code: string): boolean {
  const starts = /^2[AB]$/.test(code) ? [code.toLowerCase(), '20'] : [codeStart(code)];
  return starts.some((start) => file.startsWith(start));
}
