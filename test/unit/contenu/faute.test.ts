import { describe, expect, test } from 'vitest';
import { DonneesInvalides, formatFaute, formatFautes, type Faute } from '../../../src/lib/contenu/faute.ts';

const faute: Faute = {
  fichier: 'data/projets/projets.csv',
  ligne: 3,
  id: 'lunel',
  champ: 'annee',
  valeur: '12/06/2024',
  probleme: 'la date est fausse',
  remede: 'écrire 2024',
};

describe('a fault', () => {
  test('says where, what was written, what is wrong and what to do', () => {
    expect(formatFaute(faute)).toBe(
      'data/projets/projets.csv, ligne 3, id « lunel », champ « annee » (valeur « 12/06/2024 ») : la date est fausse.\n    → écrire 2024',
    );
  });

  test('leaves out what is not known', () => {
    expect(formatFaute({ fichier: 'x.csv', id: '', champ: '', probleme: 'p', remede: 'r' })).toBe(
      'x.csv : p.\n    → r',
    );
  });

  test('shows an empty value as such', () => {
    expect(formatFaute({ fichier: 'x.csv', valeur: '', probleme: 'p', remede: 'r' })).toContain(
      '(valeur «  »)',
    );
  });

  test.each([
    [80, 'a'.repeat(80)],
    [81, `${'a'.repeat(77)}…`],
  ])('cuts a value of %d signs only when it is long', (length, shown) => {
    expect(formatFaute({ ...faute, valeur: 'a'.repeat(length) })).toContain(`« ${shown} »`);
  });
});

describe('a report', () => {
  const other = (fichier: string, ligne?: number): Faute => ({
    fichier,
    ...(ligne === undefined ? {} : { ligne }),
    probleme: 'p',
    remede: 'r',
  });

  test('counts one fault in the singular', () => {
    expect(formatFautes([other('a.csv')])).toBe('1 faute dans les données\n  a.csv : p.\n    → r');
  });

  test('lists every fault by file, then by line as a number', () => {
    const report = formatFautes([other('b.csv', 10), other('b.csv', 9), other('a.csv', 30), other('b.csv')]);
    expect(report.split('\n').filter((line) => !line.includes('→'))).toEqual([
      '4 fautes dans les données',
      '  a.csv, ligne 30 : p.',
      '  b.csv : p.',
      '  b.csv, ligne 9 : p.',
      '  b.csv, ligne 10 : p.',
    ]);
  });

  test('is the message of the error that stops the build, which keeps the faults', () => {
    const error = new DonneesInvalides([faute]);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.fautes]).toEqual([
      'DonneesInvalides',
      formatFautes([faute]),
      [faute],
    ]);
  });
});
