import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { drawChoroplethe } from '../../../src/charts/choroplethe.ts';
import { drawCouche } from '../../../src/charts/couche.ts';
import type { CarteComposite } from '../../../src/charts/projection.ts';

/** Writes the code of a shape in the place of its outline. */
const carte: CarteComposite = {
  width: 10,
  height: 10,
  cadres: [],
  path: (shape) => `[${String((shape as Feature).properties?.['code'])}]`,
  point: () => undefined,
};
const shapeOf = (code: string): Feature => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Point', coordinates: [0, 0] },
});
const shapes = ['1', '2', '3', '4', '5'].map((code) => ({ feature: shapeOf(code), region: '' }));
const etat = (code: string, name: string) => ({ code, categorie: '', valeur: null, etat: name });

test('the legend tells the most common state first, equal ones by French order, then what no row names', () => {
  const { legendes, body } = drawChoroplethe(
    carte,
    shapes,
    [etat('1', 'signé'), etat('2', 'zéro'), etat('3', 'signé'), etat('4', 'écarté')],
    'x',
    String,
  );
  expect(legendes.map(({ nom, count }) => [nom, count])).toEqual([
    ['signé', 2],
    ['écarté', 1],
    ['zéro', 1],
    ['non renseigné', 1],
  ]);
  expect(body).toContain('<path class="inconnu" d="[5]"/>');
});

test('what is said is full, what is deduced hatched, what is refused crossed, what nobody tells an outline', () => {
  const { body } = drawChoroplethe(
    carte,
    shapes,
    [etat('1', 'signé'), etat('2', 'probable'), etat('3', 'non signé')],
    'x',
    String,
  );
  for (const drawn of [
    '<path class="etat-signe" d="[1]"/>',
    '<path fill="url(#motif-hachures-x)" d="[2]"/>',
    '<path fill="url(#motif-croix-x)" d="[3]"/>',
    '<path class="inconnu" d="[4]"/>',
  ])
    expect(body).toContain(drawn);
  for (const motif of ['motif-hachures-x', 'motif-croix-x']) expect(body).toContain(`id="${motif}"`);
});

const ligne = (code: string, classe: string, valeur: number | null = null) => ({
  ...{ code, classe, valeur },
  ...{ nom: '', region: '', texte: '', note: '' },
});
const classe = (id: string, count: number) => ({ id, nom: '', count });
const place = ({ feature }: (typeof shapes)[number], region = '') => ({
  ...{ feature, region },
  point: [0, 0] as [number, number],
});

test('few territories are a path each, which says its code and its frame; what is deduced is hatched', () => {
  const { body } = drawCouche(
    carte,
    shapes.map((shape, i) => place(shape, i === 4 ? '06' : '')),
    {
      ...{ id: 'x', forme: 'aplats', classes: [classe('rang-0', 2), classe('etat-probable', 1)] },
      lignes: [ligne('1', 'rang-0'), ligne('3', 'rang-0'), ligne('5', 'etat-probable')],
    },
  );
  expect(body).toContain('<path class="rang-0" data-code="1" d="[1]"/>');
  expect(body).toContain('<path class="rang-0" data-code="3" d="[3]"/>');
  expect(body).toContain(
    '<path class="etat-probable" fill="url(#motif-hachures)" data-code="5" data-cadre="06" d="[5]"/>',
  );
  expect(body).not.toContain('[2]');
});

test('many territories are one path a class and a frame', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({ feature: shapeOf(String(i)), region: '' }));
  const { body } = drawCouche(
    carte,
    many.map((shape, i) => place(shape, i % 2 ? '06' : '')),
    {
      ...{ id: 'x', forme: 'aplats', classes: [classe('rang-0', 400)] },
      lignes: many.map((_, i) => ligne(String(i), 'rang-0')),
    },
  );
  expect(body.match(/class="rang-0"/g)).toHaveLength(2);
  expect(body).not.toContain('data-code');
});

test('what is counted is a disc whose surface is the value, over land that says nothing', () => {
  const { body } = drawCouche(
    { ...carte, point: ([x]) => [x, 0] },
    shapes.map((shape) => place(shape)),
    {
      ...{ id: 'x', forme: 'cercles', classes: [classe('rang-0', 1), classe('rang-4', 1)] },
      lignes: [ligne('1', 'rang-0', 1), ligne('3', 'rang-4', 4), ligne('5', 'etat-aucun', 0)],
    },
  );
  expect(body.match(/class="fond"/g)).toHaveLength(2);
  expect(body).toContain('class="etat-aucun"');
  const radii = [...body.matchAll(/a([\d.]+) /g)].map(([, r]) => Number(r));
  expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(2);
  expect(body.match(/class="disque/g)).toHaveLength(2);
  // The largest lies under the others.
  expect(body.indexOf('disque rang-4')).toBeLessThan(body.indexOf('disque rang-0'));
});
