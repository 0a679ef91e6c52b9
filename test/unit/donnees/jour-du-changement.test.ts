import { expect, test } from 'vitest';
import {
  isChangementTu,
  jourDuChangement,
  joursOfLignes,
} from '../../../src/lib/donnees/jour-du-changement.ts';

const indices = { consulteLe: '2026-11-21', lignes: [], versions: [], atlas: '2026-11-28' };

test('the latest of the reading, the rows, the versions and what people wrote', () => {
  expect(jourDuChangement(indices)).toBe('2026-11-21');
  expect(jourDuChangement({ ...indices, lignes: ['2026-11-25', '2026-11-23'] })).toBe('2026-11-25');
  expect(jourDuChangement({ ...indices, versions: ['2026-11-28', '2026-12-05'] })).toBe('2026-12-05');
  expect(jourDuChangement({ ...indices, changeLe: '2026-12-01', versions: ['2026-11-28'] })).toBe(
    '2026-12-01',
  );
});

test('a table that is no longer what the latest version holds is dated after it, even when nobody says when', () => {
  const changed = { ...indices, figeeLe: '2026-11-28', versions: ['2026-11-28'] };
  expect(isChangementTu(changed)).toBe(true);
  expect(jourDuChangement(changed)).toBe('2026-11-29');
  expect(jourDuChangement({ ...changed, figeeLe: '2026-12-31' })).toBe('2027-01-01');
  expect(jourDuChangement({ ...changed, atlas: '2027-02-03' })).toBe('2027-02-03');
});

test('what people wrote, or a row, is believed from the day of the version on; before it, it says something else', () => {
  const changed = { ...indices, figeeLe: '2026-11-28', versions: ['2026-11-28'] };
  expect(jourDuChangement({ ...changed, changeLe: '2026-11-28' })).toBe('2026-11-28');
  expect(jourDuChangement({ ...changed, changeLe: '2026-11-30' })).toBe('2026-11-30');
  expect(jourDuChangement({ ...changed, changeLe: '2026-11-27' })).toBe('2026-11-29');
  expect(jourDuChangement({ ...changed, lignes: ['2026-12-02'] })).toBe('2026-12-02');
  expect(jourDuChangement({ ...changed, lignes: ['2026-11-28'] })).toBe('2026-11-29');
});

test('rows tell whole days only', () => {
  const rows = [
    { id: 'a', misAJourLe: '2026-11-28', luLe: 'non renseigné' },
    { id: 'b', ouverteLe: '' },
    { id: '2026-11-28', version: '2026-11-29', publieLe: '2027-01-01' },
  ];
  expect(joursOfLignes(rows)).toEqual(['2026-11-28', '2026-11-29']);
});
