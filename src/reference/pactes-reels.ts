/** The real pacts whose money is public, and how we read it. */
import { readFileSync } from 'node:fs';
import type { FaitsPublics } from '../lib/pacte/pactes-reels.ts';
import { pactesReelsSchema } from '../schemas/pactes-reels.ts';
import { pathOf } from './dossiers.ts';

const FICHIER = 'data/methode/pactes-reels.json';

/** @throws {Error} when the file does not have this shape, with where. */
export function readPactesReels(root = process.cwd()): FaitsPublics[] {
  const read = pactesReelsSchema.safeParse(JSON.parse(readFileSync(pathOf(root, FICHIER), 'utf8')));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${FICHIER} (à « ${issue?.path.join('.') ?? ''} ») : ${issue?.message ?? ''}`);
}
