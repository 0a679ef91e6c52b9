/** What a wording of a territory turns out to be: codes, or what one hesitates between. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { ARRONDISSEMENT } from '../../territoires/chercher/mots.ts';
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
  /** Words of the source that no code says; « » when the codes say it all. */
  reserve: string;
  lieux: readonly Lieu[];
}

export interface NonResolu {
  etat: 'ambigu' | 'inconnu';
  probleme: string;
  alternatives: Alternative[];
  /** What to write, when none of them is right. */
  conseil?: string;
  /** Of a list, what is sure and what is not: an answer about the second keeps the first. */
  liste?: { reconnus: readonly Resolu[]; perdus: readonly string[] };
}

export type Resolution = Resolu | NonResolu;

export interface Question {
  texte: string;
  contexte: Contexte;
  /** Who carries the action: asked where only that tells « EPCI » or homonyms apart. */
  porteur?: (() => string) | undefined;
  chercher: ChercheurDeLieux;
  /** Of a list, the department of the places that are not in that of the row: a person has said it. */
  ailleurs?: string;
}

/** A place and how well it answers. */
export interface Candidat extends Note {
  lieu: Lieu;
}

/** Alternatives shown to the person who decides. */
export const PROPOSEES = 4;

/** `reserve`: words that no code says. An overseas collectivity has neither group, department nor outline: the Atlas can place nothing in it. */
export function resolu({ lieu, score, raisons }: Candidat, isPartie = false, reserve = ''): Resolution {
  if (lieu.collectivite) return horsDesCartes(lieu.nom);
  const arrondissement = lieu.ancien?.nature === ARRONDISSEMENT ? lieu.ancien.nom : '';
  return {
    etat: 'resolu',
    codes: [codeDe(lieu)],
    noms: [nomDeLieu(lieu)],
    dits: [direLieu(lieu)],
    score,
    raison: raisons.join(', '),
    isPartie: isPartie || arrondissement !== '',
    reserve: arrondissement || reserve,
    lieux: [lieu],
  };
}

/** Several places that are one answer. */
export function reunir(resolus: readonly Resolu[]): Resolu {
  return {
    etat: 'resolu',
    codes: [...new Set(resolus.flatMap(({ codes }) => codes))],
    noms: [...new Set(resolus.flatMap(({ noms }) => noms))],
    dits: [...new Set(resolus.flatMap(({ dits }) => dits))],
    score: Math.min(...resolus.map(({ score }) => score)),
    raison: `${resolus.length} lieux`,
    isPartie: resolus.some(({ isPartie }) => isPartie),
    reserve: joindreReserves(resolus.map(({ reserve }) => reserve)),
    lieux: resolus.flatMap(({ lieux }) => lieux),
  };
}

/** As they stand between quotes. */
export const joindreReserves = (reserves: readonly string[]) => reserves.filter(Boolean).join(' », « ');

/** A sure answer, as one of those that a person may choose. */
export const enAlternative = ({ codes, noms, score }: Resolu): Alternative => ({
  code: codes.join(' | '),
  nom: noms.join(' et '),
  score,
});

/** Under this, a place shares a few letters with the wording, or a word in another department. */
const PROPOSABLE = 0.35;

export function hesiter(classes: readonly Candidat[], probleme: string): NonResolu {
  const proposables = classes.filter(({ lieu, score }) => !lieu.collectivite && score >= PROPOSABLE);
  return ambigu(
    probleme,
    proposables.map(({ lieu, score }) => ({ code: codeDe(lieu), nom: nomDeLieu(lieu), score })),
  );
}

/** A question, each answer once. */
export function ambigu(probleme: string, alternatives: readonly Alternative[]): NonResolu {
  const uniques = new Map(alternatives.map((each) => [each.code, each]));
  return { etat: 'ambigu', probleme, alternatives: [...uniques.values()].slice(0, PROPOSEES) };
}

/** No name nor code would help: the Atlas has no such territory. */
export const horsDesCartes = (nom: string): NonResolu => ({
  ...inconnu(
    `${nom} est une collectivité d’outre-mer, ou dans une collectivité d’outre-mer, que l’Atlas ne décrit pas`,
  ),
  conseil:
    'répondre « retirer » pour laisser la ligne de côté, ou écrire un autre territoire si l’action en couvre un',
});

export const inconnu = (probleme: string): NonResolu => ({ etat: 'inconnu', probleme, alternatives: [] });
