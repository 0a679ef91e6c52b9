import { describe, expect, test } from 'vitest';
import { adresseOf, strategieOf, type DemandeJugee } from '../../../src/lib/hors-connexion/strategie.ts';

const SITES = ['https://atlas.exemple.fr/', 'https://exemple.fr/atlas/'];
const navigate: Partial<DemandeJugee> = { mode: 'navigate' };

describe.each(SITES)('at %s', (scope) => {
  const ask = (path: string, over: Partial<DemandeJugee> = {}) =>
    strategieOf(
      {
        url: new URL(path, scope).href,
        method: 'GET',
        mode: 'cors',
        cache: 'default',
        isPart: false,
        ...over,
      },
      scope,
    );

  test.each<[path: string, over: Partial<DemandeJugee>, wanted: string]>([
    ['', navigate, 'page'],
    ['territoires/34-herault/?x=1#carte', navigate, 'page'],
    ['donnees/projets.csv', navigate, 'page'],
    ['recherche/?q=logement', navigate, 'recherche'],
    ['leviers/08-alimentation/', {}, 'donnee'],
    ['methode/pacte.json', {}, 'donnee'],
    ['favicon.svg', { mode: 'no-cors' }, 'donnee'],
    ['_astro/site.a7JSgZyh.css', { mode: 'no-cors' }, 'empreinte'],
    ['_astro/site.a7JSgZyh.css', { isPart: true }, 'laisser'],
    ['methode/pacte.json', { method: 'HEAD' }, 'laisser'],
    ['methode/pacte.json', { cache: 'no-store' }, 'laisser'],
    ['methode/pacte.json', { cache: 'only-if-cached' }, 'laisser'],
    ['sw.js', {}, 'laisser'],
    ['donnees/hors-connexion/34.json', {}, 'laisser'],
    ['pagefind/pagefind.js', {}, 'laisser'],
    ['integrer/liste/', navigate, 'laisser'],
    ['https://data.geopf.fr/style.json', {}, 'laisser'],
  ])('« %s » (%o) → %s', (path, over, wanted) => expect(ask(path, over)).toBe(wanted));
});

test('what lies outside the folder of the site is left alone', () => {
  expect(adresseOf('https://exemple.fr/autre/page/', 'https://exemple.fr/atlas/')).toBeUndefined();
  expect(adresseOf('https://exemple.fr/atlas/leviers/?q=1#a', 'https://exemple.fr/atlas/')).toBe('leviers/');
});
