import { expect, test } from 'vitest';
import { sortesDeVignettes, vignetteOf, vignetteOfTerritoire } from '../../../src/lib/partage/vignettes.ts';
import { ficheDe } from '../../fixtures/fiche-territoire.ts';

const edition = { nom: 'Atlas' };

test.each([
  ['/', 'accueil'],
  ['/leviers/', 'leviers'],
  ['/leviers/01-petite-enfance/', 'leviers'],
  ['/bilan-2024/controles/', 'bilan-2024'],
  ['/territoires/', 'territoires'],
  ['/pacte/', 'accueil'],
  ['/constructor/', 'accueil'],
  ['/404/', 'accueil'],
])('%s shows the picture « %s »', (pathname, sorte) => {
  expect(vignetteOf(pathname, edition).href).toBe(`/vignettes/${sorte}.png`);
});

test('a picture says in words what it shows', () => {
  const { titre, phrase } = sortesDeVignettes(edition.nom).projets;
  expect(vignetteOf('/projets/x/', edition).description).toBe(`${titre} : ${phrase}`);
});

test('a region and a department show their outline, an EPCI that of its main department', () => {
  const grandEst = { ...ficheDe('region', '44', 'Grand Est') };
  const corse = ficheDe('departement', '2A', 'Corse-du-Sud');
  const [main, other] = ['67', '68'].map((code) => ({
    code,
    nom: `N${code}`,
    adresse: '/',
    communes: 1,
    population: 1,
  }));
  const epci = {
    ...ficheDe('epci', '246700488', 'Eurométropole'),
    departements: [main, other].filter((d) => d !== undefined),
  };
  expect([grandEst, corse, epci].map((fiche) => vignetteOfTerritoire(fiche).href)).toEqual([
    '/vignettes/region-44.png',
    '/vignettes/departement-2a.png',
    '/vignettes/departement-67.png',
  ]);
  expect(vignetteOfTerritoire(epci).description).toContain('N67');
});
