/** The worked example of « Monter un pacte », as the assistant reads it. */
import { readFileSync } from 'node:fs';
import { readFichier } from '../lib/pacte/fichier.ts';
import type { Pacte } from '../schemas/pacte.ts';
import { pathOf } from './dossiers.ts';

const EXEMPLE = 'data/methode/exemple-pacte.json';

/** @throws {Error} when the file cannot be read, with what is wrong. */
export function readExemplePacte(root = process.cwd()): Pacte {
  const read = readFichier(readFileSync(pathOf(root, EXEMPLE), 'utf8'));
  if ('refus' in read) throw new Error(`${EXEMPLE} : ${read.refus}`);
  return read.pacte;
}
