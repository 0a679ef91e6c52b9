import { describe, expect, test } from 'vitest';
import {
  decodeReponses,
  encodeReponses,
  faultOf,
  readFragment,
  writeFragment,
  type Reponses,
} from '../../../../src/lib/leviers/auto-diagnostic/adresse.ts';
import { etatsDeLevier } from '../../../../src/schemas/auto-diagnostic.ts';

const NUMEROS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const read = (texte: string) => decodeReponses(texte, NUMEROS);
const answersOf = (texte: string) => [...read(texte).reponses].sort(([a], [b]) => a - b);

/** A whole set of answers drawn from a number in base 5: each lever in one of four states, or without answer. */
function drawReponses(seed: number): Reponses {
  const pairs = NUMEROS.flatMap((numero) => {
    const etat = etatsDeLevier[Math.floor(seed / 5 ** (numero - 1)) % 5];
    return etat ? ([[numero, etat]] as const) : [];
  });
  return new Map(pairs);
}

describe('answers in the address', () => {
  test('are a version, then a number and a letter a lever, in the order of the levers', () => {
    const reponses: Reponses = new Map([
      [10, 'pas-pour-nous'],
      [1, 'en-cours'],
      [3, 'pas-commence'],
      [2, 'fait'],
    ]);
    expect(encodeReponses(reponses)).toBe('v1-1c-2f-3n-10h');
    expect(writeFragment(reponses)).toBe('#r=v1-1c-2f-3n-10h');
  });

  test('are nothing when nothing is answered', () => {
    expect(encodeReponses(new Map())).toBe('');
    expect(writeFragment(new Map())).toBe('');
  });

  test('come back as they left, whatever they are', () => {
    // 1 in 997 of the 5^10 sets, spread over them all: 9 796 sets.
    for (let seed = 0; seed < 5 ** 10; seed += 997) {
      const reponses = drawReponses(seed);
      const lecture = read(readFragment(writeFragment(reponses)) ?? '');
      expect(lecture.reponses).toEqual(new Map([...reponses].sort(([a], [b]) => a - b)));
      if (reponses.size > 0) expect(faultOf(lecture, 'adresse')).toBeUndefined();
    }
  });

  test('survive any cut: what is before it is read, nothing is invented', () => {
    const whole = 'v1-1c-2f-3n-4h-10f';
    const all = new Map(answersOf(whole));
    for (let end = 0; end <= whole.length; end += 1) {
      for (const [numero, etat] of answersOf(whole.slice(0, end))) expect(all.get(numero)).toBe(etat);
    }
  });
});

describe('a mangled address', () => {
  test.each([
    ['capitals', 'V1-1C-2F'],
    ['other separators', 'v1_1c.2f'],
    ['spaces for hyphens', 'v1 1c 2f'],
    ['the full stop of a sentence', 'v1-1c-2f.'],
    ['brackets of a message', '<v1-1c-2f>'],
    ['the same answer twice', 'v1-1c-2f-1c'],
    ['another order', 'v1-2f-1c'],
  ])('with %s is read without a word', (_name, texte) => {
    expect(answersOf(texte)).toEqual([
      [1, 'en-cours'],
      [2, 'fait'],
    ]);
    expect(faultOf(read(texte), 'adresse')).toBeUndefined();
  });

  test.each([
    ['an unknown letter', 'v1-1c-2z', 1],
    ['an unknown lever', 'v1-1c-11f', 1],
    ['lever zero', 'v1-1c-0f', 1],
    ['a lever without its letter', 'v1-1c-2', 1],
    ['two answers to one lever', 'v1-1c-2f-2n', 1],
    ['three answers to one lever', 'v1-1c-2f-2n-2f', 1],
    ['noise', 'v1-1c-%%-éà-2222f', 1],
  ])('with %s keeps the rest and says so', (_name, texte, illisibles) => {
    const lecture = read(texte);
    expect([...lecture.reponses]).toEqual([[1, 'en-cours']]);
    expect(lecture.illisibles).toBe(illisibles);
    expect(faultOf(lecture, 'adresse')).toBe(
      'L’adresse est abîmée. Une réponse a été lue\u00a0: vérifiez, puis complétez.',
    );
  });

  test('without its version is read, and doubted', () => {
    expect(answersOf('1c-2f')).toHaveLength(2);
    expect(faultOf(read('1c-2f'), 'appareil')).toBe(
      'La copie gardée sur cet appareil est abîmée. 2 réponses ont été lues\u00a0: vérifiez, puis complétez.',
    );
  });

  test('of another version is not read at all: its letters may mean something else', () => {
    expect(answersOf('v2-1c-2f')).toEqual([]);
    expect(faultOf(read('v2-1c-2f'), 'adresse')).toMatch(/autre version/);
  });

  test.each(['v1', 'zzz', '-', 'v1-99x', 'a'.repeat(100_000)])(
    'that holds no answer says what to do (%#)',
    (texte) => {
      const lecture = read(texte);
      expect(lecture.reponses.size).toBe(0);
      if (texte !== 'v1') expect(faultOf(lecture, 'adresse')).toMatch(/aucune réponse.*Répondez de nouveau/);
    },
  );
});

describe('the fragment of the page', () => {
  test.each([
    ['#r=v1-1c', 'v1-1c'],
    ['#x=1&r=v1-1c', 'v1-1c'],
    ['#r=v1%2D1c', 'v1-1c'],
    ['#r=%E0%A4%A', '\ufffd%A'],
    ['#contenu', undefined],
    ['#r=', undefined],
    ['', undefined],
  ])('« %s » holds « %s »', (fragment, texte) => {
    expect(readFragment(fragment)).toBe(texte);
  });
});
