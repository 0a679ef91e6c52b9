/** A whole project again, from its row in the index, its card and the places. */
import type { Facette } from '../filtres.ts';
import type { LieuProjet, Nomme, ProjetPublie } from '../projet.ts';
import { decodeColonne } from './colonnes.ts';
import { FICHES_PAR_FICHIER, type Fiche, type LieuCatalogue, type LieuxCatalogue } from './format.ts';
import type { Catalogue } from './lire.ts';

/** Which file of cards a row is in, and where. */
export const placeOfFiche = (rang: number) => ({
  fichier: Math.floor(rang / FICHES_PAR_FICHIER),
  position: rang % FICHES_PAR_FICHIER,
});

/** The values that a row has for a facet, in the order of the project. */
export function valeursOfRang({ facettes }: Catalogue, facette: Facette, rang: number): Nomme[] {
  const { options, valeursOf } = facettes[facette];
  return valeursOf(rang)
    .flatMap((position) => options[position] ?? [])
    .map(({ id, nom }) => ({ id, nom }));
}

/** The axes of a row, with their marks. */
export function axesOfRang({ facettes, index }: Catalogue, rang: number): ProjetPublie['axes'] {
  return facettes.axe.valeursOf(rang).map((position) => {
    const [id = '', nom = '', numero = ''] = index.facettes.axe.valeurs[position] ?? [];
    return { id, nom, numero };
  });
}

export interface LieuxLus {
  lieux: LieuProjet[];
  /** For each emprise, the positions of its places in `lieux`. */
  positions: readonly (readonly number[])[];
  /** The places of each emprise; the first one stands for a project on the map. */
  emprises: LieuProjet[][];
  /** SIREN of the EPCI that each emprise touches. */
  epci: string[][];
}

export function readLieux({ lieux, emprises, epci }: LieuxCatalogue): LieuxLus {
  const read = lieux.map(readLieu);
  const sets = epci.ensembles.map((ensemble) => ensemble.flatMap((position) => epci.valeurs[position] ?? []));
  return {
    lieux: read,
    positions: emprises,
    emprises: emprises.map((positions) => positions.flatMap((position) => read[position] ?? [])),
    epci: [...decodeColonne(epci.colonne, emprises.length)].map((set) => sets[set] ?? []),
  };
}

const readLieu = ([niveau, code, nom, longitude, latitude]: LieuCatalogue): LieuProjet => ({
  niveau,
  code,
  nom,
  point: [longitude, latitude],
});

const AUCUN: Nomme = { id: '', nom: '' };

/** What /donnees/projets.json says of it. */
export function restoreProjet(
  catalogue: Catalogue,
  lieux: LieuxLus,
  rang: number,
  fiche: Fiche,
): ProjetPublie {
  const { ou: _, ...rest } = fiche;
  const valeurs = (facette: Facette) => valeursOfRang(catalogue, facette, rang);
  const emprise = catalogue.emprise[rang] ?? 0;
  const [annee] = valeurs('annee');
  return {
    ...rest,
    nature: valeurs('nature')[0] ?? AUCUN,
    typePorteur: valeurs('porteur')[0] ?? AUCUN,
    axes: axesOfRang(catalogue, rang),
    publics: valeurs('public'),
    annee: Number(annee?.id) || null,
    lieux: lieux.emprises[emprise] ?? [],
    epci: lieux.epci[emprise] ?? [],
    departements: valeurs('departement'),
    regions: valeurs('region'),
  };
}
