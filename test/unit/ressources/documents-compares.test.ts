import { expect, test } from 'vitest';
import { nomCourt, positionsOf, silentOn } from '../../../src/lib/ressources/documents-compares.ts';

const ecart = {
  id: 'qui-signe',
  ordre: 1,
  sujet: 'Qui signe ?',
  etape: '7-signer',
  resume: 'Quelques-uns ou tous.',
  instruction: 'Les seuls acteurs concernés.',
  presentation: '',
  note: 'Tous.',
  bilan: '',
  lecture: 'Ceux qui agissent.',
};

test('what each document says, the silent ones left out', () => {
  expect(positionsOf(ecart)).toEqual([
    { source: 'instruction-2024', nom: 'Instruction du 12 juin 2024', texte: 'Les seuls acteurs concernés.' },
    { source: 'note-occitanie-2024', nom: 'Note d’Occitanie du 31 octobre 2024', texte: 'Tous.' },
  ]);
  expect(silentOn(ecart)).toEqual(['Présentation d’Occitanie, 2025', 'Bilan 2024']);
});

test('the short name of a document of the method, of no other', () => {
  expect(nomCourt('bilan-2024')).toBe('Bilan 2024');
  expect(nomCourt('guide-leviers-2025')).toBeUndefined();
});
