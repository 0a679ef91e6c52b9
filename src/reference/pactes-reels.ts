/** The real pacts whose money is public, and how we read it. */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { FaitsPublics } from '../lib/pacte/pactes-reels.ts';
import { ORIGINES_ARGENT } from '../schemas/pacte-choix.ts';
import { pathOf } from './dossiers.ts';

const FICHIER = 'data/methode/pactes-reels.json';

const faits = z.strictObject({
  projet: z.string(),
  region: z.strictObject({ code: z.string(), nom: z.string() }),
  annee: z.string(),
  contrat: z.string(),
  recettes: z.array(
    z.strictObject({ qui: z.string(), origine: z.enum(ORIGINES_ARGENT), euros: z.int().nonnegative() }),
  ),
  lecture: z.string(),
});

/** @throws {Error} when the file does not have this shape, with where. */
export function readPactesReels(root = process.cwd()): FaitsPublics[] {
  const read = z.array(faits).safeParse(JSON.parse(readFileSync(pathOf(root, FICHIER), 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${FICHIER} (à « ${issue?.path.join('.') ?? ''} ») : ${issue?.message ?? ''}`);
}
