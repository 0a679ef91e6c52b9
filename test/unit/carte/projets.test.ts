import { describe, expect, test } from 'vitest';
import { coveredBy, leadingAxe } from '../../../src/lib/carte/projets.ts';
import { formatPosition, parsePosition } from '../../../src/lib/carte/position.ts';
import { emploi, enfance, catalogue, makeProjet } from '../../fixtures/projets.ts';

const both = makeProjet('b', { axes: [enfance, emploi] });

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

test('a project without an axis has none to lend its colour', () => {
  expect(leadingAxe(makeProjet('c', { axes: [] }), ['1-enfance'])).toBeUndefined();
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
