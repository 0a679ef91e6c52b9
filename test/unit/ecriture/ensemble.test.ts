import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ecrireEnsemble, reprendreEcriture } from '../../../src/tools/ecriture/ensemble.ts';
import { cleanEnv, PROJECT } from '../../support/copie.ts';

let racine = '';
let dossier = '';
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'ecriture-'));
  dossier = join(racine, 'data');
  mkdirSync(join(dossier, 'a'), { recursive: true });
  for (const [path, texte] of AVANT) writeFileSync(join(dossier, path), texte);
});
afterEach(() => rmSync(racine, { recursive: true, force: true }));

/** Long enough that writing takes time. */
const gros = (signe: string) => signe.repeat(2_000_000);
const AVANT = new Map([
  ['a/un.csv', gros('a')],
  ['a/deux.csv', gros('b')],
]);
const APRES = new Map([
  ['a/un.csv', gros('x')],
  ['a/deux.csv', gros('y')],
  ['b/imports/trois.yaml', gros('z')],
]);

/** « avant », « après », or what is neither. */
function etat(): string {
  const paths = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  const lus = new Map(paths.sort().map((path) => [path, readFileSync(join(dossier, path), 'utf8')]));
  const same = (attendus: Map<string, string>) =>
    attendus.size === lus.size && [...attendus].every(([path, texte]) => lus.get(path) === texte);
  if (same(AVANT)) return 'avant';
  return same(APRES) ? 'après' : `ni l’un ni l’autre : ${[...lus.keys()].join(', ')}`;
}

const enAttente = () => join(racine, '.data-ecriture');

test('several files are written together, and nothing is left beside the folder', () => {
  ecrireEnsemble(dossier, APRES);
  expect(etat()).toBe('après');
  expect(existsSync(enAttente())).toBe(false);
});

describe('whoever comes after a killed process', () => {
  test('sweeps what had not been decided', () => {
    mkdirSync(enAttente());
    writeFileSync(join(enAttente(), '0'), 'à moitié');
    expect(reprendreEcriture(dossier)).toBe('effacée');
    expect(etat()).toBe('avant');
  });

  test.each([0, 1, 2, 3])('finishes what had been decided, %i files being moved already', (faits) => {
    mkdirSync(enAttente());
    const deplacements = [...APRES.keys()].map((vers, rang) => ({ de: String(rang), vers }));
    for (const [rang, [path, texte]] of [...APRES].entries()) {
      const cible = rang < faits ? join(dossier, path) : join(enAttente(), String(rang));
      mkdirSync(join(cible, '..'), { recursive: true });
      writeFileSync(cible, texte);
    }
    writeFileSync(join(enAttente(), 'journal.json'), JSON.stringify(deplacements));
    expect(reprendreEcriture(dossier)).toBe('finie');
    expect(etat()).toBe('après');
  });
});

/** Writes in another process, which is killed after so many milliseconds of writing. */
async function tuer(apres: number): Promise<void> {
  const module = pathToFileURL(join(PROJECT, 'src/tools/ecriture/ensemble.ts')).href;
  const code = `
    import { ecrireEnsemble } from ${JSON.stringify(module)};
    const fichiers = new Map(Object.entries({ 'a/un.csv': 'x', 'a/deux.csv': 'y', 'b/imports/trois.yaml': 'z' }).map(([path, signe]) => [path, signe.repeat(2_000_000)]));
    process.stdout.write('prêt\\n');
    setTimeout(() => ecrireEnsemble(${JSON.stringify(dossier)}, fichiers), 5);
  `;
  const enfant = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env: cleanEnv(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const fini = new Promise((resolve) => enfant.once('exit', resolve));
  await new Promise((resolve) => enfant.stdout.once('data', resolve));
  const minuteur = setTimeout(() => enfant.kill('SIGKILL'), apres);
  await fini;
  clearTimeout(minuteur);
}

test('killed at 20 moments, the folder is as before or as after', async () => {
  const etats: string[] = [];
  for (let coup = 0; coup < 20; coup += 1) {
    for (const [path, texte] of AVANT) writeFileSync(join(dossier, path), texte);
    rmSync(join(dossier, 'b'), { recursive: true, force: true });
    await tuer(5 + coup * 2);
    reprendreEcriture(dossier);
    etats.push(etat());
    expect(existsSync(enAttente())).toBe(false);
  }
  expect(etats.filter((it) => it !== 'avant' && it !== 'après')).toEqual([]);
});
