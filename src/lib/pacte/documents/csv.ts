import type { Pacte } from '../../../schemas/pacte.ts';
import { celluleSure } from '../../texte/cellule-sure.ts';
import { centimesOf, formatSaisie, type Saisie } from '../argent.ts';
import { fichesTenues } from '../financement.ts';
import { ORIGINES, REPONSES } from './fiche-action.ts';

const HEAD = ['Action', 'Sens', 'Libellé', 'Origine', 'Année', 'Montant (€)', 'Réponse'];

const quote = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const cell = (text: string) => quote(celluleSure(text));

/** « 18000,50 », a number for a French spreadsheet; what was typed where it cannot be read. */
const montant = (saisie: Saisie): string => {
  const cents = centimesOf(saisie);
  return cents === undefined ? cell(String(saisie)) : formatSaisie(cents);
};

/** The lines of the budget, semicolons between the cells, as French spreadsheets open them; begins with the mark of UTF-8. */
export function budgetCsv(pacte: Pacte): string {
  const rows = fichesTenues(pacte).flatMap(({ titre, depenses, recettes }, f) => {
    const action = cell(titre || `Action ${f + 1}`);
    return [
      ...depenses.map((it) => [
        action,
        'dépense',
        cell(it.quoi),
        '',
        cell(it.annee),
        montant(it.montant),
        '',
      ]),
      ...recettes.map((it) => [
        action,
        'recette',
        cell(it.qui),
        ORIGINES[it.origine] ?? '',
        cell(it.annee),
        montant(it.montant),
        REPONSES[it.etat] ?? '',
      ]),
    ];
  });
  return `\uFEFF${[HEAD, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
