import { expect, test } from 'vitest';
import { direNoteDeMontant } from '../../../src/lib/projets/note-montant.ts';

test.each([
  ['la source écrit « env. 30000 »', 'La source écrit « env. 30000 ».'],
  [
    'en milliers d’euros d’après les titres du tableau',
    'Lecture de l’Atlas : en milliers d’euros d’après les titres du tableau.',
  ],
  [
    'la source écrit « env. 30000 », hors taxes d’après les titres du tableau',
    'La source écrit « env. 30000 », hors taxes d’après les titres du tableau.',
  ],
  ['« 250K€ »', 'Dans la source : « 250K€ »'],
  ['hors taxes', 'Dans la source : hors taxes'],
])('the note « %s » reads « %s »', (note, dite) => {
  expect(direNoteDeMontant(note)).toBe(dite);
});
