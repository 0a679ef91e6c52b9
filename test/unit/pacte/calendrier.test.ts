import { describe, expect, test } from 'vitest';
import { echeancesFrom, lastDayOf, sayReste } from '../../../src/lib/pacte/calendrier.ts';

const delais = { signature: 6, action: 12 };
const daysFrom = (today: string) => echeancesFrom(today, delais).map(({ jour }) => jour);

describe('the calendar of a day', () => {
  test('says what is left of the year', () => {
    expect(sayReste('2026-11-28')).toBe(
      'Aujourd’hui, 28 novembre 2026, il vous reste 33 jours avant la fin de l’exercice 2026.',
    );
    expect(sayReste('2026-12-30')).toContain('il vous reste 1 jour avant');
    expect(sayReste('2026-12-31')).toContain('dernier jour de l’exercice 2026');
    // The clocks change in between: still whole days.
    expect(sayReste('2027-03-01')).toContain('il vous reste 305 jours');
  });

  test('counts a pact begun at the end of a year to the next', () => {
    expect(daysFrom('2026-11-28')).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-05-28',
      '2027-12-31',
      '2028-05-28',
      '2028-12-31',
    ]);
  });

  test('counts a pact begun early to the same year, whose end is told once', () => {
    expect(daysFrom('2027-02-01')).toEqual([
      '2027-08-01',
      '2027-12-31',
      '2027-12-31',
      '2028-08-01',
      '2028-12-31',
    ]);
  });

  test('tells nothing that is past', () => {
    for (const today of ['2026-01-01', '2026-06-30', '2026-12-31', '2028-02-29'])
      for (const jour of daysFrom(today)) expect(jour >= today).toBe(true);
  });
});

test.each([
  ['2024', '2024-12-31'],
  ['2024-02', '2024-02-29'],
  ['2024-12', '2024-12-31'],
  ['2024-06-12', '2024-06-12'],
])('a date « %s » is past after %s', (date, end) => expect(lastDayOf(date)).toBe(end));
