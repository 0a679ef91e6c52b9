import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SORTES_DE_LISTE } from '../../../src/lib/projets/listes.ts';
import { projetSchema } from '../../../src/schemas/projet.ts';

const accepts = (id: string) => projetSchema.shape.id.safeParse(id).success;

test('no project takes the address of a list', () => {
  const folders = readdirSync('src/pages/projets').filter((name) => /^[a-z]+$/.test(name));
  for (const taken of [...folders, ...SORTES_DE_LISTE]) expect(accepts(taken), taken).toBe(false);
});

test.each(['pacte-ardeche', 'regions-solidaires', 'page-blanche'])('%s is free', (id) => {
  expect(accepts(id)).toBe(true);
});
