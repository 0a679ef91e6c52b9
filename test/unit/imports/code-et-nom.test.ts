/** A number of a territory beside its name: the same place, or a question. */
import { describe, expect, test } from 'vitest';
import { COLONNES, examinerLignes, ligne } from '../../support/imports.ts';

function lire(departement: string, code: string, nom: string, decision?: string) {
  const row = [
    ...ligne({ Région: null, Département: departement || null, Territoire: nom, Porteur: 'Asso' }),
    code,
  ];
  const decisions =
    decision === undefined ? [] : [{ champ: 'codes', valeur: `${code} / ${nom}`, contexte: '', decision }];
  const { lignes } = examinerLignes([row], decisions, [...COLONNES, 'Code INSEE']);
  const { valeurs, constats = [] } = lignes[0] ?? {};
  const constat = constats.find(({ sorte }) => sorte === 'code-et-nom-contraires');
  return {
    codes: valeurs?.['territoires'] ?? '',
    interpretation: valeurs?.['interpretation'] ?? '',
    sortes: constats.map(({ sorte }) => sorte),
    probleme: constat?.probleme ?? '',
    choix: constat?.propositions.map((each) => each.decision) ?? [],
  };
}

describe('what does not agree is asked', () => {
  test.each([
    ['', '31555', 'Muret', ['commune:31555', 'commune:31395']],
    ['34', '34172', 'Lunel', ['commune:34172', 'commune:34145']],
    ['', '243500139', 'Rennes', ['epci:243500139', 'commune:35238']],
    ['', '34130', 'Béziers', ['commune:34032']],
  ])('%s %s « %s »', (departement, code, nom, choix) => {
    const lue = lire(departement, code, nom);
    expect(lue.codes).toBe('');
    expect(lue.sortes).toContain('code-et-nom-contraires');
    expect(lue.choix).toEqual(expect.arrayContaining(choix));
  });

  test.each([
    ['commune:31395', 'commune:31395'],
    ['31555', 'commune:31555'],
    ['Muret', 'commune:31395'],
  ])('the answer « %s » is taken, and said', (decision, codes) => {
    const lue = lire('', '31555', 'Muret', decision);
    expect(lue.codes).toBe(codes);
    expect(lue.interpretation).toContain('« 31555 / Muret » ; une personne a choisi');
  });

  test('another answer is asked again', () =>
    expect(lire('', '31555', 'Muret', 'ailleurs').probleme).toContain('la réponse « ailleurs »'));
});

test.each([
  ['', '97411', 'Saint-Denis', 'commune:97411'],
  ['', '31555', 'TOULOUSE', 'commune:31555'],
  ['', '31555', 'Ville de Toulouse', 'commune:31555'],
  ['', '243500139', 'Rennes Métropole', 'epci:243500139'],
  ['34', '34145', 'Quartier du Parc', 'commune:34145'],
  ['', '34130', 'Mauguio', 'commune:34154'],
  ['', 'commune:31555', 'Muret', 'commune:31555'],
])('%s %s « %s » agree: nothing is asked', (departement, code, nom, codes) => {
  const lue = lire(departement, code, nom);
  expect(lue.codes).toBe(codes);
  expect(lue.sortes.filter((sorte) => /contraires|ambigu|inconnu$/.test(sorte))).toEqual([]);
});
