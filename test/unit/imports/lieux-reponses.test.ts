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
