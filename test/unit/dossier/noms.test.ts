import { describe, expect, test } from 'vitest';
import { nomFichier } from '../../../src/lib/dossier/noms.ts';

describe('the document of a folder', () => {
  test.each([
    ['Conseil municipal\u00a0: l’été', 'conseil-municipal-l-ete.docx'],
    ['  «»  ', 'dossier.docx'],
    ['', 'dossier.docx'],
  ])('is named after its title « %s »', (titre, nom) => {
    expect(nomFichier(titre, 'docx')).toBe(nom);
  });

  test('has no endless name', () => {
    expect(nomFichier('a'.repeat(300), 'odt')).toBe(`${'a'.repeat(60)}.odt`);
  });
});
