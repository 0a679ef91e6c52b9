/** The day of the latest change of a dataset, told by its own files: nothing of git, nothing of the clock of the build. */
import { cellOf, type Ligne } from './csv.ts';

/** The columns that tell when a row was written or read again. */
const JOURS = ['misAJourLe', 'luLe', 'ouverteLe', 'verifieLe', 'version'] as const;
const JOUR = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The days that rows tell. */
export const joursOfLignes = (lignes: Iterable<Ligne>): string[] =>
  [...lignes].flatMap((ligne) => JOURS.map((nom) => cellOf(ligne[nom])).filter((text) => JOUR.test(text)));

interface Indices {
  /** What origine.json says: the day of our reading, then of the change, where people wrote it. */
  consulteLe: string;
  changeLe?: string | undefined;
  /** The days that its rows tell. */
  lignes: readonly string[];
  /** The frozen versions where one of its tables changed. */
  versions: readonly string[];
  /** The latest frozen version, when one of its tables is no longer what that version holds. */
  figeeLe?: string | undefined;
  /** The latest day that the whole Atlas tells. */
  atlas: string;
}

const latestOf = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';
const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/** Whether the files leave unsaid when a table changed after the latest version: a person may write it. */
export function isChangementTu({
  consulteLe,
  changeLe,
  lignes,
  figeeLe,
}: Omit<Indices, 'versions' | 'atlas'>) {
  if (figeeLe === undefined || (changeLe !== undefined && changeLe >= figeeLe)) return false;
  return latestOf([consulteLe, ...lignes]) <= figeeLe;
}

/**
 * The latest of all days told; where a table changed after the latest version and no day says it, a day after that
 * version all the same: the day of the Atlas if it is later, else the next day. Who reads the date comes back for the change.
 */
export function jourDuChangement(indices: Indices): string {
  const { consulteLe, changeLe, lignes, versions, figeeLe = '', atlas } = indices;
  const told = latestOf([consulteLe, ...(changeLe === undefined ? [] : [changeLe]), ...lignes, ...versions]);
  if (!isChangementTu(indices)) return told;
  return latestOf([told, atlas > figeeLe ? atlas : dayAfter(figeeLe)]);
}
