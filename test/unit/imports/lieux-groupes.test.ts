/** A wording that says a group of communes is never the commune whose name it bears. */
import { expect, test } from 'vitest';
import { lireTerritoire } from '../../support/imports.ts';

test.each([
  ['79', 'Niort Agglo', 'epci:200041317', 'commune:79191'],
  ['57', 'Metz Agglo', 'epci:200039865', 'commune:57463'],
  ['51', 'Reims Métropole', 'epci:200067213', 'commune:51454'],
  ['', 'Limoges Agglomération', 'epci:248719312', 'commune:87085'],
  ['24', 'Communauté d’agglomération de Périgueux', 'epci:200040392', 'commune:24322'],
])('%s « %s » proposes the group first', (departement, texte, groupe, commune) => {
  const { codes, sorte, choix } = lireTerritoire(departement, texte);
  expect({ codes, sorte }).toEqual({ codes: '', sorte: 'territoire-ambigu' });
  expect(choix[0]).toBe(groupe);
  expect(choix).toContain(commune);
});

test.each([
  ['21', 'Dijon Métropole', 'epci:242100410'],
  ['57', 'Eurométropole de Metz', 'epci:200039865'],
  ['34', 'Lunel Agglo', 'epci:243400520'],
])('%s « %s » is the group that bears the name', (departement, texte, codes) =>
  expect(lireTerritoire(departement, texte).codes).toBe(codes),
);

test.each([
  ['54', 'Ville de Nancy + Métropole', 'commune:54395 | epci:245400676', 'commune:54395'],
  ['63', 'Commune de Thiers et communauté de communes', 'commune:63430 | epci:200070712', 'commune:63430'],
])('%s « %s » loses no part unasked', (departement, texte, ensemble, seule) => {
  const { codes, choix } = lireTerritoire(departement, texte);
  expect(codes).toBe('');
  expect(choix).toEqual([ensemble, seule]);
  expect(lireTerritoire(departement, texte, ensemble).codes).toBe(ensemble);
});

test.each([
  ['974', 'CINOR', 'epci:249740119'],
  ['33', 'la COBAS', 'epci:243300563'],
  ['38', 'CAPI', 'epci:243800604'],
  ['', 'TCO', 'epci:249740101'],
])('in « %s », « %s », the initials of a group, proposes it', (departement, texte, code) => {
  const { sorte, choix } = lireTerritoire(departement, texte);
  expect(sorte).toBe('territoire-ambigu');
  expect(choix[0]).toBe(code);
});

test.each(['1) Bourges 2) Vierzon', '1. Bourges\n2. Vierzon', '1) Bourges ; 2) Vierzon'])(
  'the numbers of « %s » count its places',
  (texte) => expect(lireTerritoire('18', texte).codes).toBe('commune:18033 | commune:18279'),
);
