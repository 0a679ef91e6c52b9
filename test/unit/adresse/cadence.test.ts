import { beforeEach, expect, test, vi } from 'vitest';
import { Cadence, type Ecriture } from '../../../src/lib/adresse/cadence.ts';

let written: string[];
let refuses: boolean;
let cadence: Cadence;

beforeEach(() => {
  vi.useFakeTimers();
  [written, refuses] = [[], false];
  const apply = ({ pas, adresse }: Ecriture) => {
    if (refuses)
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    written.push(`${pas === 'pushState' ? '+' : ''}${adresse}`);
  };
  cadence = new Cadence(apply, { now: () => Date.now(), after: (delay, act) => void setTimeout(act, delay) });
  return () => vi.useRealTimers();
});

const replace = (adresse: string, repos?: number) =>
  cadence.write({ pas: 'replaceState', adresse, etat: null }, repos);
const push = (adresse: string) => cadence.write({ pas: 'pushState', adresse, etat: null });

test('a writing goes at once while there is room', () => {
  for (let i = 0; i < 50; i += 1) replace(`?q=${i}`);
  expect(written).toHaveLength(50);
  expect(cadence.attente).toBeUndefined();
});

test.each([60, 120, 300, 1000])(
  '%i writings in one go: fewer than 100 in any 30 seconds, the last one wins',
  (count) => {
    const dates: number[] = [];
    for (let i = 1; i <= count; i += 1) {
      const before = written.length;
      replace(`?q=${i}`);
      vi.advanceTimersByTime(20);
      for (let n = before; n < written.length; n += 1) dates.push(Date.now());
    }
    while (cadence.attente !== undefined) {
      const before = written.length;
      vi.advanceTimersByTime(100);
      for (let n = before; n < written.length; n += 1) dates.push(Date.now());
    }
    expect(written.at(-1)).toBe(`?q=${count}`);
    for (const date of dates)
      expect(dates.filter((other) => other >= date && other < date + 29_900).length).toBeLessThan(100);
  },
);

test('what moves without stopping is written at rest', () => {
  for (let i = 0; i < 30; i += 1) {
    replace(`?position=${i}`, 400);
    vi.advanceTimersByTime(16);
  }
  expect(written.length).toBeLessThan(4);
  vi.advanceTimersByTime(400);
  expect(written.at(-1)).toBe('?position=29');
});

test('a refusal of the browser is not thrown; the writing comes later', () => {
  refuses = true;
  expect(() => replace('?q=a')).not.toThrow();
  expect(cadence.attente).toBe('?q=a');
  refuses = false;
  vi.advanceTimersByTime(10_000);
  expect(written).toEqual(['?q=a']);
});

test('an entry of the history that waits stays an entry when it is replaced', () => {
  refuses = true;
  push('?couche=budgets');
  replace('?couche=budgets&position=1');
  refuses = false;
  cadence.flush();
  expect(written).toEqual(['+?couche=budgets&position=1']);
});

test('what waits is forgotten once the reader has gone back', () => {
  replace('?a');
  replace('?b', 400);
  cadence.forget();
  vi.advanceTimersByTime(60_000);
  expect(written).toEqual(['?a']);
});
