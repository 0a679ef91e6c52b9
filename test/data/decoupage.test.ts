/** Containment, on the whole reference: who is in whom, who is in nobody, and what is unexpected, listed one by one. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { findAnomalies, sortesAnomalie, type RowsVerifiees } from '../../src/lib/territoires/anomalies.ts';
import { parseTableau } from '../../src/lib/contenu/tableau.ts';
import { communesOf, departementsOf, epciOf, regionsOf } from '../../src/lib/territoires/emprise.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import { codeOf } from '../support/code.ts';

interface Row {
  code: string;
  nom: string;
  type: string;
  zone: string;
  departement: string;
  region: string;
}
const readTable = <T>(name: string): T =>
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`),
      'utf8',
    ),
  ) as T;

const referentiel = readReferentiel();
const rows = readTable<Row[]>('communes').filter(({ type }) => type === 'commune-actuelle');
const groups = readTable<RowsVerifiees['epci']>('epci');
const communes = [...referentiel.communes.values()];
const inDepartments = communes.filter(({ departement }) => referentiel.departements.has(departement));
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const popOf = (codes: string[]) => sum(codes.map((code) => referentiel.communes.get(code)?.population ?? 0));

describe('communes', () => {
  test('are each there once, in the table and in what we make of it', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    expect(communes).toHaveLength(rows.length);
    expect(rows).toHaveLength(34_969);
  });

  test('are each in exactly one department, whose communes list them, and in its region', () => {
    const listed = [...referentiel.departements.keys()].flatMap((code) =>
      communesOf(referentiel, codeOf(`departement:${code}`)),
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual(inDepartments.map(({ code }) => code).sort());
    const astray = inDepartments.filter(
      ({ departement, region, code }) =>
        referentiel.departements.get(departement)?.region !== region ||
        !referentiel.regions.has(region) ||
        !code.startsWith(departement),
    );
    expect(astray).toEqual([]);
  });

  test('out of the departments are those of the overseas collectivities, which have neither region nor EPCI', () => {
    const others = communes.filter(({ departement }) => !referentiel.departements.has(departement));
    expect([...new Set(others.map(({ departement }) => departement))].sort()).toEqual([
      '975',
      '977',
      '978',
      '984',
      '986',
      '987',
      '988',
      '989',
    ]);
    expect(others).toHaveLength(94);
    expect(rows.filter(({ zone }) => zone === 'com').map(({ code }) => code)).toEqual(
      others.map(({ code }) => code),
    );
    expect(others.filter(({ epci, region }) => epci !== null || referentiel.regions.has(region))).toEqual([]);
  });

  test('without EPCI in a department are four islands, on the page of their department', () => {
    const alone = inDepartments.filter(({ epci }) => epci === null);
    expect(alone.map(({ code, nom }) => `${code} ${nom}`)).toEqual([
      '22016 Île-de-Bréhat',
      '29083 Île-de-Sein',
      '29155 Ouessant',
      "85113 L'Île-d'Yeu",
    ]);
    expect(alone.map(({ code }) => epciOf(referentiel, codeOf(`commune:${code}`)))).toEqual([[], [], [], []]);
  });
});

describe('intercommunalities', () => {
  test('share out the communes: each in one at most, each member known, both sides agree', () => {
    const members = groups.flatMap(({ membres }) => membres.map(({ code }) => code));
    expect(new Set(members).size).toBe(members.length);
    expect(members.filter((code) => !referentiel.communes.has(code))).toEqual([]);
    const disagree = [...referentiel.epci.values()].flatMap((epci) =>
      epci.communes.filter((code) => referentiel.communes.get(code)?.epci !== epci.code),
    );
    expect(disagree).toEqual([]);
    expect(members.length + 4 + 94).toBe(communes.length);
    expect(groups.filter(({ membres }) => membres.length < 2)).toEqual([]);
  });

  test('name exactly the departments and the regions of their communes, the one where most people live first', () => {
    const wrong = [...referentiel.epci.values()].filter(({ communes: codes, departements, regions }) => {
      const own = codes.map((code) => referentiel.communes.get(code));
      const people = (departement: string) =>
        popOf(codes.filter((code) => referentiel.communes.get(code)?.departement === departement));
      const peopleIn = (region: string) =>
        popOf(codes.filter((code) => referentiel.communes.get(code)?.region === region));
      return (
        new Set(own.map((it) => it?.departement)).size !== departements.length ||
        new Set(own.map((it) => it?.region)).size !== regions.length ||
        departements.some((code, i) => i > 0 && people(code) > people(departements[i - 1] ?? '')) ||
        regions.some((code, i) => i > 0 && peopleIn(code) > peopleIn(regions[i - 1] ?? ''))
      );
    });
    expect(wrong).toEqual([]);
    const across = [...referentiel.epci.values()].filter(({ departements }) => departements.length > 1);
    expect(across).toHaveLength(89);
    expect(
      across
        .filter(({ departements }) => departements.length > 2)
        .map(({ nom }) => nom)
        .sort(),
    ).toEqual([
      'CA Redon Agglomération',
      'CC Aux sources du Canal du Midi',
      'CC des Deux Rives',
      'CC du Sisteronais-Buëch',
      "Métropole d'Aix-Marseille-Provence",
      'Métropole du Grand Paris',
    ]);
  });

  test('state the sum of the people of their members, counted in their own year', () => {
    const wrong = groups.filter(
      ({ membres, populationMunicipale }) =>
        sum(membres.map((member) => member.populationMunicipale ?? 0)) !== populationMunicipale,
    );
    expect(wrong).toEqual([]);
  });

  test('do not state the sum of today’s communes: 1 246 differ, none by more than 5.1 %', () => {
    const gaps = [...referentiel.epci.values()].map(
      ({ communes: codes, population }) => (popOf(codes) - population) / population,
    );
    expect(gaps.filter((gap) => gap !== 0)).toHaveLength(1246);
    expect(Math.max(...gaps.map(Math.abs))).toBeLessThan(0.051);
  });
});

describe('people', () => {
  test('of the departments add up to those of the regions, and with the collectivities to the country’s', () => {
    const total = sum(communes.map(({ population }) => population));
    const byLevel = (niveau: string, codes: Iterable<string>) =>
      sum([...codes].map((code) => popOf(communesOf(referentiel, codeOf(`${niveau}:${code}`)))));
    const departements = byLevel('departement', referentiel.departements.keys());
    const collectivites = popOf(
      communes
        .filter(({ departement }) => !referentiel.departements.has(departement))
        .map(({ code }) => code),
    );
    expect(byLevel('region', referentiel.regions.keys())).toBe(departements);
    expect(departements + collectivites).toBe(total);
    expect(total).toBe(68_952_941);
  });

  test('of the EPCI’s communes and of the four islands are those of the departments', () => {
    const grouped = sum([...referentiel.epci.values()].map(({ communes: codes }) => popOf(codes)));
    const alone = sum(inDepartments.filter(({ epci }) => epci === null).map(({ population }) => population));
    expect(grouped + alone).toBe(sum(inDepartments.map(({ population }) => population)));
  });
});

test('up and down again: the EPCI, the department, the region of each commune hold it', () => {
  const held = new Map<string, Set<string>>();
  const holds = (text: string, code: string) => {
    const codes = held.get(text) ?? new Set(communesOf(referentiel, codeOf(text)));
    held.set(text, codes);
    return codes.has(code);
  };
  const lost = inDepartments.filter(({ code }) => {
    const text = `commune:${code}`;
    return ![
      ...epciOf(referentiel, codeOf(text)).map((it) => `epci:${it}`),
      ...departementsOf(referentiel, codeOf(text)).map((it) => `departement:${it}`),
      ...regionsOf(referentiel, codeOf(text)).map((it) => `region:${it}`),
    ].every((above) => holds(above, code));
  });
  expect(lost).toEqual([]);
});

describe('what is unexpected', () => {
  const CSV = 'test/fixtures/anomalies-decoupage.csv';
  const listed = parseTableau(readFileSync(CSV, 'utf8'), CSV).lignes.map(({ valeurs }) => valeurs);
  const anomalies = findAnomalies({
    communes: readTable<RowsVerifiees['communes']>('communes'),
    epci: groups,
  });
  const line = ({ sorte, code, nom, detail }: Record<string, string>) =>
    [sorte, code, nom, detail].join(' | ');

  test('is what the fixture lists, no more and no less', () => {
    expect(anomalies.map((it) => line({ ...it }))).toEqual(listed.map(line));
  });

  test('is of every sort, and each line has its explanation', () => {
    expect([...new Set(listed.map(({ sorte }) => sorte))]).toEqual([...sortesAnomalie]);
    expect(listed.filter(({ explication }) => (explication ?? '').length < 20)).toEqual([]);
  });
});
