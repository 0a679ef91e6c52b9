/** Real pacts as files of the assistant, as far as public facts go: money, year, region. */
import type { OrigineArgent } from '../../schemas/pacte-choix.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import type { ContexteDuPacte } from './avis.ts';
import { examine, type AvisLu } from './examen.ts';
import { newItem, newPacte } from './vierge.ts';

export interface FaitsPublics {
  /** Id of the project of the catalogue. */
  projet: string;
  region: { code: string; nom: string };
  annee: string;
  /** Status of the local contract of its department; '' when unknown. */
  contrat: string;
  recettes: { qui: string; origine: OrigineArgent; euros: number }[];
  /** How we read the sources. */
  lecture: string;
}

/** One action holds all the money: the sources do not share it out. */
export function pacteFromFaits({ projet, region, annee, contrat, recettes }: FaitsPublics): Pacte {
  const blank = newPacte(projet);
  const lines = recettes.map(({ qui, origine, euros }) => ({
    ...newItem('fiches.recettes', ''),
    qui,
    origine,
    annee,
    montant: euros * 100,
  }));
  return {
    ...blank,
    cadre: { ...blank.cadre, annee, contrat, region: { niveau: 'region', ...region } },
    fiches: [{ ...newItem('fiches', 'tout'), recettes: lines }],
  };
}

/** The checks that these facts can answer; « f4 » to « f9 » need dates, answers and expenses that nobody has published. */
const REPONDUES: readonly string[] = ['f1', 'f2', 'f3', 'r5'];

/** What the checks say of the facts, and nothing of what is unknown. */
export const verdictsOnFaits = (faits: FaitsPublics, contexte: ContexteDuPacte): AvisLu[] =>
  examine(pacteFromFaits(faits), contexte).filter(
    ({ verification, etat }) => REPONDUES.includes(verification) && etat !== 'non-verifiable',
  );
