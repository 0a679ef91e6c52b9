import { expect, test } from 'vitest';
import { PATH_SCRIPT, pathOfVue, vues } from '../../src/lib/integrer/options.ts';
import { builtPages } from '../support/built-site.ts';
import { headersOf as headersIn, readRules } from '../support/headers.ts';

const rules = readRules();
const headersOf = (path: string) => headersIn(rules, path);
const FRAMING = /^(?:X-Frame-Options: SAMEORIGIN|Content-Security-Policy: frame-ancestors 'self')$/;

const FRAMED = vues.map(pathOfVue);

test('every page but those made for frames refuses the frames of other sites, once', () => {
  const open = builtPages()
    .map(({ path }) => path)
    .filter((path) => headersOf(path).filter((header) => FRAMING.test(header)).length !== 2);
  expect(open.sort()).toEqual([...FRAMED].sort());
});

test('a page made for frames has no header about frames: hosts add up rules and could not take one back', () => {
  for (const path of FRAMED) {
    expect(headersOf(path).filter((header) => /frame/i.test(header))).toEqual([]);
    expect(headersOf(path)).toContain('X-Content-Type-Options: nosniff');
  }
});

test('another site may read the files of /donnees/, those of territories, and the script to embed', () => {
  for (const path of ['/donnees/datapackage.json', '/territoires/48-lozere/index.json', PATH_SCRIPT])
    expect(headersOf(path)).toContain('Access-Control-Allow-Origin: *');
});

test('the list of rules stays within what hosts accept', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
});
