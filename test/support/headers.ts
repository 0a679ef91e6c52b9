/** The rules of dist/_headers, as Netlify and Cloudflare Pages read them. */
import { readFileSync } from 'node:fs';
import { DIST } from './built-site.ts';

interface Rule {
  path: string;
  headers: string[];
}

export function readRules(): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(`${DIST}/_headers`, 'utf8').split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
    else if (line.startsWith('  ')) rules.at(-1)?.headers.push(line.trim());
  }
  return rules;
}

const isMatch = (rule: Rule, path: string) =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;

/** All that the rules say of an address: hosts add them up. */
export const headersOf = (rules: readonly Rule[], path: string): string[] =>
  rules.filter((rule) => isMatch(rule, path)).flatMap(({ headers }) => headers);
