import { expect, test } from 'vitest';
import { fichierHeaders, framedPlaces } from '../../../src/lib/hebergement/fichier-headers.ts';

test('one place a folder, the front page and the page of errors by their names', () => {
  expect(framedPlaces(['', '404/', 'projets/', 'projets/a/', 'projets/b/', 'pacte/'])).toEqual([
    '/',
    '/404.html',
    '/pacte/*',
    '/projets/*',
  ]);
});

test('around the bare map, each page is named and the bare map never', () => {
  expect(framedPlaces(['carte/', 'carte/integrer/', 'carte/population/', 'carte/projets/'])).toEqual([
    '/carte/',
    '/carte/population/*',
    '/carte/projets/*',
  ]);
});

test('the pages made for frames are never named, the page that explains them is', () => {
  expect(framedPlaces(['integrer/liste/', 'integrer/projet/', 'integrer/chez-vous/'])).toEqual([]);
  expect(framedPlaces(['integrer/aide/', 'donnees/reutiliser/'])).toEqual(['/donnees/*', '/integrer/aide/*']);
});

test('in a folder of a host, every rule is in that folder, and nothing is said of the whole host', () => {
  const text = fichierHeaders({ racine: '/atlas/' }, ['', '404/', 'projets/']);
  const places = text.split('\n').filter((line) => line.startsWith('/'));
  expect(places).toContain('/atlas/projets/*');
  expect(places.filter((place) => !place.startsWith('/atlas/'))).toEqual([]);
  expect(text).not.toContain('Strict-Transport-Security');
});
