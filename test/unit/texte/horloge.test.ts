import { describe, expect, test } from 'vitest';
import { jourSur } from '../../../src/lib/texte/horloge.ts';

const MISE_A_JOUR = '2026-11-28';

describe('the day of a device', () => {
  test.for(['2026-11-28', '2026-11-27', '2027-03-01', '2036-01-01'])('%s is believed', (jour) => {
    expect(jourSur(jour, MISE_A_JOUR)).toEqual({ jour, faute: '' });
  });

  test.for(['1970-01-01', '2026-11-20', '2100-01-01', '+100000-0', 'demain'])(
    '%s is not: the day of the contents stands in, and it is said',
    (lu) => {
      const { jour, faute } = jourSur(lu, MISE_A_JOUR);
      expect(jour).toBe(MISE_A_JOUR);
      expect(faute).toContain('réglez-la');
      expect(faute).toContain('28 novembre 2026');
    },
  );
});
