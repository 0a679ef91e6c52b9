/** The budget of the Pacte as a table: its cells are figures of data/chiffres whose id starts with « budget- ». */
import type { Chiffre } from '../../schemas/chiffre.ts';

const PREFIX = 'budget-';
const TOTAL = 'budget';

export interface LigneBudget {
  id: string;
  nom: string;
  /** The figure of each year; undefined where the source leaves the cell empty. */
  parAnnee: Record<string, Chiffre | undefined>;
}

interface PartieBudget {
  /** The law that votes the money. */
  loi: string;
  lignes: LigneBudget[];
  total: LigneBudget | undefined;
}

/** « budget-programme-304-2024 » and « budget-programme-304-2023 » are two cells of one line. */
const lineOf = ({ id }: Chiffre) => id.replace(/-\d{4}$/, '');
/** « Chapitre I, tableau du budget, loi de finances initiale » ends with the name of the part. */
const loiOf = ({ sourceRepere }: Chiffre) => sourceRepere.split(', ').at(-1) ?? '';
const nomOf = ({ libelle }: Chiffre) => libelle.replace(/, en \d{4}$/, '');

export function budgetOf(chiffres: Chiffre[]): { annees: string[]; parties: PartieBudget[] } {
  const cells = chiffres.filter(({ id }) => id.startsWith(PREFIX));
  const annees = [...new Set(cells.map(({ date }) => date))].sort();
  const latest = annees.at(-1) ?? '';
  const lois = [...new Set(cells.map(loiOf))];
  const parties = lois.map((loi) => {
    const lines = linesOf(cells.filter((cell) => loiOf(cell) === loi));
    return {
      loi,
      lignes: lines
        .filter(({ id }) => id !== TOTAL)
        .sort((a, b) => (b.parAnnee[latest]?.valeur ?? 0) - (a.parAnnee[latest]?.valeur ?? 0)),
      total: lines.find(({ id }) => id === TOTAL),
    };
  });
  return { annees, parties };
}

function linesOf(cells: Chiffre[]): LigneBudget[] {
  const lines = new Map<string, LigneBudget>();
  for (const cell of cells) {
    const line = lines.get(lineOf(cell)) ?? { id: lineOf(cell), nom: nomOf(cell), parAnnee: {} };
    line.parAnnee[cell.date] = cell;
    lines.set(line.id, line);
  }
  return [...lines.values()];
}

/** What the lines of a part add up to in a year, rounded to the cent of a million: cells are decimal. */
export function sumOf(partie: PartieBudget, annee: string): number {
  const sum = partie.lignes.reduce((total, { parAnnee }) => total + (parAnnee[annee]?.valeur ?? 0), 0);
  return Math.round(sum * 100) / 100;
}
