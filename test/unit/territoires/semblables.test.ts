import { describe, expect, test } from 'vitest';
import { sayProfil, saySemblable } from '../../../src/lib/territoires/dire-semblable.ts';
import {
  IndexSemblables,
  sharedTraits,
  type ProfilTerritoire,
} from '../../../src/lib/territoires/semblables.ts';

const profil = (code: string, changes: Partial<ProfilTerritoire> = {}): ProfilTerritoire => ({
  niveau: 'epci',
  code,
  nom: `CC ${code}`,
  groupe: 'CC',
  isRural: true,
  isOverseas: false,
  population: 10_000,
  ...changes,
});
const here = profil('ici', { population: 16_000 });
const none = new Set<string>();
const idsOf = (index: IndexSemblables, own = none, count = 3) =>
  index.nearest(here, own, count).map(({ id }) => id);

describe('projects of territories alike', () => {
  test('come by size among those of the same profile, in proportion', () => {
    const index = new IndexSemblables([
      { id: 'double', hotes: [profil('a', { population: 32_000 })] },
      { id: 'presque', hotes: [profil('b', { population: 15_000 })] },
      { id: 'moitie', hotes: [profil('c', { population: 8500 })] },
    ]);
    expect(idsOf(index)).toEqual(['presque', 'moitie', 'double']);
  });

  test('put the sea before the kind, the kind before the countryside, and size last', () => {
    const index = new IndexSemblables([
      { id: 'outre-mer', hotes: [profil('a', { isOverseas: true, population: 16_000 })] },
      { id: 'ville', hotes: [profil('b', { isRural: false, population: 90_000 })] },
      { id: 'agglo', hotes: [profil('c', { groupe: 'CA', population: 16_000 })] },
      { id: 'jumelle', hotes: [profil('d', { population: 90_000 })] },
    ]);
    expect(idsOf(index, none, 4)).toEqual(['jumelle', 'ville', 'agglo', 'outre-mer']);
  });

  test('never name the territory itself, a project of its own, nor twice the same', () => {
    const index = new IndexSemblables([
      { id: 'chez-nous', hotes: [here] },
      { id: 'partage', hotes: [profil('a'), profil('b')] },
      { id: 'deja', hotes: [profil('c')] },
      { id: 'autre', hotes: [profil('c')] },
    ]);
    expect(idsOf(index, new Set(['deja', 'chez-nous'])).sort()).toEqual(['autre', 'partage']);
    expect(new IndexSemblables([]).nearest(here, none, 3)).toEqual([]);
  });

  test('give one project a territory, so that three projects are three territories', () => {
    const index = new IndexSemblables([
      { id: 'un', hotes: [profil('a')] },
      { id: 'deux', hotes: [profil('a')] },
      { id: 'loin', hotes: [profil('b', { population: 900_000 })] },
    ]);
    expect(idsOf(index)).toEqual(['un', 'loin']);
  });

  test('are found by walking buckets: ten thousand projects and a thousand territories take no time', () => {
    const projets = Array.from({ length: 10_000 }, (_, i) => ({
      id: `p${i}`,
      hotes: [profil(`h${i % 1000}`, { population: 1000 + (i % 1000) * 97, isRural: i % 2 === 0 })],
    }));
    const index = new IndexSemblables(projets);
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1) index.nearest(profil(`h${i}`, { population: 1000 + i * 97 }), none, 3);
    // Pair by pair, it would be ten million comparisons: seconds.
    expect(performance.now() - start).toBeLessThan(250);
  });

  test('of one profile are one set, read once', () => {
    const index = new IndexSemblables([
      { id: 'a', hotes: [profil('a'), profil('b')] },
      { id: 'ville', hotes: [profil('c', { isRural: false })] },
    ]);
    expect([...index.ofProfile(here)]).toEqual(['a']);
    expect(index.ofProfile(here)).toBe(index.ofProfile(profil('x')));
    expect(index.ofProfile(profil('x', { groupe: 'CU' })).size).toBe(0);
  });
});

describe('the reason', () => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

  test('is the whole profile when all is shared', () => {
    expect(plain(saySemblable(here, profil('a', { population: 15_800 })))).toBe(
      'comme vous, communauté de communes rurale de 16 000 habitants',
    );
  });

  test('names what is shared, then what the other is', () => {
    const agglo = profil('a', { groupe: 'CA', isRural: false, isOverseas: true, population: 120_400 });
    const said = plain(saySemblable(profil('b', { isOverseas: true }), agglo));
    expect(said).toBe('comme vous d’outre-mer : communauté d’agglomération d’outre-mer de 120 000 habitants');
    expect(plain(saySemblable(here, agglo))).toMatch(/^autre profil : /);
  });

  test('names a shared kind once', () => {
    const agglo = profil('a', { groupe: 'CA', isRural: false, population: 82_300 });
    const overseas = { ...agglo, isOverseas: true };
    expect(plain(saySemblable(overseas, agglo))).toBe(
      'communauté d’agglomération comme vous, de 82 000 habitants',
    );
    expect(plain(saySemblable(agglo, { ...overseas, isRural: true }))).toBe(
      'communauté d’agglomération comme vous, rurale, d’outre-mer, de 82 000 habitants',
    );
    expect(plain(saySemblable(here, { ...here, isOverseas: true }))).toBe(
      'communauté de communes rurale comme vous, d’outre-mer, de 16 000 habitants',
    );
  });

  test('rounds people as one speaks of them, and agrees', () => {
    expect(
      plain(sayProfil(profil('a', { groupe: 'departements', niveau: 'departement', population: 42 }))),
    ).toBe('département rural de 100 habitants');
  });

  test('counts the traits as bits', () => {
    expect(sharedTraits(here, profil('a'))).toBe(7);
    expect(sharedTraits(here, profil('a', { isOverseas: true, groupe: 'CA', isRural: false }))).toBe(0);
  });
});
