import { describe, expect, test } from 'vitest';
import { remarquesOf } from '../../../src/lib/integrer/remarques.ts';
import type { OptionsCadre } from '../../../src/lib/integrer/options.ts';

const FONDS = { clairs: ['#fbfaf6', '#ffffff'], sombres: ['#14181f', '#1c222c'] };
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
});
