import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { composants, composantsDe } from '../../../src/lib/contenu/prose/composants.ts';
import { dossiers } from '../../../src/schemas/jeux.ts';
import { listSources, ROOT } from '../../support/sources.ts';

const read = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');

/** The file of each component that a module gives to prose, by its name there; not those that stand for what Markdown writes (« pre »). */
function filesOf(path: string): Map<string, string> {
  const code = read(path);
  const found = [...code.matchAll(/import (\w+) from '\.\/auteurs\/(\w+\.astro)'/g)];
  return new Map(
    found.flatMap(([, nom = '', file = '']) => (code.includes(`: ${nom},`) ? [] : [[nom, file] as const])),
  );
}

const PAGES = {
  toutes: filesOf('src/components/mdx.ts'),
  figures: filesOf('src/components/mdx-figures.ts'),
  referentiels: filesOf('src/components/mdx-referentiels.ts'),
};
const all = Object.values(PAGES).flatMap((files) => [...files]);

/** « id », « lettres? »: the properties that a component declares. */
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
  test.each(Object.entries(PAGES))(
    'has the components that pages are given (%s), and no other',
    (pages, files) => {
      const own = [...composants].filter(([, composant]) => composant.pages === pages).map(([nom]) => nom);
      expect(own.sort()).toEqual([...files.keys()].sort());
    },
  );

  test.each(all)('asks of <%s> what it declares', (nom, file) => {
    const told = Object.entries(composants.get(nom)?.proprietes ?? {}).map(
      ([champ, { facultative }]) => `${champ}${facultative ? '?' : ''}`,
    );
    expect(told.sort()).toEqual(propsOf(file).sort());
  });

  test.each(all)('says whether <%s> holds a text', (nom, file) => {
    const hasSlot = /<slot\b|slots\.render/.test(read(`src/components/auteurs/${file}`));
    expect(composants.get(nom)?.contenu !== 'aucun').toBe(hasSlot);
  });

  test.each([
    ['mdxWithFigures', 'Graphique'],
    ['mdxWithReferentiels', 'EtatAccessibilite'],
  ])('gives what %s holds to the collections whose pages are rendered with it', (given, one) => {
    const pages = listSources('src/pages').filter((file) => read(file).includes(`{${given}}`));
    const named = pages.flatMap((file) => [
      ...read(file).matchAll(/(?:getCollection|requireEntry)\('(\w+)'/g),
    ]);
    const collections = named.map(([, nom = '']) => nom).filter((nom) => nom in dossiers);
    expect(collections).not.toEqual([]);
    for (const nom of collections) expect(composantsDe(nom), nom).toContain(one);
  });
});
