import { expect, test } from 'vitest';
import { RACINE, sansRacine } from '../../../src/lib/adresse/racine.ts';
import { listSources, readSource } from '../../support/sources.ts';

test('at the root of a host, addresses are what they are', () => {
  expect(RACINE).toBe('/');
  expect(sansRacine('/leviers/01-enfance/')).toBe('/leviers/01-enfance/');
});

/** What the move into a folder could not see: « `/${room}/` », « `${location.origin}/dossier/` », « /^\/territoires\// ». */
const HIDDEN = /`\/\$\{|\borigin\}\/|(?<![\w)\]] ?)\/\^\\\/[\w(]/;

test('islands write their addresses whole, or ask where the root is', () => {
  const found = listSources('src/islands')
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .filter((file) => HIDDEN.test(readSource(file)));
  expect(found).toEqual([]);
});

test.each(['`/${salle}/${id}/`', '`${location.origin}/dossier/`', 'if (/^\\/(?:a|b)/.test(pathname))'])(
  '%s would be found',
  (code) => {
    expect(code).toMatch(HIDDEN);
  },
);
