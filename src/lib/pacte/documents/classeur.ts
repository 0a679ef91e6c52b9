/** The budget as a workbook with live formulas: sums by origin, parts, what is missing. */
import type { Pacte } from '../../../schemas/pacte.ts';
import { centimesOf, type Saisie } from '../argent.ts';
import { fichesTenues, financementOf, missingFromOthers } from '../financement.ts';
import { ORIGINES, REPONSES } from './fiche-action.ts';

export type CelluleDuBudget = string | number | { formula: string; result: number };

/** A sheet of the workbook: its rows, the first a head. */
export interface FeuilleDuBudget {
  nom: string;
  rangs: CelluleDuBudget[][];
}

const euros = (cents: number) => cents / 100;

/** An amount that cannot be read stays as it was typed: a zero would pass for one. */
const celluleOf = (montant: Saisie): CelluleDuBudget => {
  const cents = centimesOf(montant);
  return cents === undefined ? String(montant) : euros(cents);
};

function lignesOf(pacte: Pacte) {
  return fichesTenues(pacte).flatMap(({ titre, recettes }, f) =>
    recettes.map(({ qui, origine, annee, montant, etat }) => ({
      action: titre || `Action ${f + 1}`,
      qui,
      origine,
      annee,
      montant: celluleOf(montant),
      etat,
    })),
  );
}

function recettes(pacte: Pacte): FeuilleDuBudget {
  const rows = lignesOf(pacte).map(({ action, qui, origine, annee, montant, etat }): CelluleDuBudget[] => [
    action,
    qui,
    origine,
    annee,
    montant,
    REPONSES[etat] ?? '',
  ]);
  return {
    nom: 'Recettes',
    rangs: [['Action', 'Qui paie', 'Origine', 'Année', 'Montant (€)', 'Réponse'], ...rows],
  };
}

function depenses(pacte: Pacte): FeuilleDuBudget {
  const rows = fichesTenues(pacte).flatMap(({ titre, depenses: lines }, f) =>
    lines.map(({ quoi, annee, montant }): CelluleDuBudget[] => [
      titre || `Action ${f + 1}`,
      quoi,
      annee,
      celluleOf(montant),
    ]),
  );
  return { nom: 'Dépenses', rangs: [['Action', 'Dépense', 'Année', 'Montant (€)'], ...rows] };
}

const CODES = ['S', 'A', 'E', 'O', 'V'] as const;

/** Sums that the workbook computes again by itself; `percent` is the part that the others must bring. */
function synthese(pacte: Pacte, percent: number): FeuilleDuBudget {
  const sums = financementOf(fichesTenues(pacte).flatMap(({ recettes: all }) => all));
  const byOrigin = CODES.map((code, i): CelluleDuBudget[] => [
    ORIGINES[code] ?? code,
    code,
    { formula: `SUMIF(Recettes!C:C,B${i + 2},Recettes!E:E)`, result: euros(sums[code]) },
  ]);
  const out = fichesTenues(pacte)
    .flatMap(({ depenses: all }) => all)
    .reduce((sum, { montant }) => sum + (centimesOf(montant) ?? 0), 0);
  return {
    nom: 'Synthèse',
    rangs: [
      ['Origine', 'Code', 'Montant (€)'],
      ...byOrigin,
      ['Total, hors apports en nature', '', { formula: 'SUM(C2:C5)', result: euros(sums.total) }],
      ['Part à atteindre par les autres partenaires (%)', '', percent],
      [
        'Part atteinte (%)',
        '',
        { formula: 'IF(C7=0,0,C5/C7*100)', result: sums.total === 0 ? 0 : (sums.O / sums.total) * 100 },
      ],
      [
        'Il manque, à part de l’État égale (€)',
        '',
        { formula: 'MAX(0,(C7*C8-C5*100)/(100-C8))', result: euros(missingFromOthers(sums, percent)) },
      ],
      ['Dépenses (€)', '', { formula: "SUM('Dépenses'!D:D)", result: euros(out) }],
      ['Recettes moins dépenses (€)', '', { formula: 'C7-C11', result: euros(sums.total - out) }],
    ],
  };
}

/** The three sheets of the budget. */
export const classeurOf = (pacte: Pacte, percent: number): FeuilleDuBudget[] => [
  synthese(pacte, percent),
  recettes(pacte),
  depenses(pacte),
];
