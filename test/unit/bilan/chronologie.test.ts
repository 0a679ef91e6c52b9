import { expect, test } from 'vitest';
import { isPlanned } from '../../../src/lib/bilan/chronologie.ts';

test.each([
  ['2026', '2025', true],
  ['2025-06-04', '2025', false],
  ['2025', '2025-03-17', false],
  ['2024-12', '2025', false],
  ['2027', 'non renseigné', false],
])('%s in a document of %s: planned, %s', (date, documentDate, planned) => {
  expect(isPlanned(date, documentDate)).toBe(planned);
});
