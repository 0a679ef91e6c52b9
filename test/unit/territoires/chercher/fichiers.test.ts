import { describe, expect, test } from 'vitest';
import { fileByStart } from '../../../../src/lib/territoires/chercher/classer.ts';
import { departementOfCode } from '../../../../src/lib/territoires/departement-of-code.ts';
import {
  packCommunes,
  unpackCommunes,
  type FichierCommunes,
} from '../../../../src/lib/territoires/chercher/colonnes.ts';
import {
  BASE,
  debutOf,
  FINS,
  isSirenStart,
  poidsOf,
  type FichierBase,
  type LigneCommune,
} from '../../../../src/lib/territoires/chercher/format.ts';
import {
  checkDigit,
  packGroupements,
  unpackGroupements,
} from '../../../../src/lib/territoires/chercher/groupements.ts';
import { openFonds } from '../../../../src/lib/territoires/chercher/entree.ts';
import { motsDeClassement, motsDeLieu } from '../../../../src/lib/territoires/chercher/mots.ts';
import {
  packDebuts,
  packSuite,
  unpackDebuts,
  unpackSuite,
} from '../../../../src/lib/territoires/chercher/suites.ts';
import { readReferentiel } from '../../../../src/reference/territoires.ts';
import { fichiers, weigh } from '../../../support/lieux.ts';

const base = fichiers.get(BASE) as FichierBase;
const fonds = openFonds(base);
const lignesOf = (path: string) => unpackCommunes(fichiers.get(path) as FichierCommunes);
const memo = new Map<string, LigneCommune[]>();
const lignesOnce = (path: string) => {
  const lignes = memo.get(path) ?? lignesOf(path);
  memo.set(path, lignes);
  return lignes;
};

describe('the files', () => {
  test('hold every commune under each of the words that name it', () => {
    const missing = [...readReferentiel().communes.values()].filter(({ nom, code }) =>
      motsDeClassement(motsDeLieu(nom)).some((mot) => {
        const debut = debutOf(mot, fonds.debuts);
        return !lignesOnce(`noms/${debut}`).some((ligne) => ligne[1] === code && ligne[0] === nom);
      }),
    );
    expect(missing.map(({ nom }) => nom)).toEqual([]);
  });

  test('are all announced by the base file: the browser never asks for one that is not there', () => {
    const asked = [
      ...[...fonds.debuts].map((debut) => `noms/${debut}`),
      ...unpackDebuts(fichiers.get(FINS) as string).map((fin) => `fins/${fin}`),
      ...[...fonds.codes].map((start) => `codes/${start}`),
    ].sort();
    const made = [...fichiers.keys()].filter((path) => /^(?:noms|fins|codes)\//.test(path)).sort();
    expect(asked).toEqual(made);
    const sirens = [...fichiers.keys()].filter((path) => path.startsWith('siren/'));
    expect(sirens.filter((path) => !isSirenStart(path.slice(6)))).toEqual([]);
  });

  test('are light: the base and any two other files stay within 30 kB', () => {
    const paths = [...fichiers.keys()].filter((path) => path !== BASE && !path.startsWith('autour/'));
    const [first = 0, second = 0] = paths.map((path) => weigh([path])).sort((a, b) => b - a);
    expect(weigh([BASE]) + first + second).toBeLessThanOrEqual(30_000);
  });

  test('know the EPCI of each commune', () => {
    const lodeve = lignesOf('noms/lo').find(([nom]) => nom === 'Lodève');
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
  // The forty best, and the few that have no file of their own.
  expect(files.get('ma')).toHaveLength(50);
  expect(files.get('ma')?.[0]).toBe(499);
  expect(files.get('mab')).toHaveLength(245);
});

describe('what is packed comes back whole', () => {
  const all = [...fichiers.keys()].filter((path) => /^(?:noms|fins|codes)\//.test(path));

  test('rows of communes, with and without EPCI, former names, Corsica, overseas', () => {
    const lignes: LigneCommune[] = [
      ['Ajaccio', '2A004', '20000 20090 20167', 3, 560],
      ['Port-Cros', '83069', '83400', -1, 0, 'n', 'Hyères'],
      ['Saint-Denis', '97411', '97400', 1254, 597],
      ['Sète', '34301', '34200', 12, 5, 'd', 'Sète', '34302'],
      ['Vezels-Roussy', '15257', '12600', 0, 230],
    ];
    const unpacked = unpackCommunes(packCommunes(lignes));
    expect(unpacked).toEqual(lignes.toSorted((a, b) => (a[1] < b[1] ? -1 : 1)));
  });

  test('every file of communes', () => {
    const changed = all.filter(
      (path) => JSON.stringify(packCommunes(lignesOf(path))) !== JSON.stringify(fichiers.get(path)),
    );
    expect(changed).toEqual([]);
  });

  test('every EPCI: its name, its number, its department', () => {
    const referentiel = readReferentiel();
    const groupements = unpackGroupements(base.epci);
    expect(groupements).toHaveLength(referentiel.epci.size);
    const wrong = groupements.filter(({ code, nom, departement }) => {
      const epci = referentiel.epci.get(code);
      return epci?.nom !== nom || epci.departements[0] !== departement;
    });
    expect(wrong).toEqual([]);
    expect(packGroupements(groupements)).toEqual(base.epci);
    expect([checkDigit('20001734'), checkDigit('24340047')]).toEqual([1, 0]);
  });

  test('series of numbers and of beginnings', () => {
    const suite: [string, number][] = [
      ['34', 142],
      ['34', 140],
      ['2A', 4],
      ['', -1],
      ['', 35],
    ];
    expect(packSuite(suite)).toBe('34:3y -2 2A:4 :-1 10');
    expect(unpackSuite(packSuite(suite))).toEqual(suite);
    expect(packDebuts(['ma', 'm', 'mar', 'mas'])).toBe(':m m:a ma:rs');
    expect(unpackDebuts(':m m:a ma:rs')).toEqual(['m', 'ma', 'mar', 'mas']);
  });
});

test('codes and weights', () => {
  expect(['34142', '2A004', '97411', '98818'].map(departementOfCode)).toEqual(['34', '2A', '974', '988']);
  expect(poidsOf(0)).toBe(0);
  expect(poidsOf(155_000)).toBeGreaterThan(poidsOf(149_000));
});
