import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { composants, composantsDe } from '../../../src/lib/contenu/prose/composants.ts';
import { hasCode, listSources, ROOT } from '../../support/sources.ts';

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
/** The file of each component, by the name that prose gives it. */
const filesOf = (path: string) =>
  new Map(
    [...read(path).matchAll(/import (\w+) from '\.\/auteurs\/(\w+\.astro)'/g)].map(
      ([, nom = '', file = '']) => [nom, file],
    ),
  );

const everywhere = filesOf('src/components/mdx.ts');
const figures = filesOf('src/components/mdx-figures.ts');

/** « id », « lettres? » : the properties that a component declares. */
function propsOf(file: string): string[] {
  const source = read(`src/components/auteurs/${file}`).split(/^---$/m)[1] ?? '';
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const props = tree.statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'Props',
  );
  return (props?.members ?? []).map(
    ({ name, questionToken }) => `${name?.getText()}${questionToken ? '?' : ''}`,
  );
}

describe('the table of what prose may name', () => {
  test('has the components that pages are given, and no other', () => {
    expect([...composants.keys()].sort()).toEqual([...everywhere.keys(), ...figures.keys()].sort());
    const own = [...composants].filter(([, { figure }]) => figure).map(([nom]) => nom);
    expect(own.sort()).toEqual([...figures.keys()].sort());
  });

  test.each([...everywhere, ...figures])('asks of <%s> what it declares', (nom, file) => {
    const told = Object.entries(composants.get(nom)?.proprietes ?? {}).map(
      ([champ, { facultative }]) => `${champ}${facultative ? '?' : ''}`,
    );
    expect(told.sort()).toEqual(propsOf(file).sort());
  });

  test.each([...everywhere, ...figures])('says whether <%s> holds a text', (nom, file) => {
    const hasSlot = /<slot\b|slots\.render/.test(read(`src/components/auteurs/${file}`));
    expect(composants.get(nom)?.contenu !== 'aucun').toBe(hasSlot);
  });

  test('gives figures to the collections whose pages are rendered with them', () => {
    const pages = listSources('src/pages').filter(
      (file) => hasCode(file) && read(file).includes('mdxWithFigures}'),
    );
    const collections = new Set(
      pages.flatMap((file) =>
        [...read(file).matchAll(/(?:getCollection|requireEntry|getEntry)\('(\w+)'/g)].map(
          ([, nom = '']) => nom,
        ),
      ),
    );
    expect(pages).not.toEqual([]);
    expect(composantsDe('bilan')).toContain('Graphique');
    expect(composantsDe('textes')).toContain('Graphique');
    for (const nom of collections) if (isFolder(nom)) expect(composantsDe(nom), nom).toContain('Graphique');
  });
});

/** The collections that are folders of prose. */
const isFolder = (nom: string) => readdirSync(`${ROOT}content`).includes(nom) || nom === 'textes';
