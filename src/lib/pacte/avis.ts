import type { Regle } from '../../schemas/regle.ts';
import type { Pacte } from '../../schemas/pacte.ts';

export type EtatAvis =
  'conforme' | 'a-corriger' | 'a-justifier' | 'a-demander' | 'sans-objet' | 'non-verifiable';

/** What a check needs of a rule. */
export type RegleDuPacte = Pick<Regle, 'valeur' | 'portee' | 'niveau' | 'millesime'>;

/** What the checks know besides the file. */
export interface ContexteDuPacte {
  regles: ReadonlyMap<string, RegleDuPacte>;
  /** The day of reading, « 2026-11-28 ». */
  aujourdhui: string;
  /** National measures that no longer go on, with their state in words: « abandonnée ». */
  mesuresArretees: ReadonlyMap<string, string>;
}

/** What one check says of one thing. */
export interface Avis {
  /** « f1 », « t6 »… */
  verification: string;
  /** Id of the priority, sheet or partner that it bears on; '' for the whole pact. */
  objet: string;
  etat: EtatAvis;
  phrase: string;
  /** The arithmetic, with its figures; '' where there is none. */
  calcul: string;
  /** Ids of the rules that it reads, the one that it judges by first. */
  regles: string[];
  /** Path of the field to go to: « fiches.f1.calendrier.fin ». */
  champ: string;
  /** The exact question to put to the State's service; '' when there is none. */
  question: string;
}

export type Verification = (pacte: Pacte, contexte: ContexteDuPacte) => Avis[];

type Said = Pick<Avis, 'etat' | 'phrase'> & Partial<Avis>;

/** Gives the verdicts of one check their name and rules. */
export const sayer =
  (verification: string, ...regles: string[]) =>
  (said: Said): Avis => ({
    verification,
    objet: '',
    calcul: '',
    regles,
    champ: '',
    question: '',
    ...said,
  });

/** Occitanie's rules bind there only. */
const REGION_OCCITANIE = '76';
export const isOccitanie = (pacte: Pacte): boolean => pacte.cadre.region?.code === REGION_OCCITANIE;

/**
 * The value of a rule as a number: the one that the reader's own service gave, else the one of the rules.
 * @throws {Error} when the rules have no number under that id.
 */
export function valueOf(pacte: Pacte, { regles }: ContexteDuPacte, id: string): number {
  const own = pacte.cadre.reglages.find(({ regle }) => regle === id)?.valeur.replace(',', '.');
  const value = Number(own?.trim() ? own : regles.get(id)?.valeur);
  if (Number.isFinite(value) && value >= 0) return value;
  const given = Number(regles.get(id)?.valeur || Number.NaN);
  if (Number.isNaN(given))
    throw new Error(`data/methode/regles.csv : la règle « ${id} » n’a pas de valeur chiffrée.`);
  return given;
}

/** Is there something to read in a field? */
export const isSaid = (text: string): boolean => text.trim() !== '';
