/** A table as Parquet, which DuckDB, R, pandas and the explorers of open data read column by column: lists stay lists. */
import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Champ } from './champ.ts';
import { cellOf, type Ligne } from './csv.ts';

type Physique = Pick<SchemaElement, 'type' | 'converted_type'>;

const TYPES: Record<Champ['type'], Physique> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function elementsOf({ nom, type, isListe }: Champ): SchemaElement[] {
  if (!isListe) return [{ name: nom, ...TYPES[type], repetition_type: 'OPTIONAL' }];
  return [
    { name: nom, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TYPES[type], repetition_type: 'OPTIONAL' },
  ];
}

function valueOf(ligne: Ligne, { nom, type }: Champ): unknown {
  const valeur = ligne[nom] ?? null;
  if (Array.isArray(valeur)) return valeur.map(cellOf);
  if (valeur === '') return null;
  return type === 'date' && typeof valeur === 'string' ? new Date(`${valeur}T00:00:00Z`) : valeur;
}

/** The bytes of the file: columns need every row at once. */
export function parquetOf(champs: readonly Champ[], lignes: readonly Ligne[]): ArrayBuffer {
  return parquetWriteBuffer({
    schema: [{ name: 'root', num_children: champs.length }, ...champs.flatMap(elementsOf)],
    columnData: champs.map((champ) => ({
      name: champ.nom,
      data: lignes.map((ligne) => valueOf(ligne, champ)),
    })),
  });
}
