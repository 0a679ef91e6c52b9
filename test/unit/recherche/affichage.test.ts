import { describe, expect, test } from 'vitest';
import { readAdresse, writeAdresse } from '../../../src/lib/recherche/adresse.ts';
import {
  announceCount,
  announceElargi,
  announceNothing,
  announceRecours,
} from '../../../src/lib/recherche/annonces.ts';
import { readExtrait, withoutTitre, writeExtrait } from '../../../src/lib/recherche/extrait.ts';
import {
  countChoix,
  filterTouches,
  genres,
  GENRES_TERRITOIRE,
  groupTouches,
  rankTouches,
  type ClassementDePage,
} from '../../../src/lib/recherche/groupes.ts';

/** French puts unbreakable spaces; the tests show plain ones. */
const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('the address', () => {
  const known = { genre: ['Projet', 'Levier'], axe: ['Emploi', 'Droits'] };
  const read = (search: string) => readAdresse(new URLSearchParams(search), known);

  test('reads what it writes', () => {
    const etat = { q: 'l’emploi & co', genre: ['Projet'], axe: ['Droits'], exact: true };
    expect(read(writeAdresse(etat))).toEqual(etat);
  });

  test('is empty when there is nothing to say', () => {
    expect(writeAdresse({ q: '  ', genre: [], axe: [], exact: true })).toBe('');
  });

  test('leaves out unknown values and cuts long ones', () => {
    expect(read('?genre=Projet&genre=Zut&axe=9&exact=oui')).toEqual({
      q: '',
      genre: ['Projet'],
      axe: [],
      exact: false,
    });
    expect(read(`?q=${'a'.repeat(500)}`).q).toHaveLength(100);
  });
});

describe('the excerpt', () => {
  test('marks words, not the signs that touch them', () => {
    expect(readExtrait('pour <mark>l’emploi.</mark> Puis')).toEqual([
      { texte: 'pour ', marque: false },
      { texte: 'l’emploi', marque: true },
      { texte: '.', marque: false },
      { texte: ' Puis', marque: false },
    ]);
  });

  test('joins neighbours', () => {
    expect(readExtrait('<mark>petite</mark> <mark>enfance</mark>')).toEqual([
      { texte: 'petite enfance', marque: true },
    ]);
  });

  test('gives text, never markup', () => {
    expect(readExtrait('un &lt;script&gt; <mark>x</mark>')).toEqual([
      { texte: 'un <script> ', marque: false },
      { texte: 'x', marque: true },
    ]);
    expect(readExtrait('')).toEqual([]);
  });

  test('does not repeat the title', () => {
    const extrait = readExtrait('<mark>CCAS</mark> : centre. Service de la <mark>commune</mark>');
    expect(withoutTitre(extrait, 'CCAS : centre')).toEqual([
      { texte: 'Service de la ', marque: false },
      { texte: 'commune', marque: true },
    ]);
    expect(withoutTitre(extrait, 'Autre')).toEqual(extrait);
    expect(withoutTitre([], 'Autre')).toEqual([]);
  });
});

describe('announcements', () => {
  test.each([
    [0, 'Aucun résultat pour « x »'],
    [1, '1 résultat pour « x »'],
    [1445, '1 445 résultats pour « x »'],
  ])('%d', (count, expected) => {
    expect(plain(announceCount(count, 'x'))).toBe(expected);
  });

  test('say what was widened, completed or given up', () => {
    expect(announceElargi([])).toBeUndefined();
    expect(plain(announceElargi(['emploi', 'cœur']))).toBe('Aussi cherché : « emploi », « cœur ».');
    expect(announceRecours({ sans: [], debuts: [] })).toEqual([]);
    expect(announceRecours({ sans: ['a', 'b'], debuts: ['mobil'] }).map(plain)).toEqual([
      'Aucune page ne réunit tous ces mots. Voici les résultats sans « a » et « b ».',
      'Voici les pages où un mot commence par « mobil ».',
    ]);
    expect(announceNothing('!!')).toContain('Aucun mot à chercher');
  });
});

describe('groups', () => {
  const pages: Record<string, ClassementDePage> = {
    p1: { genre: 'Projet', axes: ['Emploi'] },
    p2: { genre: 'Projet', axes: ['Droits', 'Emploi'] },
    g1: { genre: 'Glossaire', axes: [] },
  };
  const classementOf = (id: string) => pages[id] ?? { genre: 'Page', axes: [] };
  const touches = [
    { id: 'g1', score: 5 },
    { id: 'p1', score: 4 },
    { id: 'p2', score: 3 },
  ];
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);

  test('definitions come after pages, unless the query is a term', () => {
    expect(ids(rankTouches(touches, classementOf))).toEqual(['p1', 'p2', 'g1']);
    expect(ids(rankTouches(touches, classementOf, ['Glossaire']))).toEqual(['g1', 'p1', 'p2']);
  });

  test('a postcode puts the territories that hold it before the amounts that it may be', () => {
    const kinds = { page: 'Page', epci: 'Intercommunalité', region: 'Territoire' };
    const found = [
      { id: 'page', score: 5 },
      { id: 'epci', score: 2 },
      { id: 'region', score: 1 },
    ];
    const classement = (id: string) => ({ genre: kinds[id as keyof typeof kinds], axes: [] });
    expect(ids(rankTouches(found, classement))).toEqual(['page', 'epci', 'region']);
    expect(ids(rankTouches(found, classement, Object.values(GENRES_TERRITOIRE)))).toEqual([
      'epci',
      'region',
      'page',
    ]);
  });

  test('at the same score, kinds come by their weight: axes and levers, whole pages, short entries', () => {
    const kinds = Object.keys(genres).map((genre) => ({ id: genre, score: 1 }));
    expect(ids(rankTouches(kinds, (id) => ({ genre: id, axes: [] })))).toEqual([
      'Axe',
      'Levier',
      'Mesure',
      'Projet',
      'Territoire',
      'Bilan',
      'Carte',
      'Page',
      'Rubrique',
      'Glossaire',
      'Intercommunalité',
      'Ressource',
      'Atlas',
    ]);
  });

  test.each([
    ['Levier', 12.9, 13.1],
    ['Axe', 13.9, 14.1],
    ['Territoire', 9.9, 10.1],
  ])('a page « %s » of score 10 passes a project of %d, not of %d', (genre, lower, higher) => {
    const rank = (score: number) =>
      ids(
        rankTouches(
          [
            { id: genre, score: 10 },
            { id: 'Projet', score },
          ],
          (id) => ({ genre: id, axes: [] }),
        ),
      );
    expect(rank(lower)).toEqual([genre, 'Projet']);
    expect(rank(higher)).toEqual(['Projet', genre]);
  });

  test('follow their best page', () => {
    expect(
      groupTouches(touches, classementOf).map(({ genre, touches: list }) => [genre, list.length]),
    ).toEqual([
      ['Glossaire', 1],
      ['Projet', 2],
    ]);
  });

  test('filters: any value of one, both filters together', () => {
    expect(ids(filterTouches(touches, { genre: [], axe: [] }, classementOf))).toEqual(['g1', 'p1', 'p2']);
    expect(
      ids(filterTouches(touches, { genre: ['Glossaire', 'Projet'], axe: ['Droits'] }, classementOf)),
    ).toEqual(['p2']);
  });

  test('counts follow the other filter', () => {
    const { genre, axe } = countChoix(touches, { genre: ['Glossaire'], axe: ['Emploi'] }, classementOf);
    expect([...genre]).toEqual([['Projet', 2]]);
    expect([...axe]).toEqual([]);
  });
});

describe('the excerpt of a project', () => {
  const isPain = (mot: string) => mot.toLowerCase() === 'pain';

  test('marks the words asked, as plain text', () => {
    const read = readExtrait(writeExtrait('Un <b> de pain, du Pain.', isPain));
    expect(read.map(({ texte }) => texte).join('')).toBe('Un <b> de pain, du Pain.');
    expect(read.filter(({ marque }) => marque).map(({ texte }) => texte)).toEqual(['pain', 'Pain']);
  });

  test('stays short, around the first of them', () => {
    const long = [...Array<string>(50).fill('mot'), 'pain', ...Array<string>(50).fill('fin')].join(' ');
    const shown = writeExtrait(long, isPain);
    expect(shown).toContain('<mark>pain</mark>');
    expect(shown.split(' ').length).toBe(28);
    expect(shown.endsWith('…')).toBe(true);
  });
});
