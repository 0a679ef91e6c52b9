import { expect, test } from 'vitest';
import { drawVariantes, isFound, VARIANTES } from '../../../support/variantes.ts';

/** A sample of what test/bench/variantes.ts measures whole. */
const COUNT = 60;
const essais = drawVariantes(COUNT, 7);
const GUESSED = ['une faute de frappe', 'collée'];

test.each(Object.keys(VARIANTES).filter((sorte) => !GUESSED.includes(sorte)))(
  '%s: the commune is among the first three',
  (sorte) => {
    const lost = essais.filter((essai) => essai.sorte === sorte && !isFound(essai));
    expect(lost.map(({ saisie, commune }) => `${saisie} (${commune.code})`)).toEqual([]);
  },
);

test('99.5 % of all, slips and names without spaces included', () => {
  const lost = essais.filter((essai) => !isFound(essai));
  const message = lost.map(({ saisie, commune }) => `${saisie} (${commune.nom})`).join(', ');
  expect(1 - lost.length / essais.length, message).toBeGreaterThanOrEqual(0.995);
});
