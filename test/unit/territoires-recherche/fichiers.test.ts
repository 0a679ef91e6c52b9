import { describe, expect, test } from 'vitest';
import { fileByStart } from '../../../src/lib/territoires-recherche/classer.ts';
import {
  BASE,
  debutOf,
  departementOfCode,
  isSirenStart,
  poidsOf,
  type FichierBase,
  type LigneCommune,
} from '../../../src/lib/territoires-recherche/format.ts';
import { openFonds } from '../../../src/lib/territoires-recherche/lieu.ts';
import { motsDeClassement, motsOf } from '../../../src/lib/territoires-recherche/mots.ts';
import { readReferentiel } from '../../../src/tools/read-referentiel.ts';
import { fichiers, weigh } from '../../support/lieux.ts';

const base = fichiers.get(BASE) as FichierBase;
const fonds = openFonds(base);

describe('the files', () => {
  test('hold every commune under each of the words that name it', () => {
    const missing = [...readReferentiel().communes.values()].filter(({ nom, code }) =>
      motsDeClassement(motsOf(nom)).some((mot) => {
        const debut = debutOf(mot, fonds.debuts);
        const lignes = (fichiers.get(`noms/${debut}`) ?? []) as LigneCommune[];
        return !lignes.some((ligne) => ligne[1] === code && ligne[0] === nom);
      }),
    );
    expect(missing.map(({ nom }) => nom)).toEqual([]);
  });

  test('are all announced by the base file: the browser never asks for one that is not there', () => {
    const asked = [
      ...[...fonds.debuts].map((debut) => `noms/${debut}`),
      ...[...fonds.codes].map((start) => `codes/${start}`),
    ].sort();
    const made = [...fichiers.keys()].filter((path) => /^(?:noms|codes)\//.test(path)).sort();
    expect(asked).toEqual(made);
    const sirens = [...fichiers.keys()].filter((path) => path.startsWith('siren/'));
    expect(sirens.filter((path) => !isSirenStart(path.slice(6)))).toEqual([]);
  });

  test('are light: the base and any file of names or codes stay within 30 kB', () => {
    const paths = [...fichiers.keys()].filter((path) => /^(?:noms|codes|siren)\//.test(path));
    const heaviest = Math.max(...paths.map((path) => weigh([path])));
    expect(weigh([BASE]) + heaviest).toBeLessThanOrEqual(30_000);
  });

  test('know the EPCI of each commune', () => {
    const lignes = fichiers.get('noms/lo') as LigneCommune[];
    const lodeve = lignes.find(([nom]) => nom === 'Lodève');
    expect(fonds.epci[lodeve?.[3] ?? -1]).toBe('200017341');
  });
});

test('a beginning that is too full is cut by one more letter, and keeps its best', () => {
  const items = Array.from({ length: 500 }, (_, i) => ({
    mots: [i < 10 ? 'max' : `ma${'bc'[i % 2]}${i}`],
    poids: i,
    item: i,
  }));
  const files = fileByStart(items);
  expect([...files.keys()].sort()).toEqual(['ma', 'mab', 'mac']);
  // The ninety best, and the few that have no file of their own.
  expect(files.get('ma')).toHaveLength(100);
  expect(files.get('ma')?.[0]).toBe(499);
  expect(files.get('mab')).toHaveLength(245);
});

test('codes and weights', () => {
  expect(['34142', '2A004', '97411', '98818'].map(departementOfCode)).toEqual(['34', '2A', '974', '988']);
  expect(poidsOf(0)).toBe(0);
  expect(poidsOf(155_000)).toBeGreaterThan(poidsOf(149_000));
});
