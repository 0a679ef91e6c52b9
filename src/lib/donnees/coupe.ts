/** Which rows of a table an edition keeps: those that touch what it covers, and those that the kept rows name. */
import { cellOf, type Ligne } from './csv.ts';
import type { Collection, TableOuverte } from './tables.ts';

/** The tables that say who rather than where: a row stays with the rows of another table that name it in a column. */
export const SUIVANTES: Partial<Record<Collection, { collection: Collection; colonne: string }>> = {
  porteurs: { collection: 'projets', colonne: 'porteur' },
};

type TableACouper = Pick<TableOuverte, 'collection' | 'champs' | 'lieu'>;

/** Whether an edition cuts the table: the others are those of the country. */
export const isCoupee = ({ collection, lieu }: Pick<TableACouper, 'collection' | 'lieu'>): boolean =>
  lieu !== undefined || SUIVANTES[collection] !== undefined;

/** The rows of a table with places, those that touch one that is covered, surely or maybe. */
export function lignesCouvertes(
  { champs }: Pick<TableACouper, 'champs'>,
  lignes: readonly Ligne[],
  isCovered: (territoire: string) => boolean,
): Ligne[] {
  const lieux = champs.filter(({ reference }) => reference === 'territoires').map(({ nom }) => nom);
  return lignes.filter((ligne) =>
    lieux.flatMap((nom) => [ligne[nom]].flat().map(cellOf)).some((code) => code !== '' && isCovered(code)),
  );
}

/** The rows that others name in a column. */
export function lignesNommees(lignes: readonly Ligne[], par: readonly Ligne[], colonne: string): Ligne[] {
  const noms = new Set(par.map((ligne) => cellOf(ligne[colonne])));
  return lignes.filter(({ id }) => noms.has(cellOf(id)));
}
