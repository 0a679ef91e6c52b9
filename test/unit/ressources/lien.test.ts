import { describe, expect, test } from 'vitest';
import { lectureOf, lienOf, reserveOf } from '../../../src/lib/ressources/lien.ts';
import { checkLiens } from '../../../src/lib/ressources/regles.ts';
import { LIEN_ABSENT } from '../../../src/schemas/ressource.ts';

const PRINTED = 'https://exemple.fr/imprime';
const FOUND = 'https://exemple.fr/trouve';

describe('where a resource is read', () => {
  test.each([
    ['the printed link', PRINTED, '', { url: PRINTED, trouve: false }],
    ['the printed link before the one found', PRINTED, FOUND, { url: PRINTED, trouve: false }],
    ['the address found', LIEN_ABSENT, FOUND, { url: FOUND, trouve: true }],
    ['nowhere', LIEN_ABSENT, '', undefined],
  ])('%s', (_name, url, adresse, expected) => {
    expect(lienOf({ url, adresse })).toEqual(expected);
  });
});

describe('what must be known of a link', () => {
  const said = { place: '', adresseNote: '', sansLien: '', urlNote: 'Réserve.' };
  const base = {
    id: 'un-guide',
    titre: 'Un guide',
    type: 'guide' as const,
    auteur: 'Un service',
    date: '2025',
    axes: [],
    leviers: [],
    publics: [],
    citePar: [],
    ouverteLe: '',
    utilite: 'Aide.',
  };

  test.each([
    [PRINTED, '', {}, 'Réserve.'],
    [PRINTED, '', { place: 'article 7' }, 'Où chercher : article 7. Réserve.'],
    [
      LIEN_ABSENT,
      FOUND,
      { adresseNote: 'Mène à la loi entière.' },
      'Lien trouvé par l’Atlas, que la source n’imprime pas ; lu dans une copie de la page. Mène à la loi entière. Réserve.',
    ],
    [
      LIEN_ABSENT,
      FOUND,
      { type: 'page-publique' as const },
      'Page que les documents sources ne citent pas ; lu dans une copie de la page. Réserve.',
    ],
    [
      LIEN_ABSENT,
      FOUND,
      { type: 'page-publique' as const, ouverteLe: '2026-12-01' },
      'Page que les documents sources ne citent pas ; ouvert le 1er décembre 2026. Réserve.',
    ],
    [LIEN_ABSENT, '', { sansLien: 'Demandez-le.' }, 'Sans lien. Demandez-le. Réserve.'],
  ])('%s %s %j', (url, adresse, fields, expected) => {
    expect(reserveOf({ ...base, ...said, ...fields, url, adresse })).toBe(expected);
  });
});

describe('a row of the table', () => {
  const row = (url: string, adresse: string, sansLien: string) => ({
    fichier: 'data/ressources/ressources.csv',
    ligne: 2,
    id: 'un-guide',
    valeurs: {
      id: 'un-guide',
      titre: 'Un guide',
      type: 'guide',
      auteur: 'Un service',
      date: '2025',
      url,
      urlNote: '',
      adresse,
      adresseNote: '',
      place: '',
      sansLien,
      axes: '',
      leviers: '',
      publics: '',
      citePar: '',
      utilite: 'Aide.',
    },
  });

  test.each([
    [PRINTED, '', ''],
    [LIEN_ABSENT, FOUND, ''],
    [LIEN_ABSENT, '', 'Un document par département.'],
  ])('leads somewhere or says why not: %s %s %s', (url, adresse, sansLien) => {
    expect(checkLiens([row(url, adresse, sansLien)])).toEqual([]);
  });

  test.each([
    [LIEN_ABSENT, '', '', 'ni lien, ni adresse'],
    [PRINTED, FOUND, '', 's’excluent'],
    [LIEN_ABSENT, FOUND, 'Pas publié.', 's’excluent'],
  ])('is refused otherwise: %s %s %s', (url, adresse, sansLien, problem) => {
    const [faute] = checkLiens([row(url, adresse, sansLien)]);
    expect(faute).toMatchObject({ ligne: 2, id: 'un-guide' });
    expect(faute?.probleme).toContain(problem);
  });
});

test('a page that proves something was read in a copy until someone has opened it', () => {
  expect(lectureOf({ ouverteLe: '' })).toBe('lu dans une copie de la page');
  expect(lectureOf({ ouverteLe: '2026-12-01' })).toBe('page ouverte');
});
