/** One row read field by field: what it says of an action, and what is to be said of it. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { requis } from './absents.ts';
import { lireAutresFinanceurs } from './financeurs.ts';
import { citer } from './cases.ts';
import { lireDates } from './dates.ts';
import { lireMontants } from './euros.ts';
import { lireIds } from './ids.ts';
import type { NomsConnus } from './noms.ts';
import type { Lecteur } from './lecteur.ts';
import type { MotsConnus } from './listes.ts';
import { lireLieu } from './lieu.ts';
import { lireMesures } from './mesures.ts';
import { deciderStatut, douterDuStatut, lireStatut, type StatutLu } from './statut.ts';

export interface ListesConnues {
  axes: MotsConnus;
  publics: MotsConnus;
  statuts: MotsConnus;
  /** Names that people read, by id. */
  noms: { axes: NomsConnus; publics: NomsConnus };
}

/** What a row says; undefined or empty where it says nothing that can be taken. */
export interface Valeurs {
  titre: string;
  porteur: string;
  territoires: CodeTerritoire[];
  /** Names of these territories, with their kinds. */
  lieux: string[];
  /** The same with their codes. */
  dits: string[];
  isPartie: boolean;
  axes: string[];
  publics: string[];
  montantEuros: number | undefined;
  montantNote: string;
  partEtatEuros: number | undefined;
  cofinanceurs: string;
  debut: string | undefined;
  fin: string | undefined;
  annee: string | undefined;
  statut: StatutLu | undefined;
  interpretations: string[];
}

export function lireValeurs(lecteur: Lecteur, lexiques: ListesConnues, chercher: ChercheurDeLieux): Valeurs {
  const interpretations: string[] = [];
  // The place first: what is decided of a wording holds in one department.
  const lieu = lireLieu(lecteur, chercher, interpretations);
  const titre = requis(lecteur, 'titre', 'titre-absent', 'l’intitulé manque');
  const porteur = requis(lecteur, 'porteur', 'porteur-absent', 'le porteur manque');
  const montants = lireMontants(lecteur, interpretations);
  const dates = lireDates(lecteur, interpretations);
  const dite = lecteur.texte('axes');
  if (lireMesures(dite, lexiques.axes)) interpretations.push(`Mesure : ${citer(dite)}.`);
  return {
    titre,
    porteur,
    ...lieu,
    axes: lireIds(lecteur, 'axes', lexiques.axes, lexiques.noms.axes),
    publics: lireIds(lecteur, 'publics', lexiques.publics, lexiques.noms.publics),
    ...montants,
    cofinanceurs: lireAutresFinanceurs(lecteur, { lieu, total: montants.montantEuros }, interpretations),
    ...dates,
    statut: lireAvancement(lecteur, lexiques.statuts),
    interpretations,
  };
}

function lireAvancement(lecteur: Lecteur, lexique: MotsConnus): StatutLu | undefined {
  // Words that say a state say it under either name of the column.
  const champ = lecteur.has('statut') ? 'statut' : 'avancement';
  const lu = lireStatut(lecteur.cellule(champ), lexique);
  const doute = douterDuStatut(lecteur.texte(champ), lu);
  if (doute !== undefined) return deciderStatut(lecteur, champ, doute, { lu, lexique });
  if (lu && lu.statut === undefined) {
    lecteur.dire('statut-inconnu', champ, {
      probleme: 'l’Atlas n’y reconnaît pas un état : prévue, en cours, achevée ou abandonnée',
      remede: 'rien : les mots de la source sont gardés',
    });
  }
  return lu;
}
