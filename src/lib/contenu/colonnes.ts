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
  const unnamed = colonnes.flatMap((name, i) => (name === '' ? [i + 1] : []));
  const unknown = colonnes.filter((name) => name !== '' && !expected.includes(name));
  const repeated = colonnes.filter((name, i) => name !== '' && colonnes.indexOf(name) < i);
  if (unnamed.length + unknown.length === colonnes.length) return [withoutTitles(expected, fichier)];
  return [
    ...(pairOf(missing, unknown, fichier) ?? [
      ...missing.map((champ) => missingFault(champ, fichier)),
      ...unknown.map((champ) => ({
        fichier,
        ligne: 1,
        champ,
        probleme: 'la colonne est inconnue',
        remede: `la retirer ou corriger son nom ; colonnes attendues : ${expected.join(', ')}`,
      })),
    ]),
    ...(unnamed.length > 0 ? [unnamedFault(unnamed, fichier)] : []),
    ...repeated.map((champ) => ({
      fichier,
      ligne: 1,
      champ,
      probleme: 'la colonne est écrite deux fois',
      remede: 'garder une seule colonne de ce nom',
    })),
  ];
}

/** What a separator too many at the end of each line gives. */
const unnamedFault = (places: number[], fichier: string): Faute => ({
  fichier,
  ligne: 1,
  probleme: `une colonne n’a pas de titre (la ${places.join('ᵉ, la ')}ᵉ)`,
  remede: 'supprimer cette colonne, ou le séparateur en trop au bout de chaque ligne',
});

const missingFault = (champ: string, fichier: string): Faute => ({
  fichier,
  ligne: 1,
  champ,
  probleme: 'la colonne manque',
  remede: `ajouter la colonne « ${champ} » à la ligne de titres, et la remplir`,
});

/** No title is known: the line is missing, or the columns are separated by something else. */
const withoutTitles = (expected: string[], fichier: string): Faute => ({
  fichier,
  ligne: 1,
  probleme: 'aucune colonne attendue ne se trouve dans la première ligne',
  remede: `remettre la ligne de titres, séparée par des virgules : ${expected.join(',')}`,
});

/** A title of which a letter has changed is one thing to mend. */
function pairOf(missing: string[], unknown: string[], fichier: string): Faute[] | undefined {
  const [wanted, ...others] = missing;
  const [champ, ...more] = unknown;
  if (wanted === undefined || champ === undefined || others.length + more.length > 0) return undefined;
  const probleme = `la colonne est inconnue, et la colonne « ${wanted} » manque`;
  const remede = `écrire « ${wanted} » à la place de « ${champ} » dans la ligne de titres, ou ajouter la colonne qui manque et retirer l’autre`;
  return [{ fichier, ligne: 1, champ, probleme, remede }];
}
