import { describe, expect, test } from 'vitest';
import {
  countLignes,
  groupLignes,
  keepLignes,
  maxOf,
  sortLignes,
} from '../../../../src/lib/bilan/explorateur/lignes.ts';

const ligne = (id: string, facettes: Record<string, string[]>, valeurs: Record<string, number> = {}) => ({
  id,
  facettes,
  valeurs,
});
const lignes = [
  ligne('a', { port: ['brest', 'nantes'], mer: ['ouest'] }, { tonnes: 7 }),
  ligne('b', { port: ['sète'] }),
  ligne('c', { port: ['nantes'], mer: ['sud'] }, { tonnes: 0 }),
  ligne('d', { port: ['nantes'], mer: ['ouest'] }, { tonnes: 12 }),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join('');

describe('keepLignes', () => {
  test.each([
    [{}, 'abcd'],
    [{ port: 'nantes' }, 'acd'],
    [{ port: 'nantes', mer: 'ouest' }, 'ad'],
    [{ mer: 'nord' }, ''],
    [{ tri: 'tonnes', groupe: 'mer' }, 'abcd'],
  ])('%j keeps « %s »', (choix, kept) => {
    expect(ids(keepLignes(lignes, choix))).toBe(kept);
  });
});

describe('sortLignes', () => {
  test.each([
    ['', 'abcd'],
    ['tonnes', 'cadb'],
    ['-tonnes', 'dacb'],
    ['rien', 'abcd'],
  ])('« %s » gives « %s »: the unknown last, zero among the known', (tri, order) => {
    expect(ids(sortLignes(lignes, tri))).toBe(order);
  });
});

describe('groupLignes', () => {
  test('follows the order of the question, those without an answer last', () => {
    const groupes = groupLignes(lignes, 'mer', ['sud', 'nord', 'ouest']);
    expect(groupes.map(({ id, lignes: own }) => `${id}:${ids(own)}`)).toEqual(['sud:c', 'ouest:ad', ':b']);
  });

  test('puts a row once, under its first answer', () => {
    expect(
      groupLignes(lignes, 'port', ['nantes', 'brest', 'sète']).map(({ lignes: own }) => ids(own)),
    ).toEqual(['cd', 'a', 'b']);
  });
});

test('countLignes counts a row under each of its answers', () => {
  expect(Object.fromEntries(countLignes(lignes, 'port'))).toEqual({ brest: 1, nantes: 3, sète: 1 });
});

test('maxOf knows nothing where nobody has published', () => {
  expect(maxOf(lignes, 'tonnes')).toBe(12);
  expect(maxOf(lignes.slice(1, 2), 'tonnes')).toBeUndefined();
  expect(maxOf(lignes.slice(2, 3), 'tonnes')).toBe(0);
});
