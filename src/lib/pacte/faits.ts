import type { RegleDuPacte } from './avis.ts';

/** What the page carries of the data of the site, for the checks. */
export interface FaitsDuPacte {
  regles: [id: string, regle: RegleDuPacte][];
  /** Measures that no longer go on, with the words of their state. */
  mesuresArretees: [id: string, etat: string][];
  /** The day of the contents. */
  miseAJour: string;
}
