import { describe, expect, test } from 'vitest';
import { codeDuChoix, direChoix } from '../../../src/lib/integrer/choix.ts';
import { remarquesOf } from '../../../src/lib/integrer/remarques.ts';
import type { OptionsCadre } from '../../../src/lib/integrer/options.ts';

const FONDS = {
  clairs: ['#fbfaf6', '#ffffff'],
  sombres: ['#14181f', '#1c222c'],
  territoires: 'departement:13 ou epci:200054807',
  projet: 'un-projet',
};
const dites = (options: OptionsCadre) =>
  Object.entries(remarquesOf(options, FONDS)).flatMap(([champ, dit]) => (dit === '' ? [] : [champ]));

describe('the form that writes the code', () => {
  test.each<[OptionsCadre, string[]]>([
    [{ vue: 'liste' }, []],
    [{ vue: 'projet' }, ['projet']],
    [{ vue: 'projet', projet: '' }, ['projet']],
    [{ vue: 'projet', projet: 'https://atlas.example/projets/tznr-lodeve/' }, ['projet']],
    [{ vue: 'projet', projet: 'TZNR Lodève' }, ['projet']],
    [{ vue: 'projet', projet: 'tznr-lodeve' }, []],
    [{ vue: 'liste', projet: '' }, []],
    [{ vue: 'liste', territoire: 'departement:34' }, []],
    [{ vue: 'carte', territoire: '34' }, ['territoire']],
    [{ vue: 'carte', territoire: 'canton:12' }, ['territoire']],
    [{ vue: 'carte', hauteur: '600' }, []],
    [{ vue: 'carte', hauteur: '600px' }, ['hauteur']],
    [{ vue: 'carte', hauteur: '20' }, ['hauteur']],
    [{ vue: 'liste', hauteur: '0' }, ['hauteur']],
    [{ vue: 'liste', hauteur: '99999' }, ['hauteur']],
    [{ vue: 'liste', hauteur: '150' }, []],
    [{ vue: 'projet', couleur: 'rouge' }, ['projet', 'couleur']],
  ])('%o: %j', (options, champs) => {
    expect(dites(options)).toEqual(champs);
  });

  test.each([
    ['#ffff00', '', /^Sur fond clair/],
    ['#ffff00', 'clair', /^Cette couleur/],
    ['#ffffff', '', /^Sur fond clair/],
    ['#0f4c81', 'clair', /^$/],
    ['#0f4c81', '', /^Sur fond sombre/],
    ['#808080', '', /^Cette couleur|^Sur fond clair/],
    ['12345', '', /six chiffres/],
  ])('the colour %s on « %s » : %s', (couleur, fond, dit) => {
    expect(remarquesOf({ vue: 'liste', couleur, fond }, FONDS).couleur).toMatch(dit);
  });

  test('what it gives as an example, the edition has', () => {
    const { territoire, projet } = remarquesOf({ vue: 'projet', territoire: '34', projet: 'A B' }, FONDS);
    expect(territoire).toContain('departement:13 ou epci:200054807');
    expect(projet).toContain('par exemple un-projet');
    expect(remarquesOf({ vue: 'projet', projet: 'A B' }, { ...FONDS, projet: '' }).projet).toMatch(
      /du projet\.$/,
    );
  });
});

test('what is chosen is said when the code is that of something else', () => {
  const lieu = { niveau: 'commune', code: '07186', nom: 'Privas', epci: '200071413' } as const;
  expect(codeDuChoix({ ...lieu, departement: '07' })).toBe('epci:200071413');
  expect(codeDuChoix({ ...lieu, departement: '29', epci: null })).toBe('departement:29');
  expect(codeDuChoix({ niveau: 'departement', code: '07', departement: '07', epci: null })).toBe(
    'departement:07',
  );
  expect(codeDuChoix({ niveau: 'collectivite', code: '975', departement: '', epci: null })).toBeUndefined();
  expect(direChoix(lieu, 'CA Privas Centre Ardèche')).toContain('Privas');
  expect(direChoix(lieu, 'CA Privas Centre Ardèche')).toContain('CA Privas Centre Ardèche');
  expect(direChoix({ ...lieu, epci: null }, 'Finistère')).toContain('son département');
  expect(direChoix({ ...lieu, niveau: 'epci' }, 'CA Privas Centre Ardèche')).toBe('');
  expect(direChoix({ ...lieu, niveau: 'collectivite', nom: 'Saint-Pierre' }, '')).toContain(
    'le code n’a pas changé',
  );
});
