import { describe, expect, test } from 'vitest';
import {
  formatOperande,
  resolveOperande,
  type Lookup,
} from '../../../../src/lib/bilan/controles/operandes.ts';
import { formatPhrase } from '../../../../src/lib/bilan/controles/phrase.ts';
import { createLookup } from '../../../../src/lib/bilan/controles/references.ts';
import { checkControles } from '../../../../src/lib/bilan/controles/regles.ts';
import { computeResult, judge } from '../../../../src/lib/bilan/controles/verdict.ts';
import { buildReferentiel } from '../../../../src/lib/territoires/referentiel.ts';
import { controleSchema, type Controle } from '../../../../src/schemas/controle.ts';

const NOMBRES: Record<string, number> = { 'chiffre:signes': 93, 'chiffre:autres': 22 };
const lookup: Lookup = (kind, key) => NOMBRES[`${kind}:${key}`];

const brut = (fields: Record<string, string> = {}) => ({
  id: 'essai',
  ordre: '1',
  sujet: 'Essai',
  genre: 'somme',
  verdict: 'ecart',
  rang: '',
  annonce: '113',
  annonceLibelle: 'contrats étudiés',
  annonceSource: 'bilan',
  annonceRepere: 'Page 1',
  comparaison: 'egal',
  calcul: 'somme',
  operandes: 'chiffre:signes | chiffre:autres',
  operandesLibelles: 'signés',
  autreSource: 'bilan',
  autreRepere: 'Page 2',
  unite: '',
  tolerance: '0',
  toleranceRaison: '',
  retenu: 'Les deux.',
  mesures: '',
  objectifs: '',
  chiffres: '',
  pages: '',
  ...fields,
});
const controle = (fields: Record<string, string> = {}): Controle => controleSchema.parse(brut(fields));
/** Spaces as people type them. */
const phrase = (fields: Record<string, string> = {}) =>
  formatPhrase(controle(fields), lookup).replace(/[\u00a0\u202f]/g, ' ');
const result = (calcul: string, operandes: string) => computeResult(controle({ calcul, operandes }), lookup);

describe('an operand', () => {
  test.each([
    ['12.5', 12.5],
    ['chiffre:signes', 93],
    ['chiffre:signes + 7', 100],
    ['50 % de chiffre:autres', 11],
    ['2 × 3 × 4', 24],
    ['27 sur 30', 90],
    ['50 % de 10 + 50 % de 20', 15],
  ])('« %s » is %d', (text, value) => {
    expect(resolveOperande(text, lookup)).toBeCloseTo(value, 9);
  });

  test('must exist', () => {
    expect(() => resolveOperande('chiffre:absent', lookup)).toThrow('« chiffre:absent »');
    expect(() => resolveOperande('deux', lookup)).toThrow('« deux »');
    expect(() => resolveOperande('-3', lookup)).toThrow('« -3 »');
  });

  test('is shown with its references as numbers', () => {
    expect(formatOperande('50 % de chiffre:autres', lookup)).toBe('(50 % de 22)');
  });
});

describe('a calculation', () => {
  test.each([
    ['somme', '1 | 2 | 3.5', 6.5],
    ['difference', '100 | 53 | 7', 40],
    ['produit', '122 | 2', 244],
    ['quotient', '457 | 122', 3.7459],
    ['quotient-pourcent', '93 | 22 | 125', 92],
    ['part-du-tout', '1 | 3', 25],
    ['moyenne', '1500 | 1800', 1650],
    ['moyenne-ponderee', '14 | 1064 | 41 | 381', 21.119],
    ['compte', 'Ain | Ardèche', 2],
    ['valeur', '72', 72],
  ])('%s of %s', (calcul, operandes, value) => {
    expect(result(calcul, operandes)).toBeCloseTo(value, 3);
  });

  test('divides by nothing but a number', () => {
    expect(() => result('quotient', '4 | 0')).toThrow('division');
    expect(() => result('quotient-pourcent', '4 | 0')).toThrow('division');
  });
});

describe('a verdict', () => {
  const verdict = (fields: Record<string, string>) =>
    judge(controle({ calcul: 'valeur', ...fields }), lookup).verdict;

  test('lets rounding pass, and no more', () => {
    expect(verdict({ annonce: '15', operandes: '15.5', tolerance: '0.5' })).toBe('coherent');
    expect(verdict({ annonce: '15', operandes: '15.51', tolerance: '0.5' })).toBe('ecart');
    expect(verdict({ annonce: '0.3', operandes: '0.1 + 0.2' })).toBe('coherent');
  });

  test('knows « plus de » and « au plus »', () => {
    expect(verdict({ comparaison: 'plus-de', annonce: '30', operandes: '73' })).toBe('coherent');
    expect(verdict({ comparaison: 'plus-de', annonce: '30', operandes: '27.5' })).toBe('ecart');
    expect(verdict({ comparaison: 'au-plus', annonce: '3', operandes: '3' })).toBe('coherent');
    expect(verdict({ comparaison: 'au-plus', annonce: '3', operandes: '3.75' })).toBe('ecart');
  });

  test('compares words without capitals nor accents', () => {
    expect(verdict({ calcul: 'mots', annonce: 'Non démarré', operandes: 'non demarre' })).toBe('coherent');
    expect(verdict({ calcul: 'mots', annonce: 'Non démarré', operandes: 'en cours' })).toBe('ecart');
  });
});

describe('the arithmetic in French', () => {
  test.each<[Record<string, string>, string]>([
    [{}, '93 + 22 = 115, annoncé 113, écart 2 (1,8 %)'],
    [
      { calcul: 'quotient-pourcent', operandes: '93 | 22 | 125', annonce: '96', unite: '%' },
      '(93 + 22) ÷ 125 = 92 %, annoncé 96 %, écart 4 points',
    ],
    [
      { calcul: 'quotient', operandes: '457 | 122', annonce: '3', comparaison: 'au-plus' },
      '457 ÷ 122 = 3,75, annoncé au plus 3, écart 0,75',
    ],
    [
      { calcul: 'quotient', operandes: '205913392 | 1409', annonce: '146000', unite: '€', tolerance: '500' },
      '205 913 392 ÷ 1 409 = 146 142 €, annoncé 146 000 €, à 142 € (0,1 %) près',
    ],
    [
      { calcul: 'valeur', operandes: '2027', annonce: '2026', unite: 'année' },
      'Lu 2027, annoncé 2026, écart 1 an',
    ],
    [{ calcul: 'compte', operandes: 'Ain | Jura', annonce: '3' }, 'Ain, Jura : 2, annoncé 3, écart 1'],
    [
      { calcul: 'moyenne', operandes: '1500 | 1800', annonce: '1650' },
      '(1 500 + 1 800) ÷ 2 = 1 650, annoncé 1 650',
    ],
    [
      { calcul: 'part-du-tout', operandes: '1 | 3', annonce: '25', unite: '%' },
      '1 ÷ (1 + 3) = 25 %, annoncé 25 %',
    ],
    [
      { calcul: 'moyenne-ponderee', operandes: '10 | 1 | 20 | 3', annonce: '17.5' },
      '(10 × 1 + 20 × 3) ÷ (1 + 3) = 17,5, annoncé 17,5',
    ],
    [
      { calcul: 'somme', operandes: '574.6 | 568', annonce: '574.6', unite: 'M€' },
      '574,6 + 568 = 1 142,6 M€, annoncé 574,6 M€, écart 568 M€ (98,9 %)',
    ],
    [{ calcul: 'mots', annonce: 'ici', operandes: 'là' }, '« ici » d’un côté, « là » de l’autre'],
  ])('%o', (fields, expected) => {
    expect(phrase(fields)).toBe(expected);
  });
});

describe('the rule of the build', () => {
  const referentiel = buildReferentiel({ communes: [], epci: [], departements: [], regions: [] });
  const faults = (fields: Record<string, string>) =>
    checkControles(
      [
        {
          nom: 'controles',
          schema: controleSchema,
          entrees: [
            { fichier: 'c.csv', ligne: 2, id: 'essai', valeurs: brut({ operandes: '93 | 22', ...fields }) },
          ],
        },
      ],
      referentiel,
    );

  test('says nothing of a verdict that the data give', () => {
    expect(faults({})).toEqual([]);
  });

  test('stops on another verdict, with the arithmetic', () => {
    expect(faults({ verdict: 'coherent' })).toMatchObject([
      { ligne: 2, champ: 'verdict', probleme: expect.stringContaining('93 + 22 = 115') },
    ]);
  });

  test('stops on a reference that leads nowhere, and on labels that do not match', () => {
    expect(faults({ operandes: 'chiffre:absent' })).toMatchObject([{ champ: 'operandes' }]);
    expect(faults({ operandesLibelles: 'un | deux | trois' })).toMatchObject([
      { champ: 'operandesLibelles' },
    ]);
  });

  test('uses the result of another check', () => {
    const one = controle({ operandes: '40 | 60' });
    const read = createLookup({
      chiffres: new Map(),
      objectifs: new Map(),
      controles: new Map([['essai', one]]),
      referentiel,
    });
    expect(read('calcul', 'essai')).toBe(100);
    expect(read('calcul', 'absent')).toBeUndefined();
    expect(read('inconnu', 'essai')).toBeUndefined();
  });
});
