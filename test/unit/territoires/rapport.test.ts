import { describe, expect, test } from 'vitest';
import {
  linkOf,
  nearestInPopulation,
  type EmpriseProjet,
  type TerritoireMesure,
} from '../../../src/lib/territoires/rapport.ts';

const epci: TerritoireMesure = { niveau: 'epci', code: 'E1', communes: ['1', '2', '3', '4'] };
const departement: TerritoireMesure = {
  niveau: 'departement',
  code: '07',
  communes: ['1', '2', '3', '4', '5', '6'],
};
const region: TerritoireMesure = {
  niveau: 'region',
  code: '84',
  communes: ['1', '2', '3', '4', '5', '6', '7'],
};

type Lieu = EmpriseProjet['lieux'][number];
const lieu = (niveau: Lieu['niveau'], code: string, nom: string, communes: string[]): Lieu => ({
  niveau,
  code,
  nom,
  communes: new Set(communes),
});
const projet = (lieux: Lieu[], isWider = false): EmpriseProjet => ({
  lieux,
  isWider,
  territoireSource: 'le Sud de l’Ardèche',
  possibles: [],
});

const onEpci = projet([lieu('epci', 'E1', 'CC A', ['1', '2', '3', '4'])]);
const onDepartement = projet([lieu('departement', '07', 'Ardèche', ['1', '2', '3', '4', '5', '6'])]);
const onTwoCommunes = projet([lieu('commune', '2', 'Agde', ['2']), lieu('commune', '3', 'Pézenas', ['3'])]);

describe('the reason why a project is told on a page', () => {
  test.each([
    ['its own EPCI', epci, onEpci, 'couvre toute l’intercommunalité', 4],
    ['its own department', departement, onDepartement, 'couvre tout le département', 6],
    [
      'the department around',
      epci,
      onDepartement,
      'couvre tout le département (Ardèche), dont cette intercommunalité',
      4,
    ],
    [
      'the only department of an overseas region',
      { ...region, communes: departement.communes },
      onDepartement,
      'couvre tout le département (Ardèche)',
      6,
    ],
    ['an EPCI inside', departement, onEpci, 'sur 4\u00a0communes sur 6 : CC A', 4],
    ['two communes', epci, onTwoCommunes, 'sur 2\u00a0communes sur 4 : Agde, Pézenas', 2],
    ['a department of the region', region, onDepartement, 'sur 6\u00a0communes sur 7 : Ardèche', 6],
  ])('%s', (_, territoire, given, raison, communes) => {
    expect(linkOf(territoire, given)).toEqual({ raison, communes });
  });

  test('one commune out of many is written in the singular', () => {
    const one = projet([lieu('commune', '2', 'Agde', ['2'])]);
    expect(linkOf(epci, one)?.raison).toBe('sur 1\u00a0commune sur 4 : Agde');
  });

  test('an EPCI over a border is covered in part by the project of one department', () => {
    const straddling: TerritoireMesure = { niveau: 'epci', code: 'E2', communes: ['5', '6', '8'] };
    expect(linkOf(straddling, onDepartement)).toEqual({
      raison: 'sur 2\u00a0communes sur 3 : Ardèche',
      communes: 2,
    });
  });

  test('two places that meet count their communes once', () => {
    const both = projet([...onEpci.lieux, ...onTwoCommunes.lieux]);
    expect(linkOf(departement, both)?.communes).toBe(4);
    expect(linkOf(epci, both)).toEqual({ raison: 'couvre toute l’intercommunalité', communes: 4 });
  });

  test('what the source may mean without naming it is told as such, on its page and on those around', () => {
    const maybe = { ...onTwoCommunes, possibles: [new Set(['5'])] };
    const quote = 'la source écrit « le Sud de l’Ardèche », sans nommer les communes';
    const other: TerritoireMesure = { niveau: 'epci', code: 'E2', communes: ['5', '6'] };
    expect(linkOf(other, maybe)).toEqual({ raison: `peut-être : ${quote}`, communes: null });
    expect(linkOf(departement, maybe)).toEqual({
      raison: `sur 2\u00a0communes sur 6 : Agde, Pézenas ; et d’autres : ${quote}`,
      communes: 2,
    });
    expect(linkOf(epci, maybe)?.raison).toBe('sur 2\u00a0communes sur 4 : Agde, Pézenas');
  });

  test('codes wider than the real area claim no commune', () => {
    const wide = projet(onDepartement.lieux, true);
    const quote = 'la source écrit « le Sud de l’Ardèche », sans nommer les communes';
    expect(linkOf(departement, wide)).toEqual({ raison: quote, communes: null });
    expect(linkOf(region, wide)).toEqual({ raison: quote, communes: null });
    expect(linkOf(epci, wide)).toEqual({ raison: `peut-être : ${quote}`, communes: null });
  });

  test('a project elsewhere is not told', () => {
    expect(linkOf({ niveau: 'epci', code: 'E9', communes: ['9'] }, onDepartement)).toBeUndefined();
    expect(linkOf({ niveau: 'epci', code: 'E9', communes: [] }, onDepartement)).toBeUndefined();
  });
});

describe('comparable territories', () => {
  const list = [10, 20, 30, 31, 50].map((population) => ({ code: `c${population}`, population }));
  const codes = (code: string, population: number, count: number) =>
    nearestInPopulation(list, { code, population }, count).map((item) => item.code);

  test('are the nearest in population, itself apart', () => {
    expect(codes('c30', 30, 2)).toEqual(['c31', 'c20']);
  });
  test('are found at both ends of the list', () => {
    expect(codes('c10', 10, 3)).toEqual(['c20', 'c30', 'c31']);
    expect(codes('c50', 50, 2)).toEqual(['c31', 'c30']);
  });
  test('are as many as there are', () => {
    expect(codes('c10', 10, 9)).toHaveLength(4);
    expect(nearestInPopulation([{ code: 'a', population: 1 }], { code: 'a', population: 1 }, 4)).toEqual([]);
  });
});
