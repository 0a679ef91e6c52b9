import { describe, expect, test } from 'vitest';
import { lineOfFault } from '../../../src/lib/contenu/json.ts';

const RIGHT = ['{', '  "nom": "Atlas",', '  "territoire": null,', '  "couleurs": { "clair": {} }', '}'];
const broken = (line: number, text: string) => RIGHT.with(line - 1, text).join('\n');

describe('the line where JSON goes wrong', () => {
  test.each([
    ['a name without quotes', broken(3, '  territoire: null,'), 3],
    ['a word that is no value', broken(3, '  "territoire": aucun,'), 3],
    ['curly quotes', broken(2, '  “nom”: "Atlas",'), 2],
    ['a comma that lacks, seen on the next line', broken(2, '  "nom": "Atlas"'), 3],
    ['a comma too many', broken(4, '  "couleurs": { "clair": {} },'), 5],
    ['a text that does not end', broken(2, '  "nom": "Atlas,'), 2],
    ['something after the end', [...RIGHT, 'fin'].join('\n'), 6],
    ['ends of lines of Windows', broken(3, '  territoire: null,').replaceAll('\n', '\r\n'), 3],
  ])('%s', (_, text, line) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(lineOfFault(text)).toBe(line);
  });

  test('is none where the text is right, or lacks its end', () => {
    expect(lineOfFault(RIGHT.join('\n'))).toBeUndefined();
    expect(lineOfFault(RIGHT.slice(0, 4).join('\n'))).toBeUndefined();
    expect(lineOfFault('')).toBeUndefined();
  });
});
