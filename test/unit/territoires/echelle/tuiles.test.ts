import { describe, expect, test } from 'vitest';
import { savoirContrat } from '../../../../src/lib/contrats/savoir.ts';
import {
  OUTRE_MER,
  tuileBudget,
  tuileEssais,
  tuileProjets,
  tuilesContrats,
} from '../../../../src/lib/territoires/echelle/tuiles.ts';
import type { ContratDeFiche } from '../../../../src/schemas/fiche-territoire.ts';
import { contratDe } from '../../../fixtures/contrat.ts';
import { codeOf } from '../../../support/code.ts';

describe('a tile says how it is known', () => {
  test('projects: said when sure, deduced when perhaps, published by nobody else', () => {
    const tile = (...communes: (number | null)[]) =>
      tuileProjets(
        communes.map((count) => ({ communes: count })),
        '#x',
      );
    expect(tile(3, null)).toMatchObject({ savoir: 'dit', nombre: '2', mots: 'projets, dont 1 peut-être' });
    expect(tile(null, null)).toMatchObject({ savoir: 'deduit', nombre: '2', mots: 'projets' });
    expect(tile()).toMatchObject({ savoir: 'personne', nombre: '' });
  });

  test('projects: one total, with its part that is somewhere in a department, and its thin space', () => {
    const tile = (sure: number, unsure: number) => {
      const projets = Array.from({ length: sure + unsure }, (_, i) => ({ communes: i < sure ? 2 : null }));
      const { nombre, mots } = tuileProjets(projets, '#x', 'departement');
      return `${nombre} ${mots}`;
    };
    expect(tile(40, 2)).toBe('42 projets, dont 2 dans une partie non précisée');
    expect(tile(0, 3)).toBe('3 projets');
    expect(tile(1, 0)).toBe('1 projet');
    expect(tile(1200, 0)).toBe('1\u202f200 projets');
  });

  test.each([
    ['signe', 'bilan', 'dit'],
    ['signe', 'page', 'dit'],
    ['signe', 'deduit', 'deduit'],
    ['probable', 'deduit', 'deduit'],
    ['non-signe', 'bilan', 'refuse'],
    ['non-precise', 'personne', 'personne'],
    ['non-eligible', 'bilan', undefined],
  ] as const)('a contract « %s » by « %s » is « %s »', (statut, preuve, savoir) => {
    expect(savoirContrat({ statut, preuve })).toBe(savoir);
  });

  test('contracts: one tile a state, counted when there are several', () => {
    const signed: ContratDeFiche = {
      ...contratDe(codeOf('departement:23'), 'Nom'),
      statut: 'signe',
      preuve: 'bilan',
    };
    const refused: ContratDeFiche = {
      ...contratDe(codeOf('departement:23'), 'Nom'),
      statut: 'non-signe',
      preuve: 'bilan',
    };
    expect(tuilesContrats([signed], '#c')).toEqual([
      { savoir: 'dit', nombre: '', mots: 'contrat', href: '#c' },
    ]);
    expect(
      tuilesContrats([signed, refused, signed], '#c').map(({ savoir, nombre }) => [savoir, nombre]),
    ).toEqual([
      ['dit', '2'],
      ['refuse', '1'],
    ]);
    expect(tuilesContrats([], '#c')).toEqual([]);
  });

  test('the experiment: our list is partial, its silence is not a no', () => {
    expect(tuileEssais([])).toMatchObject({ savoir: 'personne', nombre: '' });
    expect(tuileEssais([{ id: 'a' }]).href).toMatch(/#a$/);
    expect(tuileEssais([{ id: 'a' }, { id: 'b' }])).toMatchObject({ savoir: 'dit', nombre: '2' });
  });

  test('the money: unknown is not zero', () => {
    expect(tuileBudget(null, '#b')).toMatchObject({ savoir: 'personne', nombre: '' });
  });

  test('the money of the five overseas regions is said to be that of them all', () => {
    const budget = (perimetre: string) => ({ perimetre, euros: 8_592_197 });
    expect(tuileBudget(budget(OUTRE_MER), '#b')).toMatchObject({
      nombre: '8,6 M€',
      mots: 'budget de tout l’outre-mer',
    });
    expect(tuileBudget(budget('Corse'), '#b').mots).toBe('budget');
  });
});
