import { describe, expect, test } from 'vitest';
import { anciennesOf } from '../../../../src/lib/territoires/chercher/anciennes.ts';
import { newMemoire } from '../../../../src/lib/territoires/chercher/reponse.ts';
import { soleOf } from '../../../../src/lib/territoires/chercher/presenter.ts';
import { readReferentiel, readRows } from '../../../../src/reference/territoires.ts';
import { anciennesCommunes, answer } from '../../../support/lieux.ts';

const sources = readRows('communes');
const oldCodes = sources.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => ({ old, code })));
const ONE_IN = 8;
const [first] = readReferentiel().communes.values();

describe('old codes', () => {
  test('all those of the reference lead to the commune of today, and say what it was', () => {
    const memoire = newMemoire();
    const lost = oldCodes.filter(({ old, code }) => {
      const trouve = answer(old, memoire).trouves.find(({ lieu }) => lieu.code === code);
      // The number may also be the postcode of the same commune, which needs no explanation.
      const isSaid = trouve?.lieu.ancien?.code === old || trouve?.lieu.codesPostaux.includes(old);
      return !trouve?.exact || !isSaid;
    });
    expect(oldCodes.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });

  test.each([
    ['05138', 'Saint-Disdier', 'Dévoluy'],
    ['01126', 'Coupy', 'Valserhône'],
    ['78646', 'Versailles', 'Versailles'],
    ['20033', 'Bastia', 'Bastia'],
    ['24118', 'Chenaud', 'Parcoul-Chenaud'],
  ])('%s was %s, which %s answers for', (code, former, today) => {
    const found = answer(code).trouves.map(({ lieu }) => [lieu.ancien?.nom ?? lieu.nom, lieu.nom]);
    expect(found).toContainEqual([former, today]);
  });
});

describe('former names', () => {
  test('those that the table and the reference know (one in eight here) lead to the commune of today', () => {
    const memoire = newMemoire();
    const all = anciennesOf(sources, readReferentiel(), anciennesCommunes);
    const anciennes = all.filter((_, i) => i % ONE_IN === 0);
    const lost = anciennes.filter(
      ({ nom, commune }) => !answer(nom, memoire).trouves.some(({ lieu }) => lieu.code === commune.code),
    );
    expect(lost.map(({ nom, code }) => `${nom} ${code}`)).toEqual([]);
  });

  test('a name that another commune bears today leads to that one when Enter is pressed', () => {
    const { trouves } = answer('Rabastens');
    expect(trouves.map(({ lieu }) => lieu.code)).toEqual(expect.arrayContaining(['81220', '65375']));
    expect(soleOf(answer('Rabastens'))?.lieu.code).toBe('81220');
    expect(soleOf(answer('Aspret'))?.lieu.code).toBe('31021');
  });

  test('a row whose code leads nowhere stops the build, with its remedy', () => {
    expect(() => anciennesOf([], { communes: new Map() }, [{ code: '99999', nom: 'Nulle-Part' }])).toThrow(
      /99999 \(Nulle-Part\).*Corriger le code/,
    );
  });

  test('an old code whose name is not known still leads to its commune', () => {
    const source = {
      ...sources.find(({ code, type }) => code === first?.code && type === 'commune-actuelle'),
    };
    const row = { code: '', nom: '', type: 'commune-actuelle', ...source, anciensCodes: ['01999'] };
    expect(anciennesOf([row], readReferentiel(), [])).toMatchObject([
      { code: '01999', nature: 'c', nom: first?.nom },
    ]);
  });
});
