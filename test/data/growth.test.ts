import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/tools/content/check.ts';
import { readContent } from '../../src/tools/content/read.ts';
import { copyContent, GROWTH, grow } from '../support/copie.ts';
import { listFiles } from '../support/built-site.ts';

/** What each addition brings: a collection and the id of its new entry. */
const BROUGHT: Record<string, [string, string][]> = {
  projet: [
    ['projets', 'exemple-epicerie'],
    ['porteurs', 'exemple-porteur'],
    ['recits', 'exemple-epicerie'],
  ],
  actions: [
    ['projets', 'exemple-action-01'],
    ['projets', 'exemple-action-28'],
  ],
  levier: [
    ['leviers', '99-exemple-invente'],
    ['actions', '99-ouvrir'],
    ['acteurs', '99-caf'],
    ['prochainsPas', '99-fait'],
  ],
  objectif: [
    ['objectifs', '25-99'],
    ['chiffres', 'exemple-chiffre'],
  ],
  departement: [
    ['locaux', '15/10-mobilite'],
    ['interlocuteurs', '15-ddets'],
  ],
  couche: [['couches', 'exemple-communes']],
  ressource: [['ressources', 'exemple-ressource']],
  graphique: [
    ['graphiques', 'exemple-graphique'],
    ['valeurs', 'exemple-graphique-01'],
  ],
};

let root = '';
beforeEach(() => void (root = copyContent()));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ids = (nom: string) =>
  readContent(root)
    .jeux.find((jeu) => jeu.nom === nom)
    ?.entrees.map(({ id }) => id);

describe('an addition made as the README says passes the check of the content:', () => {
  test.each(Object.entries(BROUGHT))('%s', (addition, brought) => {
    grow(root, join(GROWTH, addition));
    expect(() => checkContent(root)).not.toThrow();
    for (const [nom, id] of brought) expect(ids(nom), nom).toContain(id);
  });

  test('all together', () => {
    for (const addition of readdirSync(GROWTH)) grow(root, join(GROWTH, addition));
    expect(() => checkContent(root)).not.toThrow();
  });
});

test('every addition is known here', () => {
  expect(readdirSync(GROWTH).sort()).toEqual(Object.keys(BROUGHT).sort());
});

test('the README names every file and table that a lever needs', () => {
  const readme = readFileSync('README.md', 'utf8');
  const entry = readme.slice(
    readme.indexOf('- **A lever.**'),
    readme.indexOf('- **A page around the levers.**'),
  );
  const named = listFiles(join(GROWTH, 'levier')).map((path) =>
    path.endsWith('.csv') ? path : 'content/leviers/<nn-nom>.mdx',
  );
  expect(named.filter((path) => !entry.includes(`\`${path}\``))).toEqual([]);
});
