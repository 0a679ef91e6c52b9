import { describe, expect, test } from 'vitest';
import { BASE, type FichierBase } from '../../../src/lib/territoires/chercher/format.ts';
import { openFonds } from '../../../src/lib/territoires/chercher/entree.ts';
import { numeroOf } from '../../../src/lib/territoires/numero-adresse.ts';
import { pathOfToday } from '../../../src/lib/territoires/retrouver.ts';
import { fichiers } from '../../support/lieux.ts';

const fonds = openFonds(fichiers.get(BASE) as FichierBase);

test.each([
  ['/territoires/244400404-nantes-metropole/', '244400404'],
  ['/territoires/244400404', '244400404'],
  ['/territoires/2a-ancien-nom/', '2A'],
  ['/territoires/34/', '34'],
  ['/territoires/974-reunion/index.json', '974'],
  ['/territoires/occitanie/', undefined],
  ['/territoires/2446/', undefined],
  ['/territoires/24440040412/', undefined],
  ['/projets/34-herault/', undefined],
])('the number of %s is %s', (pathname, numero) => {
  expect(numeroOf(pathname)).toBe(numero);
});

describe('an address that is no more', () => {
  test.each([
    ['/territoires/244400404-communaute-urbaine-de-nantes/', '/territoires/244400404-nantes-metropole/'],
    ['/territoires/200066918', '/territoires/200066918-ca-ales-agglomeration/'],
    ['/territoires/200071157-cc-des-hautes-vosges/', '/territoires/200096634-cc-des-hautes-vosges/'],
    ['/territoires/243900412-cc-jura-sud/', '/territoires/200090579-cc-terre-d-emeraude-communaute/'],
    ['/territoires/22-cotes-du-nord/', '/territoires/22-cotes-d-armor/'],
    ['/territoires/2B', '/territoires/2b-haute-corse/'],
  ])('%s leads to %s', (pathname, today) => {
    expect(pathOfToday(pathname, fonds)).toBe(today);
  });

  test('a number that nobody has leads nowhere', () => {
    expect(pathOfToday('/territoires/999999999-x/', fonds)).toBeUndefined();
    expect(pathOfToday('/territoires/99-x/', fonds)).toBeUndefined();
    expect(pathOfToday('/leviers/01-petite-enfance/', fonds)).toBeUndefined();
  });
});
