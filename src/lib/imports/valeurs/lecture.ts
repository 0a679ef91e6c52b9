/** What a cell says: a value, nothing known, or something that no rule reads. */
export type Lecture<T> =
  /** `note`: how it was read, when that is not evident. */
  | { etat: 'lue'; valeur: T; note?: string }
  | { etat: 'inconnue' }
  | { etat: 'illisible'; probleme: string; remede: string };

export const INCONNUE = { etat: 'inconnue' } as const;

export const lue = <T>(valeur: T, note?: string): Lecture<T> => ({
  etat: 'lue',
  valeur,
  ...(note ? { note } : {}),
});

export const illisible = (probleme: string, remede: string) =>
  ({ etat: 'illisible', probleme, remede }) as const;
