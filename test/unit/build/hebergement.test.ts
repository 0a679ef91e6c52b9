import { expect, test } from 'vitest';
import { framedPlaces } from '../../../src/tools/build/headers.ts';

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
