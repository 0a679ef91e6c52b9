import { expect, test } from 'vitest';
import { BASE, type FichierBase } from '../../../../src/lib/territoires/chercher/format.ts';
import { openFonds } from '../../../../src/lib/territoires/chercher/entree.ts';
import { announce, presentLieu, soleOf } from '../../../../src/lib/territoires/chercher/presenter.ts';
import { answer, fichiers } from '../../../support/lieux.ts';

const fonds = openFonds(fichiers.get(BASE) as FichierBase);
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const shown = (query: string) => {
  const [first] = answer(query).trouves;
  if (!first) throw new Error(query);
  return presentLieu(first, fonds);
};
const detail = (query: string) => plain(shown(query).detail);

test.each([
  ['Lodève', '34700 · Hérault (34) · CC Lodévois et Larzac'],
  ['Île-de-Bréhat', '22870 · Côtes-d’Armor (22) · sans intercommunalité'],
  ['Nouméa', '98800 · Nouvelle-Calédonie (988) · sans intercommunalité'],
  ['paris', '75001 et 20 autres codes postaux · Paris (75) · Métropole du Grand Paris'],
  ['lyon 3', 'arrondissement de Lyon · 69003 · Rhône (69) · Métropole de Lyon'],
  ['PACA', 'sigle : Provence-Alpes-Côte d’Azur · région'],
  ['Picardie', 'ancienne région, aujourd’hui Hauts-de-France · région'],
  [
    'Est Ensemble',
    'établissement public territorial, partie de : Métropole du Grand Paris · intercommunalité · Paris (75)',
  ],
  ['Hérault', 'département 34 · Occitanie'],
  ['Occitanie', 'région'],
  ['polynésie française', 'collectivité d’outre-mer · ni région ni intercommunalité'],
  ['Alès Agglomération', 'intercommunalité · Gard (30)'],
  [
    'Pierrefitte-sur-Seine',
    'commune déléguée, aujourd’hui Saint-Denis · 93200 et 2 autres codes postaux · Seine-Saint-Denis (93) · Métropole du Grand Paris',
  ],
])('%s: %s', (query, expected) => {
  expect(detail(query)).toBe(expected);
});

test('a former commune keeps the name that was typed, and leads to today’s', () => {
  expect(shown('Pierrefitte-sur-Seine')).toMatchObject({
    titre: 'Pierrefitte-sur-Seine',
    href: '/territoires/200054781-metropole-du-grand-paris/#commune-93066',
  });
});

test('an overseas collectivity leads to the page of territories', () => {
  expect(shown('Nouméa').href).toBe('/territoires/#commune-98818');
});

test('what is announced', () => {
  expect(plain(announce(answer('Lodève'), 'Lodève'))).toMatch(/^1 territoire proposé\. Flèches/);
  expect(plain(announce(answer('marsielle'), 'marsielle'))).toContain('Orthographe voisine.');
  expect(plain(announce(answer('lo'), 'lo'))).toMatch(
    /^Les 10 premiers territoires ; écrivez plus de lettres/,
  );
  expect(announce(answer('xyzzyx'), 'xyzzyx')).toBe('Aucun territoire ne correspond à « xyzzyx ».');
  expect(announce(answer('34967'), '34967')).toContain('Aucune commune n’a le code 34967');
});

test('Enter follows only an answer that no other could be', () => {
  expect(soleOf(answer('Lodève'))?.lieu.code).toBe('34142');
  expect(soleOf(answer('Saint-Denis'))).toBeUndefined();
  expect(soleOf(answer('marsielle'))).toBeUndefined();
  // A mere beginning may be the slip of another name.
  expect(soleOf(answer('Toulouze'))).toBeUndefined();
  expect(soleOf(answer('34967'))).toBeUndefined();
});
