import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkProchainsPas } from '../../src/lib/leviers/auto-diagnostic/regles.ts';
import type { Brut } from '../../src/lib/contenu/validation.ts';
import { etatsDeLevier } from '../../src/schemas/auto-diagnostic.ts';
import { splitCell } from '../../src/schemas/champs.ts';
import { readContent } from '../../src/tools/content/read.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { jeux } = readContent(ROOT);
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const pas = entries('prochainsPas');
const leviers = entries('leviers');

/** The table, with one row changed, taken away or doubled. */
const changed = (id: string, change: (row: Brut) => Brut[]) =>
  pas.flatMap((row) => (row.id === id ? change(row) : [row]));
const problems = (rows: Brut[]) =>
  checkProchainsPas(rows, leviers).map(({ id, probleme }) => `${id} : ${probleme}`);

describe('the next steps', () => {
  test('are one for each state of each lever', () => {
    expect(pas).toHaveLength(etatsDeLevier.length * leviers.length);
    expect(problems(pas)).toEqual([]);
  });

  test('are named by the number of the lever and the state', () => {
    const wrong = pas.filter(
      ({ id, valeurs }) => id !== `${String(valeurs['levier']).slice(0, 2)}-${String(valeurs['etat'])}`,
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('are short: one to three sentences, and at most three contacts', () => {
    const long = pas.filter(({ valeurs }) => {
      const sentences = String(valeurs['pas']).split(/[.?!](?:\s|$)/).length - 1;
      return sentences > 3 || splitCell(String(valeurs['contacts'])).length > 3;
    });
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('use every contact', () => {
    const used = new Set(pas.flatMap(({ valeurs }) => splitCell(String(valeurs['contacts']))));
    expect(
      entries('contacts')
        .map(({ id }) => id)
        .filter((id) => !used.has(id)),
    ).toEqual([]);
  });
});

describe('the check', () => {
  test('finds a state without its next step', () => {
    expect(problems(changed('07-fait', () => []))).toEqual([
      '07-seniors : ce levier n’a pas de prochain pas pour « fait »',
    ]);
  });

  test('finds two next steps for one state', () => {
    const double = changed('07-fait', (row) => [row, { ...row, id: '07-fait-bis' }]);
    expect(problems(double)).toEqual(['07-fait-bis : ce levier a plusieurs prochains pas pour « fait »']);
  });

  test('finds a missing sign, and one too many', () => {
    const withRepere = (id: string, repere: string) =>
      problems(changed(id, (row) => [{ ...row, valeurs: { ...row.valeurs, repere } }]));
    expect(withRepere('07-fait', ' ')).toEqual(['07-fait : le repère manque']);
    expect(withRepere('07-pas-commence', 'Rien.')).toEqual(['07-pas-commence : un repère est de trop']);
  });

  test('says nothing more of a table that could not be read', () => {
    expect(problems([])).toEqual([]);
  });
});
