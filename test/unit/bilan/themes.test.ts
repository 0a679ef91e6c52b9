import { expect, test } from 'vitest';
import { titreOfThemes } from '../../../src/lib/bilan/themes.ts';

test('the finding names the two series with most, and their share of what is known', () => {
  const valeurs = [
    { serie: 'Emploi', valeur: 10 },
    { serie: 'Droits', valeur: 20 },
    { serie: 'Enfance', valeur: 25 },
    { serie: 'Enfance', valeur: 25 },
    { serie: 'Droits', valeur: null },
  ];
  expect(titreOfThemes(valeurs)).toBe('Enfance et droits reçoivent 88\u00a0% de l’argent rangé par thème');
});

test('one series, and nothing known', () => {
  expect(titreOfThemes([{ serie: 'Droits', valeur: 3 }])).toMatch(/^Droits reçoit 100/);
  expect(titreOfThemes([{ serie: 'Droits', valeur: null }])).toMatch(/^Droits reçoit 0/);
});
