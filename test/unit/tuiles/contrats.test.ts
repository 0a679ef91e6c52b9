import { describe, expect, test } from 'vitest';
import { coucheContrats, savoirOf, type DepartementContrats } from '../../../src/lib/tuiles/contrats.ts';

type Contrat = NonNullable<DepartementContrats['contrat']>;
const contrat = (
  statut: Contrat['statut'],
  preuve: Contrat['preuve'],
  signataire = 'Conseil départemental',
) => ({
  ...{ statut, preuve, signataire },
});
const departement = (nom: string, own?: Contrat, ...locaux: Contrat[]): DepartementContrats => ({
  code: '01',
  nom,
  href: `/territoires/${nom}/`,
  contrat: own,
  locaux,
});
const REFUS = contrat('non-signe', 'bilan');
const refused = (count: number) => Array.from({ length: count }, (_, i) => departement(`D${i + 1}`, REFUS));

describe('the state of a contract is how it is known, a refusal apart', () => {
  test.each([
    ['signe', 'page', 'dit'],
    ['signe', 'bilan', 'dit'],
    ['signe', 'deduit', 'deduit'],
    ['probable', 'deduit', 'deduit'],
    ['non-signe', 'bilan', 'refus'],
    ['non-precise', 'personne', 'inconnu'],
    ['non-eligible', 'bilan', 'inconnu'],
  ] as const)('%s, %s: %s', (statut, preuve, savoir) => {
    expect(savoirOf({ statut, preuve })).toBe(savoir);
  });

  test('a department without any row is not known', () => {
    expect(savoirOf(undefined)).toBe('inconnu');
  });
});

describe('the finding agrees with the data', () => {
  const constatOf = (rows: DepartementContrats[], sansContrat?: number) =>
    coucheContrats(rows, sansContrat === undefined ? undefined : { sansContrat }).constat;
  const SIGNED = departement('Gers', contrat('signe', 'bilan'));

  test('nobody, one, several', () => {
    expect(constatOf([SIGNED, SIGNED])).toMatchObject({
      titre: 'Aucun département n’est dit sans contrat',
      noms: '',
    });
    expect(constatOf([SIGNED, ...refused(1)])).toMatchObject({
      titre: 'Un département n’a pas signé',
      date: 'en 2024',
      noms: 'D1',
    });
    expect(constatOf([SIGNED, ...refused(3)])).toMatchObject({
      titre: 'Trois départements n’ont pas signé',
      date: 'en 2024',
      noms: 'D1, D2 et D3',
    });
  });

  test('an edition of one department says what is known of it, and who says it', () => {
    expect(constatOf(refused(1)).titre).toBe(
      'Le contrat local, D1, 01 : non signé en 2024, dit par le bilan',
    );
    expect(constatOf([SIGNED]).titre).toMatch(/ : signé, /);
    expect(constatOf([SIGNED]).date).toBeUndefined();
  });

  test('a long list is cut, and says so', () => {
    expect(constatOf(refused(12)).noms).toBe('dont D1, D2 et D3');
    expect(constatOf(refused(12)).titre).toBe('Douze départements n’ont pas signé');
  });

  test('what the source counts without naming is said, and only then', () => {
    expect(constatOf(refused(2), 3).reserve).toBe('Le bilan 2024 en compte trois et n’en nomme que deux.');
    expect(constatOf(refused(2), 2).reserve).toBe('');
    expect(constatOf(refused(2)).reserve).toBe('');
  });
});

test('the sentence of a tile tells its contract, its evidence, the contracts inside it; one corner for those', () => {
  const { dits, cles } = coucheContrats([
    departement('Moselle', REFUS, contrat('non-signe', 'bilan', 'Metz Métropole')),
    departement('Paris', contrat('signe', 'bilan'), contrat('non-eligible', 'bilan', 'Grand Paris')),
    departement('Isère'),
  ]);
  expect(dits.map(({ phrase }) => phrase)).toEqual([
    'Moselle, 01 : non signé en 2024, dit par le bilan ; Metz Métropole, non signé en 2024',
    'Paris, 01 : signé, dit par le bilan',
    'Isère, 01 : aucun contrat possible nommé',
  ]);
  expect(dits.map(({ coin }) => coin)).toEqual(['refus', undefined, undefined]);
  expect(dits.map(({ nomme }) => nomme)).toEqual([true, false, false]);
  expect(cles.map(({ etat, count }) => [etat, count])).toEqual([
    ['dit', 1],
    ['refus', 1],
    ['inconnu', 1],
  ]);
});
