import { expect, test } from 'vitest';
import { packCommunes, unpackCommunes } from '../../../../src/lib/territoires/chercher/colonnes.ts';
import { fichierOfCodes } from '../../../../src/lib/territoires/chercher/communes-gardees.ts';

const codes = [
  packCommunes([
    ['Lodève', '34142', '34700', 3, 450],
    ['Saint-Félix-de-Lodez', '34254', '34725', 3, 350],
    ['Le Bosc', '34036', '34700', 3, 360],
  ]),
  // The same commune, in the file of its postcode.
  packCommunes([['Lodève', '34142', '34700', 3, 450]]),
];
const names = (path: string) => {
  const made = fichierOfCodes(path, codes);
  return made && unpackCommunes(made).map(([nom]) => nom);
};

test('a file of names is made from the files by code, each commune once', () => {
  expect(names('noms/lod')).toEqual(['Lodève', 'Saint-Félix-de-Lodez']);
  expect(names('noms/bo')).toEqual(['Le Bosc']);
});
test('so is a file of ends', () => expect(names('fins/cso')).toEqual(['Le Bosc']));
test('nothing is made of nothing, nor for another file', () => {
  expect(names('noms/zz')).toBeUndefined();
  expect(names('siren/2134')).toBeUndefined();
});
