import { describe, expect, test } from 'vitest';
import {
  dropEmptyTitles,
  plainOf,
  tidyTexte,
  type Bloc,
  type ContenuDePage,
} from '../../../src/lib/dossier/blocs.ts';
import type { Dossier } from '../../../src/lib/dossier/dossier.ts';
import { composeDocument } from '../../../src/lib/dossier/document.ts';
import { layDocument, shareColumns, type PieceDeDocument } from '../../../src/lib/dossier/pieces.ts';

describe('a text read from a page', () => {
  test('has the spaces that a browser shows', () => {
    const texte = tidyTexte([
      { texte: '  Le  ' },
      { texte: ' CCAS ', gras: true },
      { texte: ' , puis \n ' },
      { texte: '\n la Caf ' },
      { texte: '\u00a0: oui. ' },
    ]);
    expect(texte).toEqual([
      { texte: 'Le ' },
      { texte: 'CCAS', gras: true },
      { texte: ', puis\nla Caf\u00a0: oui.' },
    ]);
  });

  test('leaves no space to be underlined in a link, and joins the parts of one link', () => {
    const lien = 'https://a.example/';
    expect(
      tidyTexte([{ texte: 'voir ' }, { texte: 'Axe ', lien }, { texte: 'Emploi ', lien }, { texte: 'ici' }]),
    ).toEqual([{ texte: 'voir ' }, { texte: 'Axe Emploi', lien }, { texte: ' ici' }]);
  });

  test('puts the mark of a source against the figure', () => {
    const texte = tidyTexte([
      { texte: '222 ', gras: true },
      { texte: '', source: 'Bilan' },
      { texte: ' projets' },
    ]);
    expect(texte).toEqual([
      { texte: '222', gras: true },
      { texte: '', source: 'Bilan' },
      { texte: ' projets' },
    ]);
  });
});

const title = (niveau: 1 | 2, texte: string): Bloc => ({ sorte: 'titre', niveau, texte: [{ texte }] });
const paragraph = (texte: string): Bloc => ({ sorte: 'paragraphe', texte: [{ texte }] });

test('headings that announce nothing are dropped, with the headings inside them', () => {
  expect(
    dropEmptyTitles([
      title(1, 'a'),
      title(2, 'b'),
      title(1, 'c'),
      title(2, 'd'),
      paragraph('e'),
      title(1, 'f'),
    ]),
  ).toEqual([title(1, 'c'), title(2, 'd'), paragraph('e')]);
});

const figure = (texte: string, source: string): Bloc => ({
  sorte: 'paragraphe',
  texte: [{ texte }, { texte: '', source, lien: 'https://atlas.example/ressources/#bilan' }],
});
const contenu = (titre: string, blocs: Bloc[], sources: string[] = []): ContenuDePage => ({
  titre,
  surtitre: '',
  blocs,
  sources: sources.map((texte) => ({ texte })),
  departements: [],
});
const dossier: Dossier = {
  titre: '',
  introduction: 'Bonjour !\n\nUn mot',
  elements: [
    { genre: 'levier', id: '01-a', titre: 'Ancien titre', note: 'À voir' },
    { genre: 'projet', id: 'b', titre: 'Projet B', note: '' },
    { genre: 'mesure', id: 'c', titre: '', note: '' },
  ],
};
const pages = new Map([
  [
    '01-a',
    contenu(
      'Levier A',
      [figure('10 %', 'Bilan 2024, DIPLP, 2025 (ch. 1)'), figure('3', 'Note')],
      ['Bilan 2024, DIPLP, 2025', 'Guide'],
    ),
  ],
  ['b', contenu('Projet B', [figure('7', 'Note')], ['Guide'])],
]);
const document = composeDocument(
  dossier,
  ({ id }) => pages.get(id) ?? { absence: 'Page illisible.' },
  'https://atlas.example',
);

describe('a folder put together', () => {
  test('numbers each source once, in the order of the text', () => {
    expect(document.sources.map(({ texte }) => texte)).toEqual([
      'Bilan 2024, DIPLP, 2025 (ch. 1)',
      'Note',
      'Guide',
    ]);
    expect(JSON.stringify(document.parties[1]?.blocs)).toContain('"texte":"[2]","renvoi":true');
  });

  test('names for a page the sources that no figure of it has named', () => {
    expect(document.parties.map(({ sources }) => sources)).toEqual([[3], [3], []]);
  });

  test('takes the title that the page has now, and says which page could not be read', () => {
    expect(document.parties.map(({ titre, absence }) => [titre, absence])).toEqual([
      ['Levier A', ''],
      ['Projet B', ''],
      ['Mesure c', 'Page illisible.'],
    ]);
    expect(document.parties[2]?.adresse).toBe('https://atlas.example/mesures/c/');
  });
});

describe('the document laid out', () => {
  const pieces = layDocument(document, {
    site: 'Atlas',
    independance: 'site indépendant de l’État',
    adresse: 'https://atlas.example/dossier/',
    date: '2026-03-01',
    miseAJour: '2026-02-28',
  });
  const wordsOf = (piece: PieceDeDocument) => ('texte' in piece ? plainOf(piece.texte) : piece.sorte);

  test('goes from the title to where it comes from, with dates, comments, sources and French spaces', () => {
    const words = pieces.map(wordsOf);
    expect(words.slice(0, 6)).toEqual([
      'Dossier',
      'Document du 1er mars 2026',
      'Bonjour\u202f!',
      'Un mot',
      'Levier A',
      'Levier · https://atlas.example/leviers/01-a/ · contenus du 28 février 2026',
    ]);
    expect(words).toContain('À voir');
    expect(words).toContain('Page illisible.');
    expect(words).toContain('[3] Guide');
    expect(words.at(-1)).toContain('Contenus mis à jour le 28 février 2026');
  });

  test('links the address of each page', () => {
    const links = pieces
      .flatMap((piece) => ('texte' in piece ? piece.texte : []))
      .flatMap(({ lien }) => lien ?? []);
    expect(links).toContain('https://atlas.example/leviers/01-a/');
    expect(links).toContain('https://atlas.example/mesures/c/');
  });
});

test('columns share the width by their longest text, none too narrow', () => {
  const cell = (length: number) => [{ texte: 'x'.repeat(length) }];
  const shares = shareColumns([[cell(200), cell(3), cell(30)]]);
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  expect(shares[1]).toBeGreaterThan(0.15);
  expect(shares[0]).toBeGreaterThan(shares[2] ?? 1);
});
