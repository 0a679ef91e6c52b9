/** A layer of the map: one thing said of every territory of a level. Files, pages, legend and map derive from it. */

import type { NiveauDePage } from '../../../schemas/territoire.ts';

export type NiveauCouche = NiveauDePage;

/** What is said of one territory, before it is put in a class. */
export interface ValeurTerritoire {
  code: string;
  nom: string;
  /** INSEE code of its region, or of the one with most of its communes. */
  region: string;
  /** Null when the source gives no number. */
  valeur: number | null;
  /** A state in words takes the place of a class of values: « signé », « montant commun ». */
  etat?: Etat;
  /** The value in words, with its unit; what explains it follows. */
  texte: string;
  note?: string;
  /** No text says it: other numbers leave no other reading. Counted apart in its class. */
  deduit?: true;
}

export interface Etat {
  /** Also the name of its colour: « etat-signe ». */
  id: string;
  nom: string;
}

export interface Classe {
  id: string;
  nom: string;
  /** Number of territories in it. */
  count: number;
}

export interface LigneCouche extends Omit<ValeurTerritoire, 'etat'> {
  /** Id of its class. */
  classe: string;
}

export type FormeCouche = 'aplats' | 'cercles';

export interface Couche {
  id: string;
  court: string;
  titre: string;
  niveau: NiveauCouche;
  mesure: string;
  unite: string;
  /** How each territory is drawn: filled, or by a disc whose surface is its value (what can be counted). */
  forme: FormeCouche;
  /** What the layer finds, in a sentence: the title of the map. */
  constat: string;
  /** How the classes were made, in a sentence. */
  methode: string;
  /** Credit line, and date of the values, in words. */
  source: string;
  date: string;
  classes: Classe[];
  lignes: LigneCouche[];
}

/** How a class is filled besides its colour: what is deduced is hatched, what nobody has published is empty. */
export type Motif = 'plein' | 'hachures' | 'croix' | 'vide';

const MOTIFS: Record<string, Motif> = {
  inconnu: 'vide',
  'etat-probable': 'hachures',
  'etat-non-signe': 'croix',
};

export const motifOf = (classe: string): Motif => MOTIFS[classe] ?? 'plein';

/** The class of what no source tells: an outline, and said in words. */
export const INCONNU: Etat = { id: 'inconnu', nom: 'non renseigné' };

/** The layer that the map opens on. */
export const COUCHE_PROJETS = 'projets';

export const nomsNiveaux: Record<NiveauCouche, { un: string; des: string }> = {
  region: { un: 'région', des: 'régions' },
  departement: { un: 'département', des: 'départements' },
  epci: { un: 'intercommunalité', des: 'intercommunalités' },
};

/** The line of a territory. */
export function ligneOf({ lignes }: Pick<Couche, 'lignes'>, code: string): LigneCouche | undefined {
  return lignes.find((ligne) => ligne.code === code);
}

export function classeOf({ classes }: Pick<Couche, 'classes'>, id: string): Classe | undefined {
  return classes.find((classe) => classe.id === id);
}
