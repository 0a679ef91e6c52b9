import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PATH_INTEGRER } from '../../src/lib/carte/couches/partage.ts';
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

test('every page but the bare map refuses the frames of other sites, once', () => {
  const open = builtPages()
    .map(({ path }) => path)
    .filter((path) => headersOf(path).filter((header) => FRAMING.test(header)).length !== 2);
  expect(open).toEqual([PATH_INTEGRER]);
});

test('the bare map has no header about frames: hosts add up rules and could not take one back', () => {
  expect(headersOf(PATH_INTEGRER).filter((header) => /frame/i.test(header))).toEqual([]);
  expect(headersOf(PATH_INTEGRER)).toContain('X-Content-Type-Options: nosniff');
});

test('the list of rules stays within what hosts accept', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
});
