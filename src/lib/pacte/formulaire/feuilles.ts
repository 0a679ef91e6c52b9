import type { Ecran } from './champs.ts';
import { ECRANS } from './ecrans.ts';

/** A screen of the form as a blank sheet: what the assistant is without JavaScript, and what one fills in by hand. */
export interface FeuilleDuPacte {
  ecran: Ecran;
  /** Among the screens, from 1. */
  rang: number;
  /** « /methode/monter-un-pacte/budget/ » */
  href: string;
}

/** The screens that ask something, in order. */
export const feuillesDuPacte = (): FeuilleDuPacte[] =>
  ECRANS.map((ecran, i) => ({
    ecran,
    rang: i + 1,
    href: `/methode/monter-un-pacte/${ecran.id}/`,
  })).filter(({ ecran }) => ecran.contenu.length > 0);
