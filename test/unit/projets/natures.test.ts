import { expect, test } from 'vitest';
import { formatNatures } from '../../../src/lib/projets/natures.ts';

const projetsOf = (counts: Record<string, number>) =>
  Object.entries(counts).flatMap(([id, count]) =>
    Array.from({ length: count }, () => ({ nature: { id, nom: '' } })),
  );

test.each([
  [{}, ''],
  [{ 'pacte-local': 1 }, 'un autre pacte local'],
  [{ 'action-contrat': 1 }, 'une action de contrat local'],
  [
    { 'laureat-ami-ruralite': 3, 'pacte-local-occitanie': 17 },
    'dix-sept pactes locaux d’Occitanie et trois lauréats de l’appel « Pauvreté en milieu rural »',
  ],
  [
    { 'action-pacte': 457, 'action-contrat': 22 },
    '457 actions de pactes locaux et vingt-deux actions de contrats locaux',
  ],
])('%j', (counts, expected) => {
  expect(formatNatures(projetsOf(counts)).replaceAll('\u202f', ' ')).toBe(expected);
});
