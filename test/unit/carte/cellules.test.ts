import { describe, expect, test } from 'vitest';
import { cellulesAt, RAYONS } from '../../../src/lib/carte/cellules.ts';
import { rangsAt, semer } from '../../../src/lib/carte/semis.ts';
import { ZOOM_MAX } from '../../../src/lib/carte/zooms.ts';
import type { ProjetPublie } from '../../../src/lib/projets/projet.ts';
import { openCarte } from '../../support/etat-carte.ts';
import { makeProjet } from '../../fixtures/projets.ts';
import { manyProjets } from '../../support/many-projets.ts';

/** Spread over the country, and its edges; several projects share a place. */
const projets = manyProjets(3000).map((projet): ProjetPublie => {
  const [place] = projet.lieux;
  const n = Number(place?.code) % 1500;
  const point: [number, number] = n === 0 ? [-179.9, -80] : [-5 + (n % 150) / 10, 41.5 + Math.floor(n / 150)];
  return { ...projet, lieux: place ? [{ ...place, point }] : [] };
});
const map = openCarte(projets);
const values = (facette: 'axe' | 'public' | 'region') =>
  map.etat().catalogue.options[facette].map(({ id }) => id);
const FILTERS = [
  {},
  ...values('axe').map((id) => ({ axe: [id] })),
  ...values('region').map((id) => ({ region: [id] })),
  ...values('public').map((id, i) => ({ public: [id], axe: values('axe').slice(0, 1 + (i % 3)) })),
  { axe: ['absent'] },
];
const zooms = Array.from({ length: ZOOM_MAX + 1 }, (_, zoom) => zoom);
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

describe('the cells', () => {
  test.each(FILTERS)('add up to the projects kept, at every zoom: %j', (choix) => {
    const semis = semer(map.etat(choix));
    const kept = map.keep(choix).length;
    expect(zooms.map((zoom) => sum(cellulesAt(semis, zoom).nombres))).toEqual(zooms.map(() => kept));
  });

  test.each([0, 3, 6, 9, 12])('at zoom %i, each holds the projects that it counts', (zoom) => {
    const semis = semer(map.etat({ axe: values('axe').slice(0, 1) }));
    const { nombres, celluleOf, temoins } = cellulesAt(semis, zoom);
    for (const [cellule, nombre] of nombres.entries()) {
      const rangs = rangsAt(semis, (lieu) => celluleOf[lieu] === cellule);
      expect(rangs).toHaveLength(nombre);
      expect(rangs).toContain(temoins[cellule]);
    }
  });

  test('come apart as the map comes nearer, down to one a place', () => {
    const semis = semer(map.etat());
    const counts = zooms.map((zoom) => cellulesAt(semis, zoom).nombres.length);
    expect(counts[0]).toBeLessThan(5);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    const places = new Set(map.rows.map(({ lieux }) => lieux[0]?.point.join()));
    expect(counts.at(-1)).toBe(places.size);
  });

  test('two projects far apart are two marks, and one group when their marks would touch', () => {
    const at = (longitude: number, id: string) =>
      makeProjet(id, {
        lieux: [{ niveau: 'commune', code: id, nom: id, point: [longitude, 46] }],
      });
    // A degree is 512 / 360 pixels at zoom 0: about 45 at zoom 5, 23 at zoom 4.
    const semis = semer(openCarte([at(2, 'a'), at(3, 'b')]).etat());
    expect([4, 5].map((zoom) => [...cellulesAt(semis, zoom).nombres])).toEqual([[2], [1, 1]]);
  });

  test('a mark stands in the middle of its projects', () => {
    const at = (longitude: number, id: string) =>
      makeProjet(id, {
        lieux: [{ niveau: 'commune', code: String(longitude), nom: '', point: [longitude, 0] }],
      });
    const semis = semer(openCarte([at(2, 'a'), at(2, 'b'), at(2.3, 'c')]).etat());
    expect((cellulesAt(semis, 4).x[0] ?? 0) * 360 - 180).toBeCloseTo(2.1);
  });

  test('a wider mark has more projects', () => {
    const widths = RAYONS.map(([, rayon]) => rayon);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });
});
