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
const shapes = ['1', '2', '3', '4', '5'].map((code) => {
  const feature: Feature = {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Point', coordinates: [0, 0] },
  };
  return { feature, region: '' };
});
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
  expect(body).toContain('<path class="inconnu" fill="url(#hachures-x)" d="[5]"/>');
});

test('a layer is one path a class, each with its territories', () => {
  const { body } = drawCouche(carte, shapes, {
    id: 'x',
    classes: [
      { id: 'rang-0', nom: '', count: 2 },
      { id: 'inconnu', nom: '', count: 1 },
    ],
    lignes: [
      ['1', 'rang-0'],
      ['3', 'rang-0'],
      ['5', 'inconnu'],
    ].map(([code = '', classe = '']) => ({
      code,
      classe,
      nom: '',
      region: '',
      valeur: null,
      texte: '',
      note: '',
    })),
  });
  expect(body).toContain('<path class="rang-0" d="[1][3]"/>');
  expect(body).toContain('fill="url(#hachures-x)" d="[5]"/>');
});
