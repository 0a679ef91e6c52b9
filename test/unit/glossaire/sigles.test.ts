import { describe, expect, test } from 'vitest';
import { findTermes } from '../../../src/lib/glossaire/occurrences.ts';
import {
  explainSigles,
  findSigles,
  isAcronyme,
  unexplainedSigles,
} from '../../../src/lib/glossaire/sigles.ts';

const entry = (id: string, sigle: string, developpe = '') => ({ id, sigle, developpe });
const known = [
  entry('aller-vers', 'Aller-vers'),
  entry('caf', 'Caf', 'caisse d’allocations familiales'),
  entry('ccas', 'CCAS', 'centre communal d’action sociale'),
  entry('cej', 'CEJ', 'contrat d’engagement jeune'),
  entry('cej-jr', 'CEJ-JR', 'contrat d’engagement jeune pour les jeunes en rupture'),
  entry('coach', 'COACH'),
  entry('fse-plus', 'FSE+', 'Fonds social européen plus'),
  entry('pacte-iae', 'Pacte IAE'),
];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const find = (text: string) => ids(findSigles(text, known));

describe('an acronym', () => {
  test('has an expansion or several capitals, and no space', () => {
    expect(ids(known.filter(isAcronyme))).toEqual(['caf', 'ccas', 'cej', 'cej-jr', 'coach', 'fse-plus']);
  });

  test.each([
    ['Le CCAS et la CAF', ['caf', 'ccas']],
    ['la Caf,', ['caf']],
    ['un café, la décaféination, CCASX', []],
    ['le CEJ-JR', ['cej-jr']],
    ['le CEJ, puis le CEJ-JR', ['cej', 'cej-jr']],
    ['le FSE+.', ['fse-plus']],
    ['un coach', []],
  ])('is found in « %s »', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a page', () => {
  const left = (html: string) => ids(unexplainedSigles(html, known));

  test('leaves an acronym unexplained', () => {
    expect(left('<p>Le <b>CCAS</b></p>')).toEqual(['ccas']);
  });

  test.each([
    [
      'the expansion, whatever its case and its tags',
      '<p>CCAS : Centre <i>communal</i> d’action sociale</p>',
    ],
    ['the expansion with a straight apostrophe', '<p>CCAS : centre communal d&#39;action sociale</p>'],
    ['a link to the glossary', '<p><a href="/glossaire/#ccas">CCAS</a></p>'],
  ])('explains it by %s', (_name, html) => {
    expect(left(html)).toEqual([]);
  });

  test('is not fooled by attributes nor by scripts', () => {
    expect(left('<p title="CCAS">a</p><script>const CCAS = 1</script>')).toEqual([]);
  });

  test('gets a line at the foot of its content, once', () => {
    const html = explainSigles(
      '<header>COACH</header><main id="a"><p>CCAS</p></main><footer></footer>',
      known,
    );
    expect(html).toContain(
      '<a href="/glossaire/#ccas">CCAS</a> : centre communal d’action sociale.</p></main>',
    );
    expect(html).not.toContain('#coach');
    expect(explainSigles(html, known)).toBe(html);
  });

  test('sends to the glossary for those that nobody spells out', () => {
    expect(explainSigles('<main><p>COACH, CCAS</p></main>', known)).toContain(
      'action sociale. Dans le glossaire : <a href="/glossaire/#coach">COACH</a>.</p>',
    );
  });

  test('without a content is left alone', () => {
    expect(explainSigles('<p>CCAS</p>', known)).toBe('<p>CCAS</p>');
  });
});

test('the pages that use a word are found, by its tag, its letters or its plural', () => {
  const page = (href: string, texte: string) => ({ href, titre: href, texte });
  const uses = findTermes(
    [
      page('/a/', 'Les <Sigle id="ccas" /> et [un lien](/leviers/aller-vers/)'),
      page('/b/', 'Démarches d’aller vers, CAF'),
      page('/c/', 'Des pactes IAE. Il faut s’en aller.'),
    ],
    known,
  );
  const hrefs = (id: string) => uses.get(id)?.map(({ href }) => href);
  expect(hrefs('ccas')).toEqual(['/a/']);
  expect(hrefs('caf')).toEqual(['/b/']);
  expect(hrefs('aller-vers')).toEqual(['/b/']);
  expect(hrefs('pacte-iae')).toEqual(['/c/']);
  expect(hrefs('coach')).toEqual([]);
});
