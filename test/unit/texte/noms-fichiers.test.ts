import { describe, expect, test } from 'vitest';
import { fichierCouche, fichierOf } from '../../../src/lib/texte/noms-fichiers.ts';

describe('a file that readers take away', () => {
  test('bears the name of its address', () => {
    expect(fichierOf('projets', 'csv')).toEqual({ href: '/donnees/projets.csv', download: 'projets.csv' });
  });

  test('says that it is a layer of the map', () => {
    expect(fichierCouche('projets', 'csv')).toEqual({
      href: '/donnees/cartes/projets.csv',
      download: 'carte-projets.csv',
    });
  });
});
