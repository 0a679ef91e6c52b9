import { expect, test } from 'vitest';
import { placeTuiles, type Dit } from '../../../src/lib/tuiles/modele.ts';

const dit = (code: string): Dit => ({ code, nom: code, href: `/${code}/`, etat: 'dit', phrase: code });

test('an edition has its tiles only, from the first column and the first row that they need', () => {
  const places = [
    { code: '31', colonne: 4, ligne: 11 },
    { code: '46', colonne: 6, ligne: 9 },
    { code: '75', colonne: 6, ligne: 4 },
  ];
  expect(placeTuiles([dit('31'), dit('46')], places)).toMatchObject([
    { code: '46', colonne: 2, ligne: 0 },
    { code: '31', colonne: 0, ligne: 2 },
  ]);
});

test('a department without a place stops the build, and the message says where to mend', () => {
  expect(() => placeTuiles([dit('99')], [])).toThrow(/99.*data\/tuiles\/tuiles\.csv/);
});
