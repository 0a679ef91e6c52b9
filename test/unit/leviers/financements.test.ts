import { describe, expect, test } from 'vitest';
import { absencesOf } from '../../../src/lib/leviers/financements.ts';
import { entriesOf } from '../../support/contenu.ts';

describe('what is unsaid of the money', () => {
  test('is named, one thing after the other', () => {
    expect(absencesOf({ taux: '', plafond: '', date: '', forme: 'Appel' })).toBe(
      'la part payée, la somme et la date',
    );
    expect(absencesOf({ taux: '50 %', plafond: '1 €', date: '2026', forme: '' })).toBe('la forme');
    expect(absencesOf({ taux: '50 %', plafond: '1 €', date: '2026', forme: 'Appel' })).toBe('');
  });

  test('can be asked of someone, line by line', () => {
    for (const { id, valeurs } of entriesOf('financements'))
      expect(String(valeurs['contact'] ?? ''), id).not.toBe('');
  });
});
