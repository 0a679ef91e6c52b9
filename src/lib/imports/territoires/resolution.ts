/** What a wording of a territory turns out to be: codes, or what one hesitates between. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import {
  codeDe,
  direLieu,
  nomDeLieu,
  type Alternative,
  type ChercheurDeLieux,
  type Contexte,
} from './lieux.ts';
import type { Note } from './noter.ts';

export interface Resolu {
  etat: 'resolu';
  codes: CodeTerritoire[];
  noms: string[];
  /** The same for who checks the match: kind, name, code. */
  dits: string[];
  score: number;
  raison: string;
  /** The action is in a part of it. */
  isPartie: boolean;
}

export interface NonResolu {
  etat: 'ambigu' | 'inconnu';
  probleme: string;
  alternatives: Alternative[];
}

export type Resolution = Resolu | NonResolu;

export interface Question {
  texte: string;
  contexte: Contexte;
  /** Who carries the action: tells « EPCI » and homonyms apart. */
  porteur: string;
  chercher: ChercheurDeLieux;
}

/** A place and how well it answers. */
export interface Candidat extends Note {
  lieu: Lieu;
}

/** Alternatives shown to the person who decides. */
export const PROPOSEES = 4;

/** An overseas collectivity has neither group, department nor outline: the Atlas can place nothing in it. */
export function resolu({ lieu, score, raisons }: Candidat, isPartie: boolean): Resolution {
  if (lieu.collectivite)
    return inconnu(`${lieu.nom} est dans une collectivité d’outre-mer, que les cartes ne dessinent pas`);
  const isArrondissement = lieu.ancien?.nature === 'arrondissement';
  return {
    etat: 'resolu',
    codes: [codeDe(lieu)],
    noms: [nomDeLieu(lieu)],
    dits: [direLieu(lieu)],
    score,
    raison: raisons.join(', '),
    isPartie: isPartie || isArrondissement,
  };
}

export function hesiter(classes: Candidat[], probleme: string): Resolution {
  const alternatives = classes
    .filter(({ lieu }) => !lieu.collectivite)
    .slice(0, PROPOSEES)
    .map(({ lieu, score }) => ({ code: codeDe(lieu), nom: nomDeLieu(lieu), score }));
  return { etat: 'ambigu', probleme, alternatives };
}

export const inconnu = (probleme: string): NonResolu => ({ etat: 'inconnu', probleme, alternatives: [] });
