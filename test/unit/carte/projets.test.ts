import { describe, expect, test } from 'vitest';
import { coveredBy, leadingAxe, pointsOf, projetsTouching } from '../../../src/lib/carte/projets.ts';
import { formatPosition, parsePosition } from '../../../src/lib/carte/position.ts';
import { emploi, enfance, catalogue, makeProjet } from '../../fixtures/projets.ts';
import { requireCode } from '../../../src/lib/territoires/code.ts';

const idsOf = (territoire: string) => projetsTouching(catalogue, requireCode(territoire)).map(({ id }) => id);
const both = makeProjet('b', { axes: [enfance, emploi] });

describe('the points of the map', () => {
  test('are one a project, with what a mark needs', () => {
    expect(pointsOf([both])).toEqual({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [4.08, 44.12] },
          properties: {
            projet: 'b',
            titre: 'Projet b',
            lieu: both.lieux[0]?.nom,
            axe: '1-enfance',
            numero: '1+',
          },
        },
      ],
    });
    expect(pointsOf([]).features).toEqual([]);
  });

  test('take the colour of the axis that the reader asks for, when the project has it', () => {
    const axeFor = (wanted: string[]) =>
      pointsOf([both], { axes: wanted }).features.map(({ properties: p }) => [p.axe, p.numero]);
    expect([axeFor([]), axeFor(['2-emploi']), axeFor(['3-droits'])]).toEqual([
      [['1-enfance', '1+']],
      [['2-emploi', '2+']],
      [['1-enfance', '1+']],
    ]);
  });

  const places = ['30007', '30258', '34172', '48095', '11069'].map((code, i) => ({
    niveau: 'commune' as const,
    code,
    nom: `Lieu ${code}`,
    point: [i, 44] as [number, number],
  }));

  test.each([1, 2, 3, 4, 5])('are one for a project of %i places', (count) => {
    const many = [makeProjet('a'), makeProjet('b', { lieux: places.slice(0, count) }), makeProjet('c')];
    expect(pointsOf(many).features.map(({ properties }) => properties.projet)).toEqual(['a', 'b', 'c']);
  });

  test.each(places.map(({ code }) => code))('stand where the filters ask: %s', (code) => {
    const [point] = pointsOf([makeProjet('b', { lieux: places })], {
      isAsked: (lieu) => lieu.code === code,
    }).features;
    expect(point?.properties.lieu).toBe(`Lieu ${code}`);
  });

  test('of a project without a place are none', () => {
    expect(pointsOf([makeProjet('a', { lieux: [] })]).features).toEqual([]);
  });

  test('of a project of one axis, or of none, say so', () => {
    const numbers = pointsOf([makeProjet('a'), makeProjet('c', { axes: [] })]).features.map(
      ({ properties: p }) => p.numero,
    );
    expect(numbers).toEqual(['1', '']);
    expect(leadingAxe(makeProjet('c', { axes: [] }), ['1-enfance'])).toBeUndefined();
  });
});

describe('the territories to colour', () => {
  test('are those that the projects name at a level, by the first project there', () => {
    expect([...coveredBy(catalogue, 'epci')]).toEqual([['200066918', '1-enfance']]);
    expect([...coveredBy(catalogue, 'departement')]).toEqual([['33', '2-emploi']]);
    expect([...coveredBy(catalogue, 'region')]).toEqual([]);
  });

  test('follow the axis that the reader asks for', () => {
    expect([...coveredBy([both], 'epci', ['2-emploi'])]).toEqual([['200066918', '2-emploi']]);
  });
});

describe('the projects that touch a territory', () => {
  test.each([
    ['epci:200066918', ['ecole', 'chantier', '2-garde']],
    ['epci:200000002', ['medoc']],
    ['departement:33', ['medoc']],
    ['departement:30', ['ecole', 'chantier', '2-garde']],
    ['region:75', ['medoc']],
    ['region:76', ['ecole', 'chantier', '2-garde']],
    ['commune:30007', []],
    ['region:30', []],
  ])('« %s »', (territoire, ids) => {
    expect(idsOf(territoire)).toEqual(ids);
  });

  test('a commune that a project names', () => {
    const lieux = [
      { niveau: 'commune' as const, code: '2A004', nom: 'Ajaccio', point: [8.7, 41.9] as [number, number] },
    ];
    expect(projetsTouching([makeProjet('a', { lieux })], requireCode('commune:2A004'))).toHaveLength(1);
  });
});

describe('the position in the address', () => {
  test('is zoom/latitude/longitude, rounded', () => {
    expect(formatPosition({ zoom: 6, latitude: 44.123456, longitude: -1.5 })).toBe('6.00/44.1235/-1.5000');
    expect(parsePosition('6.00/44.1235/-1.5000')).toEqual({ zoom: 6, latitude: 44.1235, longitude: -1.5 });
  });

  test.each([
    null,
    '',
    '6',
    '6/44',
    '6/44/3/1',
    'a/b/c',
    '//',
    '6//3',
    '6/44/',
    ' / / ',
    '1e1/44/3',
    '0x6/44/3',
    'Infinity/0/0',
  ])('%j is not one', (text) => {
    expect(parsePosition(text)).toBeUndefined();
  });

  test.each(['-1/44/3', '23/44/3', '6/86/3', '6/-86/3', '6/44/181', '6/44/-181'])(
    '%s is not on the map',
    (text) => {
      expect(parsePosition(text)).toBeUndefined();
    },
  );

  test('written, read and written again is the same, all over the Earth', () => {
    for (let zoom = 0; zoom <= 22; zoom += 2.2) {
      for (let latitude = -85; latitude <= 85; latitude += 17) {
        for (let longitude = -180; longitude <= 180; longitude += 40) {
          const text = formatPosition({ zoom, latitude, longitude });
          const position = parsePosition(text);
          expect(position && formatPosition(position)).toBe(text);
        }
      }
    }
  });
});
