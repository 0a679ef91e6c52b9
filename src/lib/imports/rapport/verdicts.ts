/** What becomes of a row, in the same words on the page, in its account and in the terminal. */
import { formatCount } from '../../texte/format.ts';
import type { Verdict } from '../examen.ts';

/** Of one row, then of several. */
const MOTS: Record<Verdict, readonly [string, string]> = {
  pris: ['prête', 'prêtes'],
  'a-revoir': ['à revoir', 'à revoir'],
  refuse: ['refusée', 'refusées'],
  inchange: ['déjà dans l’Atlas', 'déjà dans l’Atlas'],
  ignore: ['laissée de côté', 'laissées de côté'],
  'hors-tableau': ['hors du tableau', 'hors du tableau'],
};

/** Verdicts that ask nothing of anyone. */
export const SANS_SUITE: readonly Verdict[] = ['inchange', 'ignore', 'hors-tableau'];
export const MOT_SANS_SUITE = 'sans suite';
export const SANS_INTITULE = '(sans intitulé)';

/** « prêtes » for three rows. */
export const motDeVerdict = (verdict: Verdict, compte: number): string => MOTS[verdict][compte < 2 ? 0 : 1];

/** Of one row: « prête », « sans suite : hors du tableau ». */
export const direVerdict = (verdict: Verdict): string =>
  SANS_SUITE.includes(verdict) ? `${MOT_SANS_SUITE} : ${motDeVerdict(verdict, 1)}` : motDeVerdict(verdict, 1);

/** Rows that are not written, because someone said so: « 8 lignes laissées de côté ». */
export const direLaissees = (compte: number): string =>
  formatCount(compte, 'ligne laissée de côté', 'lignes laissées de côté');
