/**
 * Writes several files of a folder all together or not at all, whenever the process is killed. They are first written whole
 * beside the folder, then a journal says what goes where: from then on, whoever comes next finishes the work.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

interface Deplacement {
  de: string;
  vers: string;
}

/** Where the files wait: on the same disk as the folder, outside it. */
const attente = (dossier: string) =>
  join(dirname(resolve(dossier)), `.${basename(resolve(dossier))}-ecriture`);
const JOURNAL = 'journal.json';

/** `fichiers`: the text of each file by its path from the folder. */
export function ecrireEnsemble(dossier: string, fichiers: ReadonlyMap<string, string>): void {
  reprendreEcriture(dossier);
  const place = attente(dossier);
  mkdirSync(place, { recursive: true });
  const deplacements = [...fichiers].map(([vers, texte], rang): Deplacement => {
    const de = String(rang);
    ecrireSurDisque(join(place, de), texte);
    return { de, vers };
  });
  const brouillon = join(place, `${JOURNAL}.brouillon`);
  ecrireSurDisque(brouillon, JSON.stringify(deplacements));
  // The one moment that counts: before it nothing is written, after it everything is.
  renameSync(brouillon, join(place, JOURNAL));
  reprendreEcriture(dossier);
}

/** Finishes what a killed process had decided, or sweeps what it had not. Every command that reads the folder calls it first. */
export function reprendreEcriture(dossier: string): 'rien' | 'finie' | 'effacée' {
  const place = attente(dossier);
  if (!existsSync(place)) return 'rien';
  const journal = join(place, JOURNAL);
  if (!existsSync(journal)) {
    rmSync(place, { recursive: true, force: true });
    return 'effacée';
  }
  for (const { de, vers } of lireJournal(journal)) {
    const source = join(place, de);
    // Already moved, by the process that was killed.
    if (!existsSync(source)) continue;
    const cible = join(dossier, vers);
    mkdirSync(dirname(cible), { recursive: true });
    renameSync(source, cible);
  }
  rmSync(place, { recursive: true, force: true });
  return 'finie';
}

function lireJournal(journal: string): Deplacement[] {
  const lu: unknown = JSON.parse(readFileSync(journal, 'utf8'));
  if (!Array.isArray(lu))
    throw new Error(`${journal} : ce n’est pas un journal d’écriture. Effacer son dossier.`);
  return lu.filter(
    (item): item is Deplacement =>
      typeof item === 'object' && item !== null && 'de' in item && 'vers' in item,
  );
}

/** On the disk, not only in memory: the journal must not name a file that a power cut empties. */
function ecrireSurDisque(path: string, texte: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, texte);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
