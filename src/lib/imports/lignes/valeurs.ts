/** One row read field by field: what it says of an action, and what is to be said of it. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { formatEuros } from '../../texte/format.ts';
import { lireDate } from '../valeurs/date.ts';
import { lireMontant } from '../valeurs/montant.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Lecture } from '../valeurs/lecture.ts';
import type { ChercheurDeLieux } from '../territoires/lieux.ts';
import { lireCofinanceurs } from './cofinanceurs.ts';
import { requis } from './absents.ts';
import { lireIds } from './ids.ts';
import type { NomsConnus } from './noms.ts';
import { SI_JUSTE, type SorteConstat } from './constats.ts';
import { GARDER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import type { MotsConnus } from './listes.ts';
import { lireLieu } from './lieu.ts';
import { lireStatut, type StatutLu } from './statut.ts';

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
  const montant = lireEuros(lecteur, 'montantEuros', undefined);
  const part = lireEuros(lecteur, 'partEtatEuros', montant?.valeur);
  const dates = lireDates(lecteur, interpretations);
  if (part?.note) interpretations.push(`Part de l’État : ${part.note}.`);
  return {
    titre,
    porteur,
    ...lieu,
    axes: lireIds(lecteur, 'axes', lexiques.axes, lexiques.noms.axes),
    publics: lireIds(lecteur, 'publics', lexiques.publics, lexiques.noms.publics),
    montantEuros: montant?.valeur,
    montantNote: montant?.note ?? '',
    partEtatEuros: comparerPart(lecteur, part?.valeur, montant?.valeur),
    cofinanceurs: isInconnu(lecteur.cellule('cofinanceurs'))
      ? ''
      : lireCofinanceurs(lecteur.texte('cofinanceurs')),
    ...dates,
    statut: lireAvancement(lecteur, lexiques.statuts),
    interpretations,
  };
}

/** Reads a cell, or what a person decided of it; says what cannot be read. */
function lireCase<T>(
  lecteur: Lecteur,
  champ: string,
  lire: (cellule: Parameters<typeof lireDate>[0]) => Lecture<T>,
  sorte: SorteConstat,
): Extract<Lecture<T>, { etat: 'lue' }> | undefined {
  const lecture = lire(lecteur.cellule(champ));
  if (lecture.etat === 'lue') return lecture;
  if (lecture.etat === 'inconnue') return undefined;
  const decide = lecteur.decision(champ, lecteur.texte(champ));
  if (decide === GARDER) return undefined;
  const corrige = decide === undefined ? lecture : lire(decide);
  if (corrige.etat === 'lue') return corrige;
  if (corrige.etat === 'illisible') lecteur.dire(sorte, champ, corrige);
  return undefined;
}

function lireEuros(lecteur: Lecteur, champ: string, total: number | undefined) {
  const lue = lireCase(
    lecteur,
    champ,
    (cellule) => lireMontant(cellule, total, lecteur.titre(champ)),
    'montant-illisible',
  );
  if (lue?.note)
    lecteur.dire('montant-interprete', champ, {
      probleme: `compris comme ${formatEuros(lue.valeur)} (${lue.note}) : à vérifier`,
      remede: SI_JUSTE,
    });
  return lue;
}

function comparerPart(
  lecteur: Lecteur,
  part: number | undefined,
  total: number | undefined,
): number | undefined {
  if (part === undefined || total === undefined || part <= total) return part;
  if (lecteur.decision('partEtatEuros', lecteur.texte('partEtatEuros')) === GARDER) return part;
  lecteur.dire('part-superieure', 'partEtatEuros', {
    probleme: `la part de l’État (${formatEuros(part)}) dépasse le montant total (${formatEuros(total)})`,
    remede: 'corriger l’un des deux',
  });
  return undefined;
}

function lireDates(lecteur: Lecteur, interpretations: string[]): Pick<Valeurs, 'debut' | 'fin' | 'annee'> {
  const lire = (champ: string) => {
    const lue = lireCase(lecteur, champ, lireDate, 'date-illisible');
    if (lue?.note) {
      lecteur.dire('date-interpretee', champ, {
        probleme: `compris comme ${lue.valeur} (${lue.note}) ; seule l’année est gardée : à vérifier`,
        remede: SI_JUSTE,
      });
      interpretations.push(`Date : ${lue.note} ; nous gardons l’année.`);
    }
    return lue?.valeur;
  };
  const [debut, fin, annee] = [lire('debut'), lire('fin'), lire('annee')];
  const known = Math.min(debut?.length ?? 0, fin?.length ?? 0);
  if (debut && fin && fin.slice(0, known) < debut.slice(0, known)) {
    lecteur.dire('fin-avant-debut', 'fin', {
      probleme: `la fin (${fin}) vient avant le début (${debut})`,
      remede: 'corriger l’une des deux',
    });
    return { debut, fin: undefined, annee: annee?.slice(0, 4) };
  }
  return { debut, fin, annee: annee?.slice(0, 4) };
}

function lireAvancement(lecteur: Lecteur, lexique: MotsConnus): StatutLu | undefined {
  const lu = lireStatut(lecteur.cellule('statut'), lexique);
  if (lu && lu.statut === undefined) {
    lecteur.dire('statut-inconnu', 'statut', {
      probleme: 'ce mot ne dit pas si l’action est prévue, en cours, achevée ou abandonnée',
      remede: 'rien : les mots de la source sont gardés',
    });
  }
  return lu;
}
