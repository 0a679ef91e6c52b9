import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projetSchema } from '../../src/schemas/projet.ts';

test('the page « Contribuer » explains every column of the table of projects, and no other', () => {
  const page = readFileSync('content/pages/contribuer.mdx', 'utf8');
  const section = page.slice(page.indexOf('## Les colonnes'), page.indexOf('## Trois règles'));
  const named = section.split('\n').flatMap((line) => {
    const heads = /^- ((?:`\w+`(?: et )?)+) :/.exec(line)?.[1] ?? '';
    return [...heads.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  });
  expect(named.sort()).toEqual(Object.keys(projetSchema.shape).sort());
});
