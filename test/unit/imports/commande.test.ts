import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/tools/content/check.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { copyContent } from '../../support/copie.ts';
import { chercher } from '../../support/imports.ts';

const EXEMPLE = 'test/fixtures/imports/actions-regionales.windows-1252.csv';
const PROVENANCE = [
  '--donne-par',
  'DREETS Exemple',
  '--recu-le',
  '2026-11-20',
  '--licence',
  'Licence Ouverte 2.0',
];
const ACCEPTE = ['--accept', 'doublon,territoire-ambigu,territoire-inconnu'];
/** No proposition can be copied for a place that nobody knows. */
const INCONNU = ['--accept', 'territoire-inconnu'];

let racine = '';
let sortie = '';
beforeEach(() => {
  racine = copyContent();
  sortie = mkdtempSync(join(tmpdir(), 'sortie-'));
});
afterEach(() => [racine, sortie].forEach((path) => rmSync(path, { recursive: true, force: true })));

const allOf = (args: string[]) => [...args, '--racine', racine, '--sortie', sortie];
/** The command, with a finder of places that is made once. */
const run = (...args: string[]) => importer(allOf(args), () => undefined, chercher);
/** The command as it is, which makes its own. */
const runAlone = (...args: string[]) => importer(allOf(args), () => undefined);

/** Every file of data/ with its text. */
function etat(): string {
  const paths = readdirSync(join(racine, 'data'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/.test(path),
  );
  return JSON.stringify(paths.sort().map((path) => [path, readFileSync(join(racine, 'data', path), 'utf8')]));
}

test('the file of an office goes from its cells to tables that the build accepts, and comes back unchanged', async () => {
  const { ecrits, reste, examen } = await runAlone(
    EXEMPLE,
    ...PROVENANCE,
    ...ACCEPTE,
    '--cadre',
    'contrat',
    '--nom',
    'exemple',
  );
  expect(reste).toBe(0);
  expect(ecrits).toEqual([
    'projets/exemple.csv',
    'porteurs/exemple.csv',
    'ressources/ressources.csv',
    'projets/imports/exemple.yaml',
  ]);
  expect(() => checkContent(racine)).not.toThrow();
  const lignes = readFileSync(join(racine, 'data/projets/exemple.csv'), 'utf8').trim().split('\n');
  expect(lignes.length - 1).toBe(examen.lignes.filter(({ verdict }) => verdict === 'pris').length);
  const avant = etat();
  const encore = await run(EXEMPLE, ...PROVENANCE, ...ACCEPTE, '--nom', 'exemple');
  expect(encore.ecrits).toEqual([]);
  expect(etat()).toBe(avant);
  // What was written, given back as a spreadsheet, changes nothing either.
  const export_ = join(sortie, 'export.csv');
  writeFileSync(export_, readFileSync(join(racine, 'data/projets/exemple.csv')));
  const retour = await run(export_, ...PROVENANCE);
  expect(new Set(retour.examen.lignes.map(({ verdict }) => verdict))).toEqual(new Set(['inchange']));
});

test('nothing is written when something is left to decide, in a trial, or without a provenance', async () => {
  const avant = etat();
  expect((await run(EXEMPLE, ...PROVENANCE)).reste).toBeGreaterThan(0);
  await run(EXEMPLE, ...PROVENANCE, ...ACCEPTE, '--dry-run');
  await expect(run(EXEMPLE, ...ACCEPTE)).rejects.toThrow('la provenance manque');
  expect(etat()).toBe(avant);
  expect(existsSync(join(sortie, 'rapport.html'))).toBe(true);
});

test('a review that is filled and given back decides, and is kept beside the data', async () => {
  await run(EXEMPLE, '--dry-run');
  const revue = join(sortie, 'revue.csv');
  const [titres = '', ...lignes] = readFileSync(revue, 'utf8').trimEnd().split('\r\n');
  // The first proposition of each line, as a person would copy it.
  const remplies = lignes.map((ligne) =>
    ligne.replace(/""$/, `"${/";"((?:commune|ignorer)[^"]*)"/.exec(ligne)?.[1] ?? ''}"`),
  );
  const copie = join(sortie, 'remplie.csv');
  writeFileSync(copie, [titres, ...remplies].join('\r\n'));
  const { reste, ecrits, examen } = await run(
    EXEMPLE,
    ...PROVENANCE,
    '--revue',
    copie,
    ...INCONNU,
    '--nom',
    'exemple',
  );
  expect(reste).toBe(0);
  expect(ecrits).toContain('projets/imports/exemple.yaml');
  expect(readFileSync(join(racine, 'data/projets/imports/exemple.yaml'), 'utf8')).toContain(
    'decision: ignorer',
  );
  expect(examen.lignes.filter(({ verdict }) => verdict === 'ignore').length).toBeGreaterThan(0);
});

describe('answers given in several rounds', () => {
  const TITRES = 'Intitulé;Porteur;Territoire;Département;Axe;Public;Montant total;Stade';
  const LIGNES = [
    'Café;CCAS de Lunel;Lunel;34;3;licornes;1000;terminé',
    'Garage;CCAS de Lunel;Trifouillis;34;2;familles;beaucoup;en cours',
  ];
  const ligneDe = (texte: string, champ: string) =>
    texte.split('\r\n').find((ligne) => ligne.split('";"')[1] === champ) ?? '';
  /** Answers one question of the review as it stands, in another file. */
  function repondre(champ: string, reponse: string): string[] {
    const [titres = ''] = lireRevue().split('\r\n');
    const remplie = join(sortie, 'remplie.csv');
    writeFileSync(remplie, [titres, ligneDe(lireRevue(), champ).replace(/""$/, `"${reponse}"`)].join('\r\n'));
    return ['--revue', remplie];
  }
  const lireRevue = () => readFileSync(join(sortie, 'revue.csv'), 'utf8');

  test('are never lost, and the same file again changes nothing', async () => {
    const fichier = join(sortie, 'essai.csv');
    writeFileSync(fichier, [TITRES, ...LIGNES].join('\n'));
    const donner = (...options: string[]) => run(fichier, ...PROVENANCE, ...options);
    await donner();
    await donner(...repondre('colonne', 'avancement'));
    await donner(...repondre('publics', 'familles'));
    const { reste } = await donner(...repondre('territoire', 'retirer'));
    expect(reste).toBe(0);
    expect(readFileSync(join(racine, 'data/projets/essai.csv'), 'utf8')).toContain('acheve');
    const avant = etat();
    const encore = await donner();
    expect([encore.reste, encore.ecrits, etat() === avant]).toEqual([0, [], true]);
  });

  test('are all in the review, which is enough alone', async () => {
    const fichier = join(sortie, 'essai.csv');
    writeFileSync(fichier, [TITRES, ...LIGNES].join('\n'));
    const donner = (...options: string[]) => run(fichier, ...PROVENANCE, '--dry-run', ...options);
    await donner();
    await donner(...repondre('colonne', 'avancement'));
    await donner(...repondre('publics', 'familles'));
    const seule = join(sortie, 'seule.csv');
    writeFileSync(seule, lireRevue());
    rmSync(join(sortie, 'correspondance.yaml'));
    const { examen } = await donner('--revue', seule);
    expect(examen.constats).toEqual([]);
    expect(examen.lignes[0]?.verdict).toBe('pris');
  });
});

test.each([
  [['absent.xlsx'], 'ce fichier n’existe pas'],
  [['test'], 'c’est un dossier'],
  [[EXEMPLE, '--truc'], 'l’option « --truc » n’existe pas'],
  [[EXEMPLE, '--jeu'], 'l’option « --jeu » attend une valeur'],
  [[EXEMPLE, '--dry-run=oui'], 'l’option « --dry-run » s’écrit seule'],
  [
    [EXEMPLE, ...PROVENANCE, '--correspondance', 'README.md'],
    'pas une correspondance que l’import sait lire',
  ],
  [[EXEMPLE, '--jeu', 'leviers'], 'choisir parmi projets, contrats'],
  [[EXEMPLE, '--accept', 'tout'], 'choisir parmi'],
  [[EXEMPLE, ...PROVENANCE.slice(0, 2), '--recu-le', '11/2026', '--licence', 'x'], 'n’est pas un jour'],
  [[], 'Usage'],
])('%j is refused', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});
