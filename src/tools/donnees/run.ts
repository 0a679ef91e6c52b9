/** npm run donnees:figer -- --note "Ce qui a changé" [--jour 2026-11-28] */
import { parseArgs } from 'node:util';
import { ecartEnMots } from '../../lib/donnees/versions.ts';
import { placeOf } from '../../reference/dossiers.ts';
import { checkContent } from '../content/check.ts';
import { figer } from './figer.ts';

const { values } = parseArgs({ options: { note: { type: 'string' }, jour: { type: 'string' } } });
const { note = '', jour = new Date().toISOString().slice(0, 10) } = values;

try {
  if (note.trim() === '') {
    throw new Error('Dire ce qui a changé : npm run donnees:figer -- --note "Ajout des pactes de Bretagne"');
  }
  const root = process.cwd();
  checkContent(root);
  const { fichiers } = figer({ root, jour, note: note.trim() });
  for (const fichier of fichiers) {
    const phrase = ecartEnMots(fichier);
    if (phrase) process.stdout.write(`${fichier.table} : ${phrase}\n`);
  }
  process.stdout.write(
    `Version du ${jour} figée : ${fichiers.length} tables, dans ${placeOf(root, 'data/versions')}.\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
