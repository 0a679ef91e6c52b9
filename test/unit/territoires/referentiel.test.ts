import { describe, expect, test } from 'vitest';
import { buildReferentiel, isKnown, requireTerritoire } from '../../../src/lib/territoires/referentiel.ts';
import { slugify } from '../../../src/lib/texte/texte.ts';
import { communesOf, departementsOf, epciOf, regionsOf } from '../../../src/lib/territoires/emprise.ts';
import { parseCode } from '../../../src/lib/territoires/code.ts';
import { readReferentiel } from '../../../src/reference/territoires.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);

describe('the reference, on a few real codes', () => {
  test('keeps today’s communes, with their EPCI when they have one', () => {
    expect([...small.communes.keys()]).toEqual([
      '40001',
      '40046',
      '32024',
      '2A004',
      '97411',
      '85113',
      '97502',
    ]);
    expect(small.communes.get('2A004')).toEqual({
      code: '2A004',
      nom: 'Ajaccio',
      departement: '2A',
      region: '94',
      epci: '242010056',
      codesPostaux: ['2A000'],
      population: 100,
    });
    expect(small.communes.get('85113')?.epci).toBeNull();
  });

  test('leaves the overseas collectivities out of departments and regions', () => {
    expect([...small.departements.keys()]).toEqual(['2A', '32', '40', '85', '974']);
    expect([...small.regions.keys()].sort()).toEqual(['04', '52', '75', '76', '94']);
  });

  test('an EPCI over a border names first the department and the region of most of its communes', () => {
    expect(small.epci.get('200030435')).toEqual({
      code: '200030435',
      nom: 'CC d’Aire-sur-l’Adour',
      type: 'CC',
      population: 300,
      communes: ['32024', '40001', '40046'],
      departements: ['40', '32'],
      regions: ['75', '76'],
    });
  });

  test('a code is read by its level', () => {
    expect(parseCode('commune:2A004')).toEqual({ niveau: 'commune', code: '2A004' });
    expect(requireTerritoire(small, codeOf('departement:2A'))).toEqual({
      niveau: 'departement',
      code: '2A',
      nom: 'Corse-du-Sud',
    });
  });

  test.each([
    ['commune:2A004', true],
    ['epci:242010056', true],
    ['departement:974', true],
    ['region:04', true],
    ['departement:04', false],
    ['commune:40999', false],
    ['departement:975', false],
    ['epci:40001', false],
    ['canton:1', false],
    ['', false],
  ])('« %s » is known: %s', (code, known) => {
    expect(isKnown(small, code)).toBe(known);
  });

  test('an unknown code is an error that names it', () => {
    expect(() => requireTerritoire(small, codeOf('commune:40999'))).toThrow(
      'Territoire inconnu : « commune:40999 ». Vérifier le niveau et le code.',
    );
  });

  test.each([
    ['commune:40001', ['40001'], ['40'], ['75'], ['200030435']],
    ['epci:200030435', ['32024', '40001', '40046'], ['40', '32'], ['75', '76'], ['200030435']],
    ['departement:40', ['40001', '40046'], ['40'], ['75'], ['200030435']],
    ['departement:2A', ['2A004'], ['2A'], ['94'], ['242010056']],
    ['region:04', ['97411'], ['974'], ['04'], ['249740119']],
    ['commune:85113', ['85113'], ['85'], ['52'], []],
  ])(
    '%s touches its communes, departments, regions and EPCI',
    (code, communes, departements, regions, epci) => {
      expect(communesOf(small, codeOf(code))).toEqual(communes);
      expect(departementsOf(small, codeOf(code))).toEqual(departements);
      expect(regionsOf(small, codeOf(code))).toEqual(regions);
      expect(epciOf(small, codeOf(code))).toEqual(epci);
    },
  );

  test('a commune of an overseas collectivity has no EPCI and no region, and that is normal', () => {
    expect(requireTerritoire(small, codeOf('commune:97502')).nom).toBe('Saint-Pierre');
    expect([epciOf(small, codeOf('commune:97502')), regionsOf(small, codeOf('commune:97502'))]).toEqual([
      [],
      [],
    ]);
  });

  test.each(['commune:00000', 'departement:00', 'region:00'])('%s, unknown, touches no EPCI', (code) => {
    expect(epciOf(small, codeOf(code))).toEqual([]);
  });
});

describe('the real reference', () => {
  const real = readReferentiel();
  const communes = [...real.communes.values()];

  test('has 18 regions, 101 departments, 1 255 EPCI and 34 969 communes', () => {
    expect([real.regions.size, real.departements.size, real.epci.size, real.communes.size]).toEqual([
      18, 101, 1255, 34969,
    ]);
  });

  test.each([
    ['2A004', 'Ajaccio', '2A', '94', '242010056'],
    ['97411', 'Saint-Denis', '974', '04', '249740119'],
    ['34199', 'Pézenas', '34', '76', '243400819'],
    ['01001', 'L\u0027Abergement-Clémenciat', '01', '84', '200069193'],
    ['75056', 'Paris', '75', '11', '200054781'],
    ['85113', 'L\u0027Île-d\u0027Yeu', '85', '52', null],
  ])('%s is %s', (code, nom, departement, region, epci) => {
    expect(real.communes.get(code)).toMatchObject({ code, nom, departement, region, epci });
  });

  test('puts each commune in exactly one department, the 94 overseas ones in none', () => {
    const holders = new Map<string, string[]>();
    for (const departement of real.departements.keys()) {
      for (const commune of communesOf(real, codeOf(`departement:${departement}`))) {
        holders.set(commune, [...(holders.get(commune) ?? []), departement]);
      }
    }
    const wrong = communes.filter(({ code, departement }) => holders.get(code)?.join() !== departement);
    expect(wrong.filter(({ code }) => !/^9[78]/.test(code))).toEqual([]);
    expect(wrong).toHaveLength(94);
    expect(wrong.every(({ code, epci }) => holders.get(code) === undefined && epci === null)).toBe(true);
  });

  test('nests departments in regions: the regions’ departments are the departments', () => {
    const all = [...real.regions.keys()].flatMap((code) => departementsOf(real, codeOf(`region:${code}`)));
    expect(all.sort()).toEqual([...real.departements.keys()].sort());
    expect(departementsOf(real, codeOf('region:94')).sort()).toEqual(['2A', '2B']);
  });

  test('puts each commune in at most one EPCI, and both sides agree', () => {
    const members = [...real.epci.values()].flatMap((epci) => epci.communes.map((code) => [code, epci.code]));
    expect(new Set(members.map(([code]) => code)).size).toBe(members.length);
    expect(members.filter(([code, epci]) => real.communes.get(code ?? '')?.epci !== epci)).toEqual([]);
  });

  test('leaves four communes of France without EPCI: four islands', () => {
    const alone = communes.filter(
      ({ epci, departement }) => epci === null && real.departements.has(departement),
    );
    expect(alone.map(({ code }) => code)).toEqual(['22016', '29083', '29155', '85113']);
  });

  test('has 89 EPCI over a department’s border and 26 over a region’s, home first', () => {
    const epci = [...real.epci.values()];
    const across = {
      departements: epci.filter(({ departements }) => departements.length > 1).length,
      regions: epci.filter(({ regions }) => regions.length > 1).length,
    };
    expect(across).toEqual({ departements: 89, regions: 26 });
    expect(real.epci.get('200030435')).toMatchObject({ departements: ['40', '32'], regions: ['75', '76'] });
  });

  test('an EPCI is listed by each department that it touches', () => {
    expect(epciOf(real, codeOf('departement:32'))).toContain('200030435');
    expect(epciOf(real, codeOf('departement:40'))).toContain('200030435');
  });

  test('gives each region an address of its own', () => {
    const slugs = [...real.regions.values()].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(real.regions.size);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(real.regions.get('93')?.slug).toBe('provence-alpes-cote-d-azur');
  });
});

test.each([
  ['Provence-Alpes-Côte d’Azur', 'provence-alpes-cote-d-azur'],
  ["L'Île-d'Yeu", 'l-ile-d-yeu'],
  ['Œuilly', 'oeuilly'],
  ['  CC Faucigny - Glières (74) ', 'cc-faucigny-glieres-74'],
  ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ['', ''],
])('the address of « %s » is « %s »', (name, slug) => {
  expect(slugify(name)).toBe(slug);
});
