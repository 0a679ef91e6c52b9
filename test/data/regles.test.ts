import { expect, test } from 'vitest';
import { VERIFICATIONS } from '../../src/lib/pacte/verifications.ts';
import { regles } from '../support/pacte.ts';

const all = [...regles.values()];

test('every rule is read by a check that exists, and every check reads a rule', () => {
  const named = new Set(all.flatMap(({ verifications }) => verifications));
  expect([...named].filter((code) => !(code in VERIFICATIONS))).toEqual([]);
  expect(Object.keys(VERIFICATIONS).filter((code) => !named.has(code))).toEqual([]);
});

test('a rule comes from a document and says where to look, or is our own reading', () => {
  const loose = all.filter(({ documents, repere, lecture }) =>
    documents.length > 0 ? repere === '' : lecture === '',
  );
  expect(loose.map(({ id }) => id)).toEqual([]);
});

test('a value has its unit, and a reading to be confirmed is written', () => {
  expect(all.filter(({ valeur, unite }) => (valeur === '') !== (unite === '')).map(({ id }) => id)).toEqual(
    [],
  );
  expect(all.filter((it) => it.aConfirmer === 'oui' && it.lecture === '').map(({ id }) => id)).toEqual([]);
});
