import { describe, expect, test } from 'vitest';
import {
  ensemblesOf,
  groupesOf,
  nomOf,
  perimes,
  type EnsembleGarde,
} from '../../../src/lib/hors-connexion/ensembles.ts';

const SITE = 'https://atlas.exemple.fr/';
const FOLDER = 'https://atlas.exemple.fr/occitanie/';
const of = (text: string): EnsembleGarde => {
  const [version = '', ensemble = ''] = text.split(' ');
  return { version, ensemble };
};
const say = ({ version, ensemble }: EnsembleGarde) => `${version} ${ensemble}`;

test('a name comes back, and those of other sites of the host are not ours', () => {
  const ours = [of('a socle'), of('b 2a')];
  const noms = [...ours.map((one) => nomOf(FOLDER, one)), nomOf(SITE, of('a socle')), 'autre:/:x:y'];
  expect(ensemblesOf(FOLDER, noms)).toEqual(ours);
  expect(ensemblesOf(SITE, noms)).toEqual([of('a socle')]);
});

test('a page is looked for in the version at work, then in the newest; what was opened comes first', () => {
  const kept = ['a 34', 'b socle', 'b lus', 'c 34', 'b 75'].map(of);
  expect(groupesOf(kept, 'b').map((groupe) => groupe.map(say))).toEqual([
    ['b lus', 'b socle', 'b 75'],
    ['c 34'],
    ['a 34'],
  ]);
  expect(groupesOf(kept, 'z').map((groupe) => groupe.map(say))).toHaveLength(3);
});

describe('when a version takes over', () => {
  const after = (sets: [text: string, complet: boolean][], version: string) =>
    perimes(
      sets.map(([text, complet]) => ({ ...of(text), complet })),
      version,
    ).map(say);

  test('what it has too goes, what it could not fetch stays', () => {
    const sets: [string, boolean][] = [
      ['a socle', true],
      ['a 34', true],
      ['a 75', true],
      ['b socle', true],
      ['b 34', true],
      ['b 75', false],
    ];
    expect(after(sets, 'b')).toEqual(['a socle', 'a 34']);
  });

  test('what an older one never finished goes; its own, being filled, stays', () => {
    expect(
      after(
        [
          ['a 34', false],
          ['b 34', false],
        ],
        'b',
      ),
    ).toEqual(['a 34']);
  });

  test('the pages opened in the version just before stay, older ones go', () => {
    expect(
      after(
        [
          ['a lus', true],
          ['b lus', true],
          ['c lus', true],
        ],
        'c',
      ),
    ).toEqual(['a lus']);
  });
});
