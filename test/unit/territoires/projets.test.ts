import { describe, expect, test } from 'vitest';
import type { Projet } from '../../../src/lib/projets/projet.ts';
import { IndexProjets } from '../../../src/lib/territoires/projets.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { makeComplet } from '../../fixtures/projets.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);
const at = (niveau: Projet['lieux'][number]['niveau'], code: string, point: [number, number]) => [
  { niveau, code, nom: code, point },
];
const adour = makeComplet('adour', { lieux: at('epci', '200030435', [-0.3, 43.7]) });
const maybe = makeComplet('a-peut-etre', {
  lieux: at('departement', '2A', [9, 41.9]),
  territoiresPossibles: [codeOf('commune:40001')],
});
const reunion = makeComplet('reunion', {
  lieux: at('commune', '97411', [55.4, -20.9]),
  regions: [{ id: '04', nom: 'La Réunion' }],
});
const index = new IndexProjets([maybe, adour, reunion], small);

describe('the projects of a territory', () => {
  test('are the sure ones, counted in communes, then those that the source may mean', () => {
    const linked = index.linkedTo({
      niveau: 'departement',
      code: '40',
      communes: ['40001', '40046'],
    });
    expect(linked.map(({ id, communes }) => [id, communes])).toEqual([
      ['adour', 2],
      ['a-peut-etre', null],
    ]);
    expect(linked[0]).toMatchObject({ titre: 'Projet adour', adresse: '/projets/adour/' });
  });

  test('its own stand before those of all the land around it', () => {
    const wholeRegion = makeComplet('a-toute-la-region', { lieux: at('region', '75', [0, 45]) });
    const both = makeComplet('b-region-et-commune', {
      lieux: [...at('region', '75', [0, 45]), ...at('commune', '40001', [-1, 44])],
    });
    const mixed = new IndexProjets([maybe, wholeRegion, both], small);
    const linked = mixed.linkedTo({ niveau: 'departement', code: '40', communes: ['40001'] });
    expect(linked.map(({ id }) => id)).toEqual(['b-region-et-commune', 'a-toute-la-region', 'a-peut-etre']);
  });

  test('of a wider area than the real one are not counted', () => {
    const wide = new IndexProjets([{ ...adour, isWider: true }], small);
    const [found] = wide.linkedTo({ niveau: 'departement', code: '40', communes: ['40001'] });
    expect(found?.communes).toBeNull();
  });

  test('else the nearest come, the overseas ones first for who is overseas', () => {
    const nearest = (isFar: boolean) =>
      index.nearestTo([-1, 44], isFar, 2).map(({ id, kilometres }) => [id, kilometres]);
    expect(nearest(false)).toEqual([
      ['adour', 70],
      ['a-peut-etre', 850],
    ]);
    expect(nearest(true).map(([id]) => id)).toEqual(['reunion', 'adour']);
  });
});
