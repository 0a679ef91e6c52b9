/** The rows of the tables, with what their files have of faults: titles, quotes, cells. */
import { z } from 'astro/zod';
import type { JeuTableau } from '../../schemas/jeux.ts';
import type { Faute } from '../../lib/contenu/faute.ts';
import { checkColumns, requiredColumns } from '../../lib/contenu/colonnes.ts';
import type { Jeu } from '../../lib/contenu/validation.ts';
import { fichiersOf, parseOnce } from '../../reference/tableaux.ts';
import { readTexte } from './fichier.ts';

export function readTable(root: string, nom: string, tableau: JeuTableau, fautes: Faute[]): Jeu {
  const { schema } = tableau;
  const before = fautes.length;
  const files = fichiersOf(root, tableau).flatMap((path) => readRows(root, path, schema, fautes) ?? []);
  const jeu = withoutMissing({
    nom,
    schema,
    entrees: files.flatMap(({ entrees }) => entrees),
    missing: new Set(files.flatMap(({ missing }) => missing)),
  });
  return { ...jeu, incomplet: fautes.length > before };
}

/** The rows of one file, and the columns that it should have and has not. */
function readRows(root: string, fichier: string, schema: z.ZodObject, fautes: Faute[]) {
  const text = readTexte(root, fichier, fautes);
  if (text === undefined) return undefined;
  const { colonnes, lignes, fautes: syntax } = parseOnce(text, fichier);
  const titles = colonnes.length > 0 ? checkColumns(schema, colonnes, fichier) : [];
  const known = Object.keys(schema.shape).filter((name) => colonnes.includes(name));
  // Without titles, a row says nothing.
  if (known.length === 0) {
    fautes.push(...(titles.length > 0 ? titles : syntax));
    return undefined;
  }
  fautes.push(...titles, ...syntax);
  const entrees = lignes.map(({ ligne, valeurs }) => ({
    fichier,
    ligne,
    id: valeurs['id'] ?? '',
    // An unknown column is one fault, not one a row.
    valeurs: Object.fromEntries(known.map((name) => [name, valeurs[name]])),
  }));
  return { entrees, missing: requiredColumns(schema).filter((name) => !known.includes(name)) };
}

/** The collection without the columns that a file lacks: each is already one fault, not one a row. */
function withoutMissing({ nom, schema, entrees, missing }: Jeu & { missing: Set<string> }): Jeu {
  if (missing.size === 0) return { nom, schema, entrees };
  const kept = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !missing.has(name)));
  return {
    nom,
    schema: z.strictObject(kept(schema.shape)),
    entrees: entrees.map((entree) => ({ ...entree, valeurs: kept(entree.valeurs) })),
  };
}
