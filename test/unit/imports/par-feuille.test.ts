/** One workbook, a sheet for each department, one command. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/tools/content/check.ts';
import { lireOptions } from '../../../src/tools/import/options.ts';
import { importerFeuilles } from '../../../src/tools/import/par-feuille.ts';
import { copyContent } from '../../support/copie.ts';
import { chercher } from '../../support/imports.ts';

const TITRES = ['Intitulé de l’action', 'Porteur', 'Territoire', 'Axe', 'Public'];
const DONNE = [
  '--donne-par',
  'DREETS Exemple',
  '--recu-le',
  '20/11/2026',
  '--licence',
  'Licence Ouverte 2.0',
];
type Feuille = [nom: string, ...lignes: string[][]];
const ariege: Feuille = [
  '09 - Ariège',
  ['Ouvrir une épicerie', 'CCAS de Foix', 'Foix', '2', 'Familles et parents'],
  ['Aller à la rencontre', 'CCAS de Pamiers', 'Xyzville', '4', 'publics divers du coin'],
];
const aude: Feuille = [
  '11 - Aude',
  ['Café des parents', 'CCAS de Narbonne', 'Narbonne', '1', 'publics divers du coin'],
];
const notice: Feuille = ['Notice', ['Une ligne par action']];

let racine = '';
let dossier = '';
let dites: string[] = [];
beforeEach(() => {
  racine = copyContent();
  dites = [];
  dossier = mkdtempSync(join(tmpdir(), 'par-feuille-'));
});
afterEach(() => [racine, dossier].forEach((path) => rmSync(path, { recursive: true, force: true })));

async function importerTout(feuilles: Feuille[], ...args: string[]) {
  const fichier = join(dossier, 'region.xlsx');
  const sheets = feuilles.map(([name, ...lignes]) => ({
    name,
    rows: name === 'Notice' ? lignes : [TITRES, ...lignes],
  }));
  writeFileSync(fichier, await writeXlsx({ sheets }));
  const toutes = [fichier, '--feuilles', '--racine', racine, '--sortie', join(dossier, 'sortie'), ...args];
  return importerFeuilles(toutes, (ligne) => dites.push(ligne), chercher);
}
const revue = () => readFileSync(join(dossier, 'sortie/revue.csv'), 'utf8');

describe('the sheets of one workbook', () => {
  test('are read in one go, each in its department; those that are no such table are said', async () => {
    const { examens, lignes } = await importerTout([ariege, notice, aude], '--dry-run');
    expect(examens.map(({ lignes: lues }) => lues[0]?.lieux)).toEqual([
      [expect.stringContaining('Foix')],
      [expect.stringContaining('Narbonne')],
    ]);
    expect(lignes.join('\n')).toMatch(/« 09 - Ariège » : 2\slignes, .*09-ariege\/rapport\.html/);
    expect(lignes.join('\n')).toContain('« Notice »');
    expect(existsSync(join(dossier, 'sortie/11-aude/rapport.html'))).toBe(true);
  });

  test('ask each wording once, with the sheet of every cell, and write nothing while one asks', async () => {
    const { reste, ecrits } = await importerTout([ariege, aude], ...DONNE);
    expect([reste > 0, ecrits]).toEqual([true, []]);
    expect(existsSync(join(racine, 'data/projets/region-11-aude.csv'))).toBe(false);
    const question = revue()
      .split('\r\n')
      .filter((ligne) => ligne.includes('publics divers du coin'));
    expect(question).toHaveLength(1);
    expect(question[0]).toContain('« 09 - Ariège » E3 « 11 - Aude » E2');
  });

  test('go in together once all is said, as imports that the build accepts, and change nothing again', async () => {
    await importerTout([ariege, aude], ...DONNE);
    const dites = revue()
      .split('\r\n')
      .map((ligne) =>
        ligne
          .replace(/("territoire";"Xyzville".*;)""$/, '$1"commune:09225"')
          .replace(/("publics";.*;)""$/, '$1"garder"'),
      );
    const remplie = join(dossier, 'remplie.csv');
    writeFileSync(remplie, dites.join('\r\n'));
    const { reste, ecrits } = await importerTout([ariege, aude], ...DONNE, '--revue', remplie);
    expect(reste).toBe(0);
    expect(ecrits).toEqual(
      expect.arrayContaining(['projets/region-09-ariege.csv', 'projets/region-11-aude.csv']),
    );
    expect(() => checkContent(racine)).not.toThrow();
    const documents = readFileSync(join(racine, 'data/ressources/ressources.csv'), 'utf8');
    for (const feuille of ['09 - Ariège', '11 - Aude'])
      expect(documents).toContain(`Tableau « region.xlsx », feuille « ${feuille} »`);
    const encore = await importerTout([ariege, aude], ...DONNE);
    expect([encore.reste, encore.ecrits]).toEqual([0, []]);
  });

  test('name the one that cannot be read', async () => {
    await expect(importerTout([ariege, aude], '--dry-run', '--revue', 'absente.csv')).rejects.toThrow(
      'absente.csv',
    );
    expect(dites.join('\n')).toContain('« 09 - Ariège » : ');
    expect(dites.join('\n')).not.toContain('« 11 - Aude » : ');
  });

  test.each<[string, Feuille[], string[]]>([
    ['aucune feuille n’a les titres', [notice], []],
    ['« 11 – Aude » est celui d’une autre', [aude, ['11 – Aude', ...aude.slice(1)] as Feuille], []],
    ['sans --feuille ni --correspondance', [aude], ['--feuille', '11 - Aude']],
  ])('are refused when they would be mixed up: %s', async (dit, feuilles, args) => {
    await expect(importerTout(feuilles, '--dry-run', ...args)).rejects.toThrow(dit);
  });
});

test('without the option, one sheet is read', () => {
  expect(lireOptions(['a.xlsx', '--feuille', '11']).isParFeuille).toBe(false);
  expect(lireOptions(['a.xlsx', '--feuilles']).isParFeuille).toBe(true);
});
