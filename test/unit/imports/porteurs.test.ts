/** Bearers whose name is that of many, and actions that are nearly the same. */
import { describe, expect, test } from 'vitest';
import { direDifferences } from '../../../src/lib/imports/lignes/jumeaux.ts';
import { examinerLignes, ligne } from '../../support/imports.ts';

const lire = (...lignes: Parameters<typeof ligne>[0][]) =>
  examinerLignes(lignes.map((cellules) => ligne({ Région: null, ...cellules }))).lignes;

describe('a bearer of a generic name', () => {
  test.each([
    ['CCAS', '59', 'Beaumont-en-Cambrésis', 'CCAS de Beaumont-en-Cambrésis'],
    ['C.C.A.S.', '72', 'Le Mans', 'C.C.A.S. du Mans'],
    ['CCAS', '93', 'Saint-Denis', 'CCAS de Saint-Denis (93)'],
    ['Centre social', '91', 'Les Ulis', 'Centre social des Ulis'],
  ])('« %s » in the %s, at %s, is %s', (Porteur, Département, Territoire, nom) => {
    const [lue] = lire({ Porteur, Département, Territoire });
    expect(lue?.porteur?.nom).toBe(nom);
    expect(lue?.valeurs?.['interpretation']).toContain(`la source écrit « ${Porteur} »`);
  });

  test('« Mairie » of Lunel is the commune that we know', () =>
    expect(lire({ Porteur: 'Mairie' })[0]?.valeurs?.['porteur']).toBe('lunel'));

  test('two communes have two', () => {
    const lues = lire(
      { Porteur: 'CCAS', Département: '93', Territoire: 'Saint-Denis' },
      { Porteur: 'CCAS', Département: '974', Territoire: 'Saint-Denis' },
      { Porteur: 'CCAS', Département: '59', Territoire: 'Beaumont-en-Cambrésis' },
    );
    expect(new Set(lues.map(({ valeurs }) => valeurs?.['porteur'])).size).toBe(3);
  });

  test.each([
    ['Département', 'Lunel'],
    ['CCAS', 'Lunel | Agde'],
    ['CIAS', 'Agde'],
    // Of many communes, as most are.
    ['Mission locale', 'Béziers'],
    ['Conseil départemental', 'tout le département'],
  ])('« %s » at %s is asked about', (Porteur, Territoire) => {
    const [lue] = lire({ Porteur, Territoire });
    expect(lue?.valeurs).toBeUndefined();
    expect(lue?.constats.map(({ sorte }) => sorte)).toContain('porteur-generique');
  });
});

describe('a cell that names several bearers', () => {
  const dits = (Porteur: string) =>
    lire({ Porteur }).map(({ verdict, constats }) => [
      verdict,
      constats.some(({ sorte }) => sorte === 'porteur-plusieurs'),
    ]);

  test.each([
    'CCAS de Bourges ; Le Relais',
    'Emmaüs\nSecours populaire',
    'CAF de l’Hérault / MSA',
    'Adie + Agefiph',
  ])('« %s » is one name, and the report says so', (porteur) =>
    expect(dits(porteur)).toEqual([['pris', true]]),
  );

  test.each(['Aide et soutien', 'Le Relais ;', 'Habitat/Humanisme', 'Union des CCAS, CIAS et autres'])(
    '« %s » is a name as others are',
    (porteur) => expect(dits(porteur)).toEqual([['pris', false]]),
  );
});

describe('the same action with more places, or fewer', () => {
  const [DEUX, UNE] = ['CC du Pays de Lunel | CA Hérault Méditerranée', 'CA Hérault Méditerranée'];

  test('is asked about, as any copy is', () => {
    const [, seconde] = lire({ Territoire: DEUX }, { Territoire: UNE });
    const [constat] = seconde?.constats.filter(({ sorte }) => sorte === 'doublon-different') ?? [];
    expect(constat?.probleme).toContain('avec un territoire en commun');
    expect(seconde?.valeurs).toBeUndefined();
  });

  test.each([
    ['another amount', { 'Montant total': 13000 }],
    ['another bearer', { Porteur: 'Chorus' }],
    ['another date', { 'Date de début': '01/09/2025' }],
    ['other places', { Territoire: 'Sète' }],
  ])('%s: another action', (_, autre) => {
    const [, seconde] = lire({ Territoire: DEUX }, { Territoire: UNE, ...autre });
    expect(seconde?.valeurs).toBeDefined();
  });
});

test('a long list of places is shown by whole names', () => {
  const noms = Array.from({ length: 9 }, (_, rang) => `commune de Lieu-${rang} (34), code 3400${rang}`);
  const nommer = { champ: () => 'territoire', valeur: () => noms.join(' ; ') };
  const dit = direDifferences([{ champ: 'territoires', avant: 'a', apres: 'b' }], nommer);
  expect(dit).toMatch(/code 3400\d et \d\sautres →/);
  expect(dit).not.toContain('…');
});
