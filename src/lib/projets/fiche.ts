/** A project ready to be shown, listed, filtered, drawn and exported. */
import type { Niveau } from '../../schemas/territoire.ts';

export interface Nomme {
  id: string;
  nom: string;
}

export interface Lieu {
  niveau: Niveau;
  code: string;
  nom: string;
  /** [longitude, latitude], degrees. */
  point: [number, number];
}

export interface FicheProjet {
  id: string;
  titre: string;
  resume: string;
  nature: Nomme;
  porteur: Nomme;
  typePorteur: Nomme;
  axes: (Nomme & { numero: string })[];
  publics: Nomme[];
  lieux: Lieu[];
  /** Which place the codes stand for, in words. */
  lieuDesigne: string;
  territoireSource: string;
  /** SIREN of the EPCI that the project touches. */
  epci: string[];
  departements: Nomme[];
  regions: Nomme[];
  /** Euros; null when the source is silent. */
  montantEuros: number | null;
  annee: number | null;
  source: string;
}

/** Where the project is, in one line: « CA Alès Agglomération (Gard) ». */
export function formatLieux(fiche: Pick<FicheProjet, 'lieux' | 'departements'>): string {
  const noms = fiche.lieux.map((lieu) => lieu.nom).join(', ');
  const autres = fiche.departements.filter(
    (departement) => !fiche.lieux.some((lieu) => lieu.nom === departement.nom),
  );
  return autres.length > 0 ? `${noms} (${autres.map((departement) => departement.nom).join(', ')})` : noms;
}
