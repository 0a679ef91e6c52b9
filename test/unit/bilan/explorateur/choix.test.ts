import { describe, expect, test } from 'vitest';
import {
  filtresOf,
  keepsImage,
  parseChoix,
  writeChoix,
} from '../../../../src/lib/bilan/explorateur/choix.ts';

const questions = { axe: ['mer', 'terre'], etat: ['fini'], tri: ['taux', '-taux'], groupe: ['etat'] };
const parse = (text: string) => parseChoix(new URLSearchParams(text), questions);
const write = (choix: Record<string, string>, text = '') =>
  writeChoix(choix, questions, new URLSearchParams(text)).toString();

describe('parseChoix', () => {
  test('reads what the page knows', () => {
    expect(parse('axe=terre&tri=-taux&groupe=etat')).toEqual({ axe: 'terre', tri: '-taux', groupe: 'etat' });
  });

  test.each(['', 'axe=', 'axe=lune', 'etat=FINI', 'autre=mer', 'axe=lune&axe=mer'])(
    '« %s » asks nothing',
    (text) => {
      expect(parse(text)).toEqual({});
    },
  );
});

describe('writeChoix', () => {
  test('comes back as it was', () => {
    const choix = { axe: 'mer', etat: 'fini', tri: 'taux' };
    expect(parse(write(choix))).toEqual(choix);
  });

  test('takes away what is no longer asked, and keeps what is not its own', () => {
    expect(write({ axe: 'mer' }, 'axe=terre&etat=fini&utm=x')).toBe('axe=mer&utm=x');
    expect(write({ axe: '' }, 'axe=terre')).toBe('');
  });
});

test('an order, a group, a unit or a view keeps every row', () => {
  expect(filtresOf({ axe: 'mer', tri: 'taux', groupe: 'etat', unite: 'part', vue: 'regions' })).toEqual([
    ['axe', 'mer'],
  ]);
});

test.each([
  [{}, true],
  [{ tri: '-taux', groupe: 'etat' }, true],
  [{ vue: 'themes' }, false],
  [{ unite: 'part' }, false],
  [{ etat: 'fini', tri: 'taux' }, false],
])('the picture of the page is that of %o: %s', (choix, isSame) => {
  expect(keepsImage(choix)).toBe(isSame);
});
