import { describe, expect, test } from 'vitest';
import { cellulesAt } from '../../../src/lib/carte/cellules.ts';
import { couvertsOf } from '../../../src/lib/carte/couverts.ts';
import { MARQUES_AU_PLUS, unproject } from '../../../src/lib/carte/etat.ts';
import { pointsOf } from '../../../src/lib/carte/points.ts';
import { rangsAt, semer } from '../../../src/lib/carte/semis.ts';
import { catalogue, emploi, enfance, makeProjet } from '../../fixtures/projets.ts';
import { openCarte } from '../../support/etat-carte.ts';

const both = makeProjet('b', { axes: [enfance, emploi] });
const places = ['30007', '30258', '34172', '48095', '11069'].map((code, i) => ({
  niveau: 'commune' as const,
  code,
  nom: `Lieu ${code}`,
  point: [i, 44] as [number, number],
}));

describe('the projects on their places', () => {
  test.each([1, 2, 3, 4, 5])('count once, be it of %i places', (count) => {
    const map = openCarte([makeProjet('a'), makeProjet('b', { lieux: places.slice(0, count) })]);
    const { nombres } = semer(map.etat());
    expect(nombres.reduce((sum, nombre) => sum + nombre, 0)).toBe(2);
  });

  test.each(places.map(({ code }) => code))('stand where the filters ask: %s', (code) => {
    const etat = openCarte([makeProjet('b', { lieux: places })]).etat();
    const { nombres } = semer(etat, (lieu) => etat.lieux.lieux[lieu]?.code === code);
    expect(etat.lieux.lieux.flatMap((lieu, i) => (nombres[i] ? lieu.code : []))).toEqual([code]);
  });

  test('without a place stand nowhere', () => {
    const etat = openCarte([makeProjet('a', { lieux: [] })]).etat();
    expect(pointsOf(cellulesAt(semer(etat), 5), { etat, axes: [] }).features).toEqual([]);
  });

  test('are found again by their place', () => {
    const map = openCarte(catalogue);
    const etat = map.etat();
    const here = etat.lieux.lieux.findIndex(({ code }) => code === '33');
    const rangs = rangsAt(semer(etat), (lieu) => lieu === here);
    expect(rangs.map((rang) => map.rows[rang]?.id)).toEqual(['medoc']);
  });
});

describe('the marks', () => {
  const marksOf = (wanted: string[], projets = [both]) => {
    const etat = openCarte(projets).etat();
    return pointsOf(cellulesAt(semer(etat), 6), { etat, axes: wanted }).features;
  };

  test('of one project have its axis, its number, its place', () => {
    const [mark] = marksOf([]);
    expect(mark?.properties).toEqual({ cellule: 0, nombre: 1, axe: '1-enfance', texte: '1+' });
    expect(mark?.geometry.coordinates.map((degrees) => degrees.toFixed(6))).toEqual([
      '4.080000',
      '44.120000',
    ]);
  });

  test('take the colour of the axis that the reader asks for, when the project has it', () => {
    const said = (wanted: string[]) => marksOf(wanted).map(({ properties: p }) => [p.axe, p.texte]);
    expect([said([]), said(['2-emploi']), said(['3-droits'])]).toEqual([
      [['1-enfance', '1+']],
      [['2-emploi', '2+']],
      [['1-enfance', '1+']],
    ]);
  });

  test('of several projects have their count, and no axis', () => {
    const many = Array.from({ length: 1200 }, (_, i) => makeProjet(`p${i}`));
    const [only, ...others] = marksOf([], many);
    expect(others).toEqual([]);
    expect(only?.properties).toMatchObject({ nombre: 1200, axe: '', texte: '×1\u202f200' });
  });

  test('out of the frame are left out', () => {
    const etat = openCarte(catalogue).etat();
    const cellules = cellulesAt(semer(etat), 6);
    const inside = pointsOf(cellules, { etat, axes: [], cadre: [-2, 44, 0, 46] }).features;
    expect(inside.map(({ properties }) => properties.nombre)).toEqual([1]);
  });

  test('come back to degrees', () => {
    const { lieux } = openCarte(catalogue).etat();
    const [longitude, latitude] = unproject(lieux.x[0] ?? 0, lieux.y[0] ?? 0);
    expect([longitude, latitude].map((degrees) => Number(degrees.toFixed(9)))).toEqual(lieux.lieux[0]?.point);
  });
});

describe('the territories to colour', () => {
  const listed = (projets = catalogue, axes: string[] = []) => {
    const { epci, departement } = couvertsOf(openCarte(projets).etat(), axes);
    return { epci: [...epci], departement: [...departement] };
  };

  test('are those that the projects kept name', () => {
    expect(listed()).toEqual({ epci: [['200066918', '1-enfance']], departement: [['33', '2-emploi']] });
    expect(listed([both], ['2-emploi']).epci).toEqual([['200066918', '2-emploi']]);
  });

  test('are none once the projects are many', () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => makeProjet(`p${i}`));
    expect(listed(many(MARQUES_AU_PLUS)).epci).toHaveLength(1);
    expect(listed(many(MARQUES_AU_PLUS + 1)).epci).toEqual([]);
  });
});
