import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFinalMark } from '../../../src/lib/texte/fin-de-phrase.ts';
import { lireMontant } from '../../../src/lib/imports/valeurs/montant.ts';
import { importer } from '../../../src/tools/import/importer.ts';
import { chercher, COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

test.each<[titre: string, cellule: string | number, euros: number | undefined]>([
  ['Coût TTC (k€)', 12.5, 12_500],
  ['Coût (K€)', '12,5', 12_500],
  ['Coût en milliers d’euros', 0.8, 800],
  ['Budget [M€]', '1,2', 1_200_000],
  ['Budget kEUR', 8, 8000],
  // A cell that says its own unit is read as it says.
  ['Coût (k€)', '12,5 k€', 12_500],
  ['Coût (k€)', '8 000 €', 8000],
  ['Coût (k€)', 'NC', undefined],
  ['Coût en euros', 12.5, 12.5],
  ['Montant', 12_000, 12_000],
])('under « %s », « %s » is %s euros', (titre, cellule, euros) => {
  const lecture = lireMontant(cellule, undefined, titre);
  expect(lecture.etat === 'lue' ? lecture.valeur : undefined).toBe(euros);
});

test('a row says that its amount was read in the unit of the title', () => {
  const colonnes = COLONNES.map((titre) => (/montant/i.test(titre) ? 'Montant total (k€)' : titre));
  const [montant = ''] = COLONNES.filter((titre) => /montant/i.test(titre));
  const examen = examinerLignes([ligne({ [montant]: 12.5 })], [], colonnes);
  const said = examen.lignes.flatMap(({ constats }) => constats.map(({ probleme }) => probleme)).join(' ');
  expect(said.replaceAll(/\s/g, ' ')).toContain(
    'compris comme 12 500 € (en milliers d’euros d’après le titre de la colonne) : à vérifier',
  );
});

test('a missing column is no dead end: the mapping is written, and the command says how to give it back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sans-porteur-'));
  const file = join(folder, 'actions.csv');
  writeFileSync(file, 'Intitulé;Qui pilote ?;Territoire;Axe\nÉpicerie;CCAS de Guéret;Guéret;Axe 4\n');
  const said: string[] = [];
  const run = (...args: string[]) =>
    importer([file, '--dry-run', '--sortie', folder, ...args], (text) => said.push(text), chercher);
  await expect(run()).rejects.toThrow('laquelle des colonnes la remplit : B « Qui pilote ? »');
  const path = join(folder, 'correspondance.yaml');
  expect(said.at(-1)).toContain(`--correspondance ${path}`);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/(titre: Qui pilote \?\n\s+champ: )""/, '$1porteur'),
  );
  const { examen } = await run('--correspondance', path);
  expect(examen.lignes).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

test('a remark that asks has no full stop after its question mark', () => {
  expect(withFinalMark('est-ce zéro, ou inconnu ?')).toBe('est-ce zéro, ou inconnu ?');
  expect(withFinalMark('corriger l’un des deux')).toBe('corriger l’un des deux.');
});
