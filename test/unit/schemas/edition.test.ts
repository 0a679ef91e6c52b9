import { expect, test } from 'vitest';
import { editionSchema } from '../../../src/schemas/edition.ts';
import { readJson } from '../../../src/reference/json.ts';

const occitanie = readJson<Record<string, unknown>>('test/fixtures/editions/occitanie/content/edition.json');
const isTaken = (territoire: unknown) => editionSchema.safeParse({ ...occitanie, territoire }).success;

test('one file of settings makes the edition of the country, of a region, of a department, and of nothing else', () => {
  expect([null, 'region:76', 'departement:34', 'departement:2A'].filter(isTaken)).toHaveLength(4);
  expect(['34', 'epci:243400017', 'commune:34172', '', undefined].filter(isTaken)).toEqual([]);
});

const faultsOf = (reglages: Record<string, unknown>) =>
  editionSchema.safeParse({ ...occitanie, ...reglages }).error?.issues.map(({ message }) => message) ?? [];

test('says in French what is wrong, and what may be written', () => {
  expect(faultsOf({ couleurs: { clair: { liens: '#123456' }, sombre: {} } })).toEqual([
    'réglage inconnu : « liens » ; il y a link, link-visited, focus, mark, paper, surface',
  ]);
  expect(faultsOf({ titre: 'Atlas' })).toEqual([
    'réglage inconnu : « titre » ; il y a nom, independance, signalement, miseAJour, miseAJourTexte, fondDeCarte, territoire, editionNationale, couleurs',
  ]);
  expect(faultsOf({ territoire: 'departement:2a' })[0]).toContain('écrire « departement:2A »');
  expect(faultsOf({ territoire: 'departement:1' })[0]).toContain('écrire « departement:01 »');
});

test.each(Object.keys(occitanie))(
  'without « %s », or with a number in its place, no word of English',
  (name) => {
    for (const value of [undefined, 7]) {
      const [message] = faultsOf({ [name]: value });
      expect(message).toBeDefined();
      expect(message).not.toMatch(/invalid|expected|received/i);
    }
  },
);

test('is of the State or not, in its own words; independent when nothing is said', () => {
  expect(editionSchema.parse(occitanie).independance).toBe('site indépendant de l’État');
  const independance = 'site de la préfecture de l’Hérault';
  expect(editionSchema.parse({ ...occitanie, independance }).independance).toBe(independance);
  for (const wrong of ['Préfecture', 'site', 'site de l’État.'])
    expect(faultsOf({ independance: wrong })).toHaveLength(1);
});
