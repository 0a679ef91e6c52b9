import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PATH_SCRIPT, pathOfVue, vues } from '../../src/lib/integrer/options.ts';
import { builtPages, DIST } from '../support/built-site.ts';

interface Rule {
  path: string;
  headers: string[];
}

/** The rules of dist/_headers, as Netlify and Cloudflare Pages read them. */
function readRules(): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(`${DIST}/_headers`, 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (line.startsWith('  ')) rules.at(-1)?.headers.push(line.trim());
  }
  return rules;
}

const rules = readRules();
const isMatch = (rule: Rule, path: string) =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
const headersOf = (path: string) =>
  rules.filter((rule) => isMatch(rule, path)).flatMap(({ headers }) => headers);
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
