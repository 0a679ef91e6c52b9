import { describe, expect, test } from 'vitest';
import { ligneOfCompte, lignesOfNumeros } from '../../../src/lib/mots/numeros.ts';
import { findSynonymes, readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { motsPleins } from '../../../src/lib/mots/mots.ts';

const table = readSynonymes([
  ['cantine', 'cantines', '/mesures/21-cantines/'],
  ['cantine à 1 euro', 'tarification sociale', '/mesures/21-cantines/'],
  ['sdf', 'sans domicile', '/a/|/b/'],
  ['auto-école', 'permis', '/permis/'],
  ['covoiturage', 'mobilité', '/mobilite/'],
  ['dormir dans la rue', 'sans abri', '/rue/'],
  ['décroche', '', '/jeunes/'],
  ligneOfCompte('leviers', ['a', 'b'], '/leviers/'),
  ...lignesOfNumeros('levier', [
    { numero: 2, page: '/leviers/02-parentalite/' },
    { numero: 10, page: '/leviers/10-mobilite/' },
  ]),
]);
const find = (q: string) =>
  findSynonymes(motsPleins(q), table).map(({ synonyme, debut, longueur }) => [
    synonyme.expression,
    debut,
    longueur,
  ]);

describe('findSynonymes', () => {
  test.each([
    ['cantine', [['cantine', 0, 1]]],
    ['les cantines scolaires', [['cantine', 0, 1]]],
    ['Cantine à 1 euro', [['cantine à 1 euro', 0, 3]]],
    ['la cantine de l’école', [['cantine', 0, 1]]],
    ['aide SDF cantine', [['sdf', 1, 1], ['cantine', 2, 1]]], // prettier-ignore
    ['levier 10', [['levier 10', 0, 2]]],
    ['leviers 2', [['levier 2', 0, 2]]],
    ['Levier n° 10', [['levier 10', 0, 2]]],
    ['levier numéro 2', [['levier 2', 0, 3]]],
    ['levier 02', [['levier 2', 0, 2]]],
    ['levier dix', [['levier 10', 0, 2]]],
    ['Levier II', [['levier 2', 0, 2]]],
    ['leviers numero deux', [['levier 2', 0, 3]]],
    ['levier num 010', [['levier 10', 0, 3]]],
    ['levier numéro', []],
    ['levier onze', []],
    ['levier 100', []],
    ['levier', []],
    ['co-voiturage', [['covoiturage', 0, 2]]],
    ['grand co voiturage', [['covoiturage', 1, 2]]],
    ['autoécole', [['auto-école', 0, 1]]],
    ['auto école', [['auto-école', 0, 2]]],
    ['ils dorment dans la rue', [['dormir dans la rue', 0, 2]]],
    ['elle a dormi dans la rue', [['dormir dans la rue', 0, 2]]],
    ['il décrochait', [['décroche', 0, 1]]],
    ['2 leviers', [['2 leviers', 0, 2]]],
    ['3 leviers', []],
    ['constructor', []],
    ['__proto__', []],
  ])('« %s »', (q, expected) => {
    expect(find(q)).toEqual(expected);
  });

  test('reads the ways to say it and the pages, in order', () => {
    expect(table.get('sdf')?.[0]).toMatchObject({ equivalents: ['sans domicile'], pages: ['/a/', '/b/'] });
  });
});
