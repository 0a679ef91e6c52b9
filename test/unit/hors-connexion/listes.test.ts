import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinListes, type ListeAGarder } from '../../../src/lib/hors-connexion/liste.ts';
import { makeListes } from '../../../src/tools/build/hors-connexion/listes.ts';

let dist = '';
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
};
const lieu = (adresse: string) => ({ adresse });
const fiche = (over: object) =>
  JSON.stringify({
    region: { ...lieu('/territoires/occitanie/'), code: '76' },
    epci: [],
    projets: [],
    projetsProches: [],
    projetsSemblables: [],
    ...over,
  });

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-'));
  write('index.html', '<link href="/_astro/site.aaaa.css"><script src="/_astro/home.aaaa.js">');
  write('hors-connexion/index.html', '<link href="/_astro/site.aaaa.css">');
  write('leviers/08-alimentation/index.html', 'un levier');
  write('leviers/imprimer/index.html', 'tout le guide');
  write('mesures/01-fonds/index.html', 'une mesure');
  write('_astro/site.aaaa.css', 'src: url(/_astro/font.aaaa.woff2)');
  write('_astro/font.aaaa.woff2', 'font');
  write('_astro/home.aaaa.js', 'import"./part.aaaa.js";import(`./moteur.aaaa.js`)');
  write('_astro/part.aaaa.js', 'import(`./home.aaaa.js`)');
  write('_astro/moteur.aaaa.js', 'import`./deep.aaaa.js`');
  write('_astro/deep.aaaa.js', 'deep');
  write('_astro/autre.aaaa.js', 'autre');
  write('donnees/lieux/codes/340.json', '[]');
  write('donnees/lieux/codes/750.json', '[]');
  write('territoires/occitanie/index.html', 'Occitanie');
  write('territoires/occitanie/index.json', fiche({}));
  const epci = [lieu('/territoires/200017341-lodeve/'), lieu('/territoires/243400000-non-construite/')];
  const projets = [lieu('/projets/car/')];
  write('territoires/34-herault/index.html', 'Hérault');
  write(
    'territoires/34-herault/index.json',
    fiche({ code: '34', nom: 'Hérault', adresse: '/territoires/34-herault/', epci, projets }),
  );
  write('territoires/200017341-lodeve/index.html', '<script src="/_astro/autre.aaaa.js">');
  write('territoires/200017341-lodeve/index.json', fiche({ projetsProches: [lieu('/projets/bus/')] }));
  write('projets/car/index.html', 'car');
  write('projets/bus/index.html', 'bus');
});
afterEach(() => rmSync(dist, { recursive: true }));

const liste = (ensemble: string, code = '') => {
  const found = makeListes(dist, code).find((one) => one.ensemble === ensemble);
  if (!found) throw new Error(`Liste « ${ensemble} » attendue.`);
  return found;
};
const addresses = ({ fichiers }: ListeAGarder) => fichiers.map(([adresse]) => adresse);

describe('the set of every visit', () => {
  test('holds the menus with their sheets, scripts and fonts, but no heavy script nor what only it asks for', () => {
    expect(addresses(liste('socle')).sort()).toEqual([
      '',
      '_astro/font.aaaa.woff2',
      '_astro/home.aaaa.js',
      '_astro/part.aaaa.js',
      '_astro/site.aaaa.css',
      'hors-connexion/',
      'leviers/08-alimentation/',
    ]);
  });

  test('begins by what is enough to say what is kept', () => {
    const { noyau = 0, fichiers } = liste('socle');
    expect(fichiers.slice(0, noyau).map(([adresse]) => adresse)).not.toContain('leviers/08-alimentation/');
    expect(fichiers.slice(0, noyau).map(([adresse]) => adresse)).toContain('_astro/font.aaaa.woff2');
  });
});

test('the guide holds that set too, and the other pages to read', () => {
  expect(addresses(liste('guide'))).toEqual(
    expect.arrayContaining([...addresses(liste('socle')), 'mesures/01-fonds/']),
  );
});

test('a department holds its places, the projects of these, its communes, and nothing of the guide', () => {
  const { titre, avec, fichiers } = liste('34');
  expect([titre, avec]).toEqual(['Hérault', 'guide']);
  expect(fichiers.map(([adresse]) => adresse).sort()).toEqual([
    '_astro/autre.aaaa.js',
    'donnees/lieux/codes/340.json',
    'projets/bus/',
    'projets/car/',
    'territoires/200017341-lodeve/',
    'territoires/200017341-lodeve/index.json',
    'territoires/34-herault/',
    'territoires/34-herault/index.json',
    'territoires/occitanie/',
    'territoires/occitanie/index.json',
  ]);
  const whole = joinListes(liste('34'), liste('guide'));
  expect(new Set(addresses(whole)).size).toBe(whole.fichiers.length);
  expect(whole.place).toBe(liste('34').place + liste('guide').place);
});

test('the starts from projects are in every set while they are few, then those of its region in a department', () => {
  const [lot, own, other] = ['projets-1', 'pactes/76', 'pactes/84'].map(
    (name) => `methode/depart/${name}.json`,
  );
  for (const path of [lot, own, other]) write(path ?? '', '{}');
  expect(addresses(liste('socle'))).toEqual(expect.arrayContaining([lot, own, other]));
  expect(addresses(liste('34'))).not.toContain(own);
  write(lot ?? '', randomBytes(60_000).toString('latin1'));
  for (const ensemble of ['socle', 'guide'])
    for (const path of [lot, own, other]) expect(addresses(liste(ensemble))).not.toContain(path);
  expect(addresses(liste('34'))).toContain(own);
  expect(addresses(liste('34'))).not.toContain(other);
});

test('a long run of letters is read in a moment', () => {
  write('projets/bus/index.html', 'a'.repeat(300_000));
  expect(addresses(liste('34'))).toContain('projets/bus/');
}, 5000);

describe('the version', () => {
  const version = (code = '') => [...new Set(makeListes(dist, code).map((one) => one.version))];

  test('is one for all the lists, and the same for the same site', () => {
    expect(version()).toHaveLength(1);
    expect(version()).toEqual(version());
  });

  test.each(['projets/bus/index.html', 'leviers/08-alimentation/index.html', '_astro/site.aaaa.css'])(
    'changes with %s',
    (path) => {
      const before = version();
      write(path, 'autre chose');
      expect(version()).not.toEqual(before);
    },
  );

  test('changes with the guardian', () => expect(version('a')).not.toEqual(version('b')));
});

test('a department too heavy leaves projects out, and says how many', () => {
  // Nothing compresses noise.
  write('projets/bus/index.html', randomBytes(2_100_000).toString('latin1'));
  const heavy = liste('34');
  expect(addresses(heavy)).not.toContain('projets/bus/');
  expect(heavy.laisses).toBe(1);
});
