/** A cell of a spreadsheet as it is read, and its address. */

/** Dates are at midnight, universal time. */
export type CelluleLue = string | number | boolean | Date | null;

/** 0, 0 → « A1 »; 27, 11 → « AB12 ». Columns and rows are counted from 0. */
export function adresseDe(colonne: number, ligne: number): string {
  return `${lettresDe(colonne)}${ligne + 1}`;
}

/** 0 → « A », 27 → « AB ». */
export function lettresDe(colonne: number): string {
  const rest = Math.floor(colonne / 26) - 1;
  return (rest < 0 ? '' : lettresDe(rest)) + String.fromCharCode(65 + (colonne % 26));
}

/** « A » → 0, « AB » → 27. */
export const rangDe = (lettre: string): number =>
  Array.from(lettre).reduce((rang, char) => rang * 26 + char.charCodeAt(0) - 64, 0) - 1;

/** What a person reads in the cell; « » when it is empty. */
export function texteDeCellule(cellule: CelluleLue | undefined): string {
  if (cellule === null || cellule === undefined) return '';
  if (cellule instanceof Date)
    return Number.isNaN(cellule.getTime()) ? '' : cellule.toISOString().slice(0, 10);
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  return String(typeof cellule === 'number' ? arrondir(cellule) : cellule)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
}

/** Nobody reads more digits of a division than a spreadsheet shows. */
const CHIFFRES = 6;
const arrondir = (nombre: number) =>
  Number.isInteger(nombre) ? nombre : Math.trunc(nombre) + Number((nombre % 1).toPrecision(CHIFFRES));

export const isVide = (cellule: CelluleLue | undefined) => texteDeCellule(cellule) === '';
