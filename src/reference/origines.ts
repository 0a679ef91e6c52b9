/** The provenance of a dataset, read from its file. */
import { origineSchema, type Origine } from '../schemas/origine.ts';
import { pathOf } from './dossiers.ts';
import { readJson } from './json.ts';

/** @throws {z.ZodError} when data/<jeu>/origine.json is not as it should be. */
export const readOrigine = (root: string, jeu: string): Origine =>
  origineSchema.parse(readJson<unknown>(pathOf(root, `data/${jeu}/origine.json`)));
