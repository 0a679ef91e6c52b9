/** Answers that name departments, and places that the Atlas does not have. */
import { expect, test } from 'vitest';
import { lireTerritoire } from '../../support/imports.ts';

test.each([
  ['ex-Picardie', '02 | 60 | 80', 'departement:02 | departement:60 | departement:80'],
  ['Sud-Est', '84 | 93', 'departement:84 | departement:93'],
  ['Outre-mer', 'La Réunion | Mayotte', 'departement:974 | departement:976'],
])('« %s », answered « %s »', (texte, decision, codes) =>
  expect(lireTerritoire('', texte, decision).codes).toBe(codes),
);

test.each(['Saint-Pierre-et-Miquelon', 'Papeete'])('« %s » can only be left out, and it is said', (texte) => {
  const { sorte, remede } = lireTerritoire('', texte);
  expect(sorte).toBe('territoire-inconnu');
  expect(remede).toContain('répondre « retirer »');
  expect(remede).not.toContain('INSEE');
});

test.each([
  ['974', 'Toute l’île', '', 'departement:974'],
  ['976', "ensemble de l'ile", '', 'departement:976'],
  ['972', 'L’ÎLE ENTIÈRE', '', 'departement:972'],
  ['', 'toute l’île', 'La Réunion', 'departement:974'],
  ['', 'toute l’île', '972', 'departement:972'],
  ['971', 'toute l’île', 'departement:971', 'departement:971'],
])('in « %s », « %s », answered « %s »', (departement, texte, decision, codes) =>
  expect(lireTerritoire(departement, texte, decision || undefined).codes).toBe(codes),
);

test.each([
  ['972', 'Martinique', 'departement:972'],
  ['974', 'Réunion', 'departement:974'],
  ['971', 'Guadeloupe (971)', 'departement:971'],
  ['76', 'Guyane', ''],
])('in « %s », « %s » is the department of the row', (departement, texte, codes) =>
  expect(lireTerritoire(departement, texte).codes).toBe(codes),
);

test.each([
  ['', 'Toute l’île'],
  ['17', 'toute l’île'],
  ['971', 'ensemble de l’île'],
])(
  'in « %s », « %s » is asked, and no place that merely sounds like it is proposed',
  (departement, texte) => {
    const { sorte, remede } = lireTerritoire(departement, texte);
    expect(sorte).toBe('territoire-ambigu');
    expect(remede).toContain('Martinique');
    expect(remede).not.toMatch(/Petite|France/);
  },
);
