import type { ContexteDuPacte, RegleDuPacte } from './avis.ts';

/** A rule as a row: the page carries fifty of them. */
type LigneDeRegle = [
  id: string,
  valeur: RegleDuPacte['valeur'],
  portee: RegleDuPacte['portee'],
  niveau: RegleDuPacte['niveau'],
  millesime: RegleDuPacte['millesime'],
];

/** What the page carries of the data of the site, for the checks. */
export interface FaitsDuPacte {
  regles: LigneDeRegle[];
  /** Measures that no longer go on, with the words of their state. */
  mesuresArretees: [id: string, etat: string][];
  /** The day of the contents. */
  miseAJour: string;
}

/** The facts as the checks read them; `aujourdhui` is a day, AAAA-MM-JJ, or empty. */
export const contexteOf = (
  { regles, mesuresArretees }: FaitsDuPacte,
  aujourdhui: string,
): ContexteDuPacte => ({
  regles: new Map(
    regles.map(([id, valeur, portee, niveau, millesime]) => [id, { valeur, portee, niveau, millesime }]),
  ),
  mesuresArretees: new Map(mesuresArretees),
  aujourdhui,
});
