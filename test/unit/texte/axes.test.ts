import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classOfAxe } from '../../../src/lib/texte/axes.ts';

const css = readFileSync(new URL('../../../src/styles/axes.css', import.meta.url), 'utf8');
const ids = readdirSync(new URL('../../../content/axes', import.meta.url)).map((name) =>
  name.replace('.mdx', ''),
);

test('the class of an axis carries its id', () => {
  expect(classOfAxe('1-enfance')).toBe('axe-1-enfance');
});

test('every axis has its colours in the tokens', () => {
  expect(ids).not.toEqual([]);
  expect(ids.filter((id) => !css.includes(`.${classOfAxe(id)}`))).toEqual([]);
});
