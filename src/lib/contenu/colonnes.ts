/** Checks the columns of a table against its shape. */
import type { z } from 'astro/zod';
import type { Faute } from './faute.ts';

/** The shape of an entry, field by field. */
export type FormeDeTable = z.ZodObject<Record<string, z.ZodType>>;

/** The columns that every file of a table has; the others mean « unknown » where they are not. */
export function requiredColumns(schema: FormeDeTable): string[] {
  return Object.entries(schema.shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([name]) => name);
}

/** Columns that the shape does not have, that the file lacks, or that it repeats. */
export function checkColumns(schema: FormeDeTable, colonnes: string[], fichier: string): Faute[] {
  const expected = Object.keys(schema.shape);
  const missing = requiredColumns(schema).filter((name) => !colonnes.includes(name));
  const unknown = colonnes.filter((name) => !expected.includes(name));
  const repeated = colonnes.filter((name, i) => colonnes.indexOf(name) < i);
  return [
    ...missing.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne manque',
      remede: `ajouter la colonne « ${champ} » à la ligne de titres, et la remplir`,
    })),
    ...unknown.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne est inconnue',
      remede: `la retirer ou corriger son nom ; colonnes attendues : ${expected.join(', ')}`,
    })),
    ...repeated.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne est écrite deux fois',
      remede: 'garder une seule colonne de ce nom',
    })),
  ];
}
