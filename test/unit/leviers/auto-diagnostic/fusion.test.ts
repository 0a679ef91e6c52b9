import { describe, expect, test } from 'vitest';
import { decodeReponses, encodeReponses } from '../../../../src/lib/leviers/auto-diagnostic/adresse.ts';
import { differences, fuseReponses } from '../../../../src/lib/leviers/auto-diagnostic/fusion.ts';

const read = (text: string) => decodeReponses(text && `v1-${text}`, [1, 2, 3, 4, 5]).reponses;

describe('two tabs and one self-check', () => {
  test.each([
    ['nothing done here', '1c-2f', '1c-2f', '1c-3n', '1c-3n'],
    ['nothing done there', '1c', '1c-2f', '1c', '1c-2f'],
    ['both answer', '', '1c', '2f', '1c-2f'],
    ['both answer the same lever: ours is the last', '', '1c', '1f', '1c'],
    ['we change, they answer', '1c', '1f', '1c-2f', '1f-2f'],
    ['we take back, they answer', '1c', '', '1c-2f', '2f'],
    ['they take back what we still see', '1c-2f', '1c-2f-3n', '2f', '2f-3n'],
    ['they erase, we answer', '1c-2f', '1c-2f-3n', '', '3n'],
    ['we undo our answer, theirs stay', '1c-2f', '1c', '1c-2f-4h', '1c-4h'],
  ])('%s', (_, base, ours, theirs, expected) => {
    const fused = fuseReponses(read(base), read(ours), read(theirs));
    expect(encodeReponses(fused)).toBe(encodeReponses(read(expected)));
  });

  test('differ by the levers that are given, changed or taken back', () => {
    expect(differences(read('1c-2f-3n'), read('1c-2h-4f')).sort()).toEqual([2, 3, 4]);
  });
});
