import { expect, test } from 'vitest';
import { nameSortie } from '../../../../src/islands/monter-pacte/nommer.ts';

test.each([
  ['Le dossier complet', 'Word', 'Le dossier complet, Word'],
  ['La page pour tous', 'Imprimer', 'La page pour tous, imprimer'],
  ['Le budget', 'CSV', 'Le budget, CSV'],
])('the button of « %s » that says « %s » is heard as « %s »', (nom, mots, heard) => {
  expect(nameSortie(nom, mots)).toBe(heard);
});
