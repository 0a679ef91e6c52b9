import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseJetons } from '../../../src/lib/charte/jetons.ts';
import { contrast, couleursCss, unreadable } from '../../../src/lib/edition/couleurs.ts';

const tokens = parseJetons(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the style sheet of an edition', () => {
  test('is empty when nothing is chosen', () => {
    expect(couleursCss({ clair: {}, sombre: {} })).toBe('');
  });

  test('has the colours of a theme for the screens of that theme alone', () => {
    expect(couleursCss({ clair: { link: '#8a1538', focus: '#000000' }, sombre: { link: '#f5a3b7' } })).toBe(
      "@media screen and (prefers-color-scheme:light){:root:root{--link:#8a1538;--focus:#000000}}@media screen{:root:root[data-fond='clair']{--link:#8a1538;--focus:#000000}}@media screen and (prefers-color-scheme:dark){:root:root:not([data-fond='clair']){--link:#f5a3b7}}",
    );
    expect(couleursCss({ clair: {}, sombre: { link: '#f5a3b7' } })).toMatch(/^@media screen and \(prefers/);
  });
});

describe('the contrast', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#fff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#595959', '#ffffff', 7.0],
  ])('of %s and %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  test('the colours of the site can be read', () => {
    expect(unreadable({ clair: {}, sombre: {} }, tokens)).toEqual([]);
  });

  test.each([
    [{ clair: { link: '#cccccc' }, sombre: {} }, /clair : link #cccccc sur paper/],
    [{ clair: {}, sombre: { link: '#333333' } }, /sombre : link #333333 sur paper/],
    [{ clair: { paper: '#202020' }, sombre: {} }, /clair : ink #1c2230 sur paper #202020/],
    [{ clair: { focus: '#fdfdfd' }, sombre: {} }, /clair : focus #fdfdfd sur paper #fbfaf6 : .*au moins 3\)/],
    [{ clair: {}, sombre: { mark: '#ffe08a' } }, /sombre : ink #e7e9ed sur mark #ffe08a/],
    [{ clair: { surface: '#c8c8c8' }, sombre: {} }, /clair : axe-1 #8f4e00 sur surface #c8c8c8/],
  ])('%j is refused', (couleurs, said) => {
    expect(unreadable(couleurs, tokens).join('\n')).toMatch(said);
  });
});
