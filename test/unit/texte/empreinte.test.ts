import { expect, test } from 'vitest';
import { empreinteOf } from '../../../src/lib/texte/empreinte.ts';

test('the same texts have the same mark, other texts another one', () => {
  const texts = [[], [''], ['a'], ['b'], ['a', 'b'], ['ab'], ['b', 'a'], ['é'], ['e']];
  const marks = texts.map(empreinteOf);
  expect(new Set(marks).size).toBe(texts.length);
  expect(texts.map(empreinteOf)).toEqual(marks);
  for (const mark of marks) expect(mark).toMatch(/^[0-9a-f]{14}$/);
});
