import { expect, test } from 'vitest';
import { drawComptes, rayonOfCompte, type CompteADessiner } from '../../../src/charts/comptes.ts';
import type { CarteComposite } from '../../../src/charts/projection.ts';

/** A map where a degree is a unit, and that does not show what lies west of zero. */
const carte: CarteComposite = {
  width: 100,
  height: 100,
  cadres: [],
  path: () => '',
  point: ([x, y]) => (x < 0 ? undefined : [x, y]),
};
const compte = (x: number, nombre: number): CompteADessiner => ({
  point: [x, 50],
  ...{ region: '76', territoire: 'departement:12', nom: 'Aveyron' },
  nombre,
  titre: `${nombre} projets`,
  href: '/territoires/12-aveyron/',
});

test('a count stands where its territory is, and leads to it', () => {
  expect(drawComptes(carte, [compte(10, 12)], 13)).toEqual([
    {
      ...{ x: 10, y: 50, territoire: 'departement:12', nom: 'Aveyron' },
      ...{ nombre: 12, titre: '12 projets', href: '/territoires/12-aveyron/' },
    },
  ]);
});

test('no count of nothing, none out of sight', () => {
  expect(drawComptes(carte, [compte(10, 0), compte(-5, 3)], 13)).toEqual([]);
});

test('two counts do not hide each other', () => {
  const [one, other] = drawComptes(carte, [compte(10, 1), compte(12, 2)], 13);
  expect(Math.abs((other?.x ?? 0) - (one?.x ?? 0))).toBeGreaterThanOrEqual(2 * rayonOfCompte(13));
});
