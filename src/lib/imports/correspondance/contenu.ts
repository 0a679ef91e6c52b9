/** What a column without a known title seems to hold, for the person who will say what it is. */
import type { CelluleLue } from '../lecture/cellule.ts';
import { texteDeCellule } from '../lecture/cellule.ts';
import { lireDate } from '../valeurs/date.ts';
import { lireMontant } from '../valeurs/montant.ts';
import { hasContact } from '../valeurs/personnes.ts';

const ESSAI = 50;

/** Figures under such a title count nothing. */
const CODES = /\b(?:codes?|insee|postal|cp|siren|siret|finess)\b/i;

const SIGNES: [nom: string, test: (cellule: CelluleLue | undefined) => boolean][] = [
  ['des adresses de messagerie ou des téléphones', (cellule) => hasContact(texteDeCellule(cellule))],
  ['des dates', (cellule) => lireDate(cellule).etat === 'lue'],
  ['des montants', (cellule) => lireMontant(cellule).etat === 'lue'],
];

/** « titre inconnu ; la colonne semble contenir des dates ». */
export function devinerSorte(cellules: readonly (CelluleLue | undefined)[], titre = ''): string {
  const essai = cellules.slice(0, ESSAI);
  if (CODES.test(titre) && essai.every((cellule) => /^[\d\s]{4,}$|^2[ab]/i.test(texteDeCellule(cellule))))
    return 'titre inconnu ; la colonne semble contenir des codes';
  const nom =
    SIGNES.find(([, test]) => essai.length > 0 && essai.filter(test).length > essai.length * 0.6)?.[0] ??
    'du texte';
  return `titre inconnu ; la colonne semble contenir ${nom}`;
}
