import { expect, test } from 'vitest';
import { direProjetInconnu, direTerritoireInconnu } from '../../../src/lib/integrer/inconnus.ts';

const pays = {
  nom: '',
  nationale: '',
  territoires: 'departement:34 ou epci:200017341',
  projet: 'tznr-lodeve',
};
const bouches = {
  nom: 'Bouches-du-Rhône',
  nationale: 'https://atlas.example/pays/',
  territoires: 'departement:13 ou epci:200054807',
  projet: 'pacte-bouches-du-rhone',
};

test('a code of another department is outside of the edition, not badly written', () => {
  const dit = direTerritoireInconnu('departement:34', bouches);
  expect(dit.titre).toBe('Hors de cette édition');
  expect(dit.texte).toContain('Bouches-du-Rhône');
  expect(dit.texte).toContain('departement:34');
  expect(dit.suite.href).toBe('https://atlas.example/pays/territoires/');
  expect(direTerritoireInconnu('epci:200017341', { ...bouches, nationale: '' }).suite.href).toBe(
    '/territoires/',
  );
});

test('a code that nothing has, and one that is none, are told apart, with examples that are there', () => {
  expect(direTerritoireInconnu('departement:99', pays).texte).toContain(
    'Aucun territoire n’a le code departement:99',
  );
  for (const text of ['34', 'canton:12', '']) {
    expect(direTerritoireInconnu(text, bouches).titre).toBe('Territoire inconnu');
    expect(direTerritoireInconnu(text, bouches).texte).toContain(
      'par exemple departement:13 ou epci:200054807',
    );
  }
});

test('the example of a project is one of the edition; none where it has none', () => {
  expect(direProjetInconnu(bouches).texte).toContain('pacte-bouches-du-rhone');
  expect(direProjetInconnu(bouches).texte).toContain('de cette édition (Bouches-du-Rhône)');
  expect(direProjetInconnu(pays).texte).toContain('/projets/tznr-lodeve/');
  expect(direProjetInconnu({ ...bouches, projet: '' }).texte).not.toContain('/projets/');
});
