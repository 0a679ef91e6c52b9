import { describe, expect, test } from 'vitest';
import {
  facettes,
  knownValues,
  noFiltres,
  optionsOf,
  parseFiltres,
  tris,
  valuesOf,
  writeFiltres,
  type Facette,
  type Filtres,
} from '../../../src/lib/projets/filtres.ts';
import { elargissements, puces, withoutPuce } from '../../../src/lib/projets/puces.ts';
import { unknownValues } from '../../../src/lib/adresse/valeurs-inconnues.ts';
import { openCatalogue } from '../../support/catalogue.ts';
import { catalogue, makeProjet } from '../../fixtures/projets.ts';

const opened = openCatalogue(catalogue);
const options = optionsOf(catalogue);
const filtresWith = (choix: Partial<Record<Facette, string[]>>, rest: Partial<Filtres> = {}): Filtres => ({
  ...noFiltres(),
  ...rest,
  choix: { ...noFiltres().choix, ...choix },
});
const idsOf = (filtres: Filtres) => opened.keep(filtres).map(({ id }) => id);
const parse = (search: string) => parseFiltres(new URLSearchParams(search), options);

/** Over a hundred filters: no, one or all the values of a facet, with the next one or not, with words or not. */
const samples: Filtres[] = facettes.flatMap((facette, i) =>
  [[], ...options[facette].map(({ id }) => [id]), options[facette].map(({ id }) => id)].flatMap(
    (chosen, j) => {
      const other = facettes[(i + 1) % facettes.length] ?? 'axe';
      return [[], options[other].slice(0, 1).map(({ id }) => id)].flatMap((more, k) =>
        ['', 'jeunes', 'a & « b »=?+%'].map((q) =>
          filtresWith(
            { [facette]: chosen, [other]: more },
            { q, tri: tris[(i + j + k) % tris.length] ?? 'titre' },
          ),
        ),
      );
    },
  ),
);

describe('the address', () => {
  test('gives the filters', () => {
    expect(parse('?q=%20jardin%20&axe=2-emploi&axe=1-enfance&public=jeunes&tri=montant')).toEqual(
      filtresWith({ axe: ['2-emploi', '1-enfance'], public: ['jeunes'] }, { q: 'jardin', tri: 'montant' }),
    );
  });

  test('empty, mangled or repeated, gives the filters that make sense', () => {
    expect(parse('')).toEqual(noFiltres());
    expect(parse('?axe=9&axe=1-enfance&axe=1-enfance&tri=hasard&inconnu=1&public=')).toEqual(
      filtresWith({ axe: ['1-enfance'] }),
    );
    expect(parse(`?q=${'a'.repeat(300)}`).q).toHaveLength(200);
  });

  test('tells its unknown values, to be shown', () => {
    const search = new URLSearchParams('?axe=9&axe=1-enfance&departement=2A&tri=hasard&autre=1');
    expect(unknownValues(search, knownValues(options))).toEqual(['axe=9', 'departement=2A', 'tri=hasard']);
    expect(unknownValues(new URLSearchParams('axe=1-enfance'), knownValues(options))).toEqual([]);
  });

  test('is written short, in a fixed order, and keeps what is not a filter', () => {
    const filtres = filtresWith({ public: ['jeunes'], axe: ['2-emploi', '1-enfance'] }, { q: 'a b' });
    const search = new URLSearchParams('carte=6/44/3&axe=vieux&tri=montant');
    expect(writeFiltres(filtres, search).toString()).toBe(
      'carte=6%2F44%2F3&q=a+b&axe=2-emploi&axe=1-enfance&public=jeunes',
    );
    expect(search.toString()).toBe('carte=6%2F44%2F3&axe=vieux&tri=montant');
    expect(writeFiltres(noFiltres(), new URLSearchParams('q=x&tri=montant')).toString()).toBe('');
  });

  test('written then read gives the same filters, for all of them', () => {
    expect(samples.length).toBeGreaterThan(100);
    for (const filtres of samples) {
      expect(parse(`?${writeFiltres(filtres, new URLSearchParams()).toString()}`)).toEqual(filtres);
    }
  });
});

describe('the list', () => {
  test('without filters has every project, by title', () => {
    expect(idsOf(noFiltres())).toEqual(['2-garde', 'medoc', 'chantier', 'ecole']);
  });

  test.each<[Partial<Record<Facette, string[]>>, string[]]>([
    [{ axe: ['1-enfance'] }, ['2-garde', 'ecole']],
    [{ axe: ['1-enfance', '2-emploi'] }, ['2-garde', 'medoc', 'chantier', 'ecole']],
    [{ public: ['familles'] }, ['2-garde', 'ecole']],
    [{ nature: ['pacte-illustre'] }, ['medoc']],
    [{ region: ['76'] }, ['2-garde', 'chantier', 'ecole']],
    [{ departement: ['33', '30'] }, ['2-garde', 'medoc', 'chantier', 'ecole']],
    [{ porteur: ['association'] }, ['chantier']],
    [{ axe: ['1-enfance'], public: ['jeunes'] }, ['ecole']],
    [{ axe: ['1-enfance'], departement: ['33'] }, []],
  ])('values of one facet add up, facets narrow: %j', (choix, ids) => {
    expect(idsOf(filtresWith(choix))).toEqual(ids);
  });

  test.each([
    ['ECOLE', ['ecole']],
    ['coeurs', ['chantier']],
    ['l\u0027emploi bras', ['chantier']],
    ['jeune', ['medoc', 'chantier', 'ecole']],
    ['gironde', ['medoc']],
    ['ales gard', ['2-garde', 'chantier', 'ecole']],
    ['inconnus', []],
    // None has both words: those that have the most.
    ['jeunes inconnus', ['medoc', 'chantier', 'ecole']],
  ])('words, accents and capitals aside: « %s »', (q, ids) => {
    expect(idsOf(filtresWith({}, { q }))).toEqual(ids);
  });

  test.each([
    ['chantiers', 'Un chantier', true],
    ['RÉSEAUX', 'Un réseau', true],
    ['lits', 'Un lit', true],
    // Two letters are in too many words.
    ['bus', 'Un but', false],
    // Only the mark of the plural may be missing.
    ['chanter', 'Un chanteur', false],
  ])('a plural finds its singular: « %s » in « %s »', (q, titre, isFound) => {
    expect(openCatalogue([makeProjet('x', { titre })]).keep(filtresWith({}, { q }))).toHaveLength(
      isFound ? 1 : 0,
    );
  });

  test.each([
    ['mobiness', 'Mob’iness', true],
    ['monaid', 'Mon aide', true],
    // Short words would be found across the spaces of any sentence.
    ['monai', 'Mon aide', false],
  ])('a name is found when it is typed in one word: « %s » in « %s »', (q, titre, isFound) => {
    expect(openCatalogue([makeProjet('x', { titre })]).keep(filtresWith({}, { q }))).toHaveLength(
      isFound ? 1 : 0,
    );
  });

  test('by amount puts the largest first, zero after them, the unknown last', () => {
    expect(idsOf(filtresWith({}, { tri: 'montant' }))).toEqual(['chantier', 'medoc', 'ecole', '2-garde']);
  });

  test('by amount never takes the unknown for zero, in whatever order they come', () => {
    const zero = makeProjet('zero', { titre: 'Z', montantEuros: 0 });
    const unknown = makeProjet('unknown', { titre: 'A', montantEuros: null });
    for (const list of [
      [zero, unknown],
      [unknown, zero],
    ]) {
      expect(openCatalogue(list).keep(filtresWith({}, { tri: 'montant' }))).toEqual([zero, unknown]);
    }
  });

  test('by territory goes by department, then by title', () => {
    expect(idsOf(filtresWith({}, { tri: 'territoire' }))).toEqual(['2-garde', 'chantier', 'ecole', 'medoc']);
  });

  test('does not move the projects it was given', () => {
    const before = catalogue.map(({ id }) => id);
    openCatalogue(catalogue).keep(filtresWith({}, { tri: 'montant' }));
    expect(catalogue.map(({ id }) => id)).toEqual(before);
  });
});

describe('the options of the form', () => {
  test('are every value with its number of projects, axes in their order, the others by name', () => {
    expect(options.axe).toEqual([
      { id: '1-enfance', nom: 'Enfance', count: 2 },
      { id: '2-emploi', nom: 'Emploi', count: 3 },
    ]);
    expect(options.public.map(({ nom, count }) => [nom, count])).toEqual([
      ['Familles', 2],
      ['Jeunes', 3],
    ]);
  });

  test('of no project are empty', () => {
    expect(Object.values(optionsOf([]))).toEqual(facettes.map(() => []));
  });
});

describe('live counts', () => {
  test('ignore the facet’s own choice, obey the others', () => {
    const counts = opened.count(filtresWith({ axe: ['1-enfance'] }));
    expect(Object.fromEntries(counts.axe)).toEqual({ '1-enfance': 2, '2-emploi': 3 });
    expect(Object.fromEntries(counts.public)).toEqual({ familles: 2, jeunes: 1 });
    expect(counts.departement.get('33')).toBe(0);
  });

  test('are what choosing that value alone would show, for all filters and values', () => {
    for (const filtres of samples) {
      const counts = opened.count(filtres);
      for (const facette of facettes) {
        for (const { id } of options[facette]) {
          const alone = { ...filtres, choix: { ...filtres.choix, [facette]: [id] } };
          expect(counts[facette].get(id) ?? 0).toBe(opened.keep(alone).length);
        }
      }
    }
  });
});

describe('chips', () => {
  const filtres = filtresWith({ axe: ['2-emploi', '1-enfance'], region: ['76'] }, { q: 'jardin' });

  test('show the words, then each value by its name', () => {
    expect(puces(filtres, options)).toEqual([
      { facette: 'q', id: 'jardin', nom: '« jardin »' },
      { facette: 'axe', id: '2-emploi', nom: 'Emploi' },
      { facette: 'axe', id: '1-enfance', nom: 'Enfance' },
      { facette: 'region', id: '76', nom: 'Occitanie' },
    ]);
    expect(puces(noFiltres(), options)).toEqual([]);
  });

  test('are removed one at a time', () => {
    expect(withoutPuce(filtres, { facette: 'axe', id: '2-emploi' })).toEqual({
      ...filtres,
      choix: { ...filtres.choix, axe: ['1-enfance'] },
    });
    expect(withoutPuce(filtres, { facette: 'q', id: 'jardin' })).toEqual({ ...filtres, q: '' });
  });

  test('all removed leave no filter', () => {
    const none = puces(filtres, options).reduce<Filtres>(withoutPuce, filtres);
    expect(none).toEqual(noFiltres());
  });
});

describe('when nothing is found', () => {
  const countOf = (filtres: Filtres) => opened.keep(filtres).length;

  test('says what removing each filter would give, the best first, useless ones left out', () => {
    const filtres = filtresWith({ axe: ['1-enfance'], departement: ['33'] });
    expect(elargissements(filtres, options, countOf)).toEqual([
      { puce: { facette: 'departement', id: '33', nom: 'Gironde' }, count: 2 },
      { puce: { facette: 'axe', id: '1-enfance', nom: 'Enfance' }, count: 1 },
    ]);
    expect(elargissements({ ...filtres, q: 'introuvable' }, options, countOf)).toEqual([]);
  });

  test('each promise is kept', () => {
    const empty = samples.filter((filtres) => countOf(filtres) === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const filtres of empty) {
      for (const { puce, count } of elargissements(filtres, options, countOf)) {
        expect(opened.keep(withoutPuce(filtres, puce))).toHaveLength(count);
      }
    }
  });
});

test('a project has the values of its facets', () => {
  const projet = makeProjet('x');
  expect(facettes.map((facette) => valuesOf(projet, facette).map(({ id }) => id))).toEqual([
    ['1-enfance'],
    ['jeunes'],
    ['pacte-local-occitanie'],
    ['76'],
    ['30'],
    ['intercommunalite'],
    ['inconnu'],
    ['inconnu'],
    ['inconnu'],
  ]);
});
