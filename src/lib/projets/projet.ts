/** A project ready to be shown, listed, filtered, drawn and exported. */
import type { LigneProjet } from '../../schemas/projet.ts';
import type { Niveau } from '../../schemas/territoire.ts';
import { publishSuivi, type Suivi } from './suivi.ts';

export interface Nomme {
  id: string;
  nom: string;
}

export interface LieuProjet {
  niveau: Niveau;
  code: string;
  nom: string;
  /** [longitude, latitude], degrees. */
  point: [number, number];
}

/** What /donnees/projets.json publishes, and all that a browser knows of a project. */
export interface ProjetPublie extends Suivi {
  id: string;
  titre: string;
  resume: string;
  nature: Nomme;
  porteur: Nomme;
  typePorteur: Nomme;
  axes: (Nomme & { numero: string })[];
  publics: Nomme[];
  lieux: LieuProjet[];
  /** Which place the codes stand for, in words. */
  lieuDesigne: string;
  territoireSource: string;
  /** SIREN of the EPCI that the project touches. */
  epci: string[];
  departements: Nomme[];
  regions: Nomme[];
  /** Euros; null when the source is silent. */
  montantEuros: number | null;
  /** What the source says of the amount exactly: « hors taxes »; « » when it says nothing. */
  montantNote: string;
  annee: number | null;
  /** Id of the document, in the resources. */
  source: string;
}

/** A measure or a lever that a project is set beside. */
export interface RapprochementProjet {
  id: string;
  numero: number;
  titre: string;
}

/** The words of the source and what we made of them: shown on the page of the project. */
type MotsDeLaSource = Pick<
  LigneProjet,
  | 'titreOrigine'
  | 'axesOrigine'
  | 'publicsSource'
  | 'sourceRepere'
  | 'interpretation'
  | 'territoires'
  | 'territoiresPossibles'
  | 'misAJourLe'
>;

/** Everything known of a project: pages need nothing else. */
export interface Projet extends ProjetPublie, MotsDeLaSource {
  notePorteur: string;
  titreSource: string;
  /** The codes hold the real area without being it: the source does not name the communes. */
  isWider: boolean;
  mesures: RapprochementProjet[];
  leviers: RapprochementProjet[];
}

/** What is published of a project, field by field: a new field stays ours until it is named here. */
export function publish(projet: ProjetPublie): ProjetPublie {
  return {
    id: projet.id,
    titre: projet.titre,
    resume: projet.resume,
    nature: projet.nature,
    porteur: projet.porteur,
    typePorteur: projet.typePorteur,
    axes: projet.axes,
    publics: projet.publics,
    lieux: projet.lieux,
    lieuDesigne: projet.lieuDesigne,
    territoireSource: projet.territoireSource,
    epci: projet.epci,
    departements: projet.departements,
    regions: projet.regions,
    montantEuros: projet.montantEuros,
    montantNote: projet.montantNote,
    annee: projet.annee,
    ...publishSuivi(projet),
    source: projet.source,
  };
}

/** Where the project is, in one line: « CA Alès Agglomération (Gard) ». */
export function formatLieux(projet: Pick<ProjetPublie, 'lieux' | 'departements'>): string {
  const noms = projet.lieux.map((lieu) => lieu.nom).join(', ');
  const autres = projet.departements.filter(
    (departement) => !projet.lieux.some((lieu) => lieu.nom === departement.nom),
  );
  return autres.length > 0 ? `${noms} (${autres.map((departement) => departement.nom).join(', ')})` : noms;
}
