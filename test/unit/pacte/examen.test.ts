import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VERIFICATIONS, type CodeVerification } from '../../../src/lib/pacte/verifications.ts';
import { etatOfPacte, signaturesOf } from '../../../src/lib/pacte/etats.ts';
import { examine, isOpen } from '../../../src/lib/pacte/examen.ts';
import { contexte, makePacte, recettes, regles, avisOf } from '../../support/pacte.ts';

const etats = (given: Record<string, unknown>, verification: CodeVerification) =>
  avisOf(makePacte(given), verification).map(({ etat }) => etat);
const priorite = (given: object) => ({ priorites: [{ id: 'p1', ...given }] });
const fiche = (given: object) => ({ fiches: [{ id: 'f1', ...given }] });
const partenaire = (given: object) => ({ partenaires: [{ id: 'caf', nom: 'Caf', ...given }] });
const money = (origine: string, montant: unknown, annee = '2027') => ({
  qui: 'x',
  origine,
  montant,
  annee,
  etat: 'demande',
});
const impact = {
  change: 'Parents qui ont repris un emploi',
  depart: '0',
  cible: '12',
  le: '2028-03-01',
  comment: 'Un appel six mois après',
};

const CASES: [CodeVerification, string, Record<string, unknown>, string[]][] = [
  [
    'f5',
    'equal by year',
    fiche({ depenses: [{ quoi: 'a', annee: '2027', montant: 100 }], recettes: [money('S', 100)] }),
    ['conforme'],
  ],
  [
    'f5',
    'equal in all, not by year',
    fiche({
      depenses: [{ quoi: 'a', annee: '2027', montant: 100 }],
      recettes: [money('S', 60), money('O', 40, '2028')],
    }),
    ['a-corriger'],
  ],
  [
    'f5',
    'in kind stands outside',
    fiche({
      depenses: [{ quoi: 'a', annee: '2027', montant: 100 }],
      recettes: [money('S', 100), money('V', 50)],
    }),
    ['conforme'],
  ],
  [
    'f5',
    'unreadable',
    fiche({ depenses: [{ quoi: 'a', annee: '2027', montant: 'cent' }] }),
    ['non-verifiable'],
  ],
  ['f6', 'the State in N', fiche({ recettes: [money('S', 10)] }), ['conforme']],
  ['f6', 'the State in N+1', fiche({ recettes: [money('S', 10, '2028')] }), ['a-corriger']],
  ['f6', 'nothing asked', fiche({ recettes: [money('O', 10)] }), ['sans-objet']],
  [
    'f7',
    'engineering',
    fiche({
      depenses: [{ quoi: 'Ingénierie', annee: '2027', montant: 1 }],
      recettes: recettes('S 10; O 20'),
    }),
    ['a-justifier'],
  ],
  ['f7', 'the State alone', fiche({ recettes: recettes('S 10; A 5') }), ['a-corriger']],
  ['f7', 'shared', fiche({ recettes: recettes('S 10; O 10') }), ['conforme']],
  ['f8', 'no money, lent rooms', fiche({ recettes: recettes('V 500') }), ['conforme']],
  ['f8', 'nothing at all', fiche({}), ['a-justifier']],
  [
    'f9',
    'beyond the year, unsaid',
    fiche({ calendrier: { fin: '2028-03-01' }, recettes: recettes('S 10') }),
    ['a-justifier'],
  ],
  [
    'f9',
    'said',
    fiche({ calendrier: { fin: '2028-03-01' }, resteEnFinDAnnee: 0, recettes: recettes('S 10') }),
    ['conforme'],
  ],
  ['r1', 'none', {}, ['a-corriger']],
  ['r1', 'one', { priorites: [{ id: 'a' }] }, ['conforme']],
  ['r1', 'four', { priorites: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }, ['a-corriger']],
  ['r2', 'neither measure nor reason', priorite({}), ['a-corriger']],
  ['r2', 'a measure given up', priorite({ mesures: ['06-prime-reprise-activite'] }), ['a-justifier']],
  ['r2', 'a local reason', priorite({ justification: 'Aucune ligne de car' }), ['conforme']],
  ['r3', 'none', priorite({}), ['a-corriger']],
  ['r3', 'named by a text', priorite({ publics: ['seniors', 'femmes'] }), ['conforme']],
  ['r3', 'another, unproved', priorite({ publics: ['seniors'] }), ['a-justifier']],
  ['r3', 'another, proved', priorite({ publics: ['seniors'], preuvePublic: 'ABS 2025' }), ['conforme']],
  ['r4', 'unnamed', priorite({}), ['a-corriger']],
  ['r4', 'the whole department', priorite({ perimetre: 'Tout le département' }), ['a-justifier']],
  ['r4', 'the region by its name', priorite({ perimetre: 'occitanie' }), ['a-justifier']],
  ['r4', 'three communes', priorite({ perimetre: 'Lodève, Soubès, Fozières' }), ['conforme']],
  ['r5', 'no contract here', { cadre: { contrat: 'non-signe' }, ...priorite({}) }, ['sans-objet']],
  ['r5', 'already carried', priorite({ contrat: 'deja' }), ['a-justifier']],
  ['r5', 'articulated', priorite({ contrat: 'deja', articulation: 'En plus' }), ['conforme']],
  ['r6', 'no rhythm', priorite({ pilote: 'CCAS', comite: { membres: 'Caf', rythme: '' } }), ['a-corriger']],
  [
    'r6',
    'whole',
    priorite({ pilote: 'CCAS', comite: { membres: 'Caf', rythme: 'trimestre' } }),
    ['conforme'],
  ],
  ['r7', 'no figure', priorite({}), ['a-corriger']],
  [
    'r7',
    'a figure without a source',
    { ...priorite({}), besoins: [{ id: 'b', priorite: 'p1', valeur: '31' }] },
    ['a-corriger'],
  ],
  [
    'r7',
    'a sourced figure',
    { ...priorite({}), besoins: [{ id: 'b', priorite: 'p1', valeur: '31', document: 'Insee 2021' }] },
    ['conforme'],
  ],
  ['m1', 'none', fiche({}), ['a-corriger']],
  ['m1', 'one', fiche({ indicateurs: [{ indicateur: 'Enfants accueillis' }] }), ['conforme']],
  ['m2', 'whole', fiche({ impact }), ['conforme']],
  ['m2', 'activity', fiche({ impact: { ...impact, change: 'Nombre d’ateliers' } }), ['a-justifier']],
  ['m2', 'no day', fiche({ impact: { ...impact, le: '' } }), ['a-corriger']],
  ['m2', 'impossible, unsaid', fiche({ impact: { impossible: true } }), ['a-corriger']],
  [
    'm2',
    'impossible, said',
    fiche({ impact: { impossible: true, pourquoi: 'Accueil anonyme' } }),
    ['conforme'],
  ],
  ['p1', 'nothing', {}, ['a-corriger']],
  [
    'p1',
    'whole',
    { participation: { qui: 'Parents', comment: 'GroupeDeChamps', accompagnement: 'CCAS' } },
    ['conforme'],
  ],
  [
    'p2',
    'two moments of three',
    fiche({ participation: { conception: 'a', miseEnOeuvre: 'b' } }),
    ['a-corriger'],
  ],
  [
    'p2',
    'three',
    fiche({ participation: { conception: 'a', miseEnOeuvre: 'b', evaluation: 'c', temoins: '6' } }),
    ['conforme'],
  ],
  [
    'p2',
    'two people',
    fiche({ participation: { conception: 'a', miseEnOeuvre: 'b', evaluation: 'c', temoins: '2' } }),
    ['a-justifier'],
  ],
  ['e1', 'in no action', partenaire({}), ['a-corriger']],
  [
    'e1',
    'nothing promised',
    { ...partenaire({}), ...fiche({ engagements: [{ partenaire: 'caf', engagement: 'conseil' }] }) },
    ['a-justifier'],
  ],
  [
    'e1',
    'an amount',
    {
      ...partenaire({ engagements: [{ sorte: 'dedie', quoi: 'x', montant: 100 }] }),
      ...fiche({ recettes: [{ qui: 'Caf', origine: 'O', montant: 100 }] }),
    },
    ['conforme'],
  ],
  [
    'e1',
    'an amount that is missing',
    {
      ...partenaire({ engagements: [{ sorte: 'dedie', quoi: 'x' }] }),
      ...fiche({ recettes: [{ qui: 'Caf', origine: 'O', montant: 100 }] }),
    },
    ['a-justifier'],
  ],
  ['e2', 'nobody', partenaire({}), ['a-corriger']],
  ['e2', 'all', partenaire({ signataire: true }), ['conforme']],
  [
    'e2',
    'some',
    {
      partenaires: [
        { id: 'a', nom: 'A', signataire: true },
        { id: 'b', nom: 'B' },
      ],
    },
    ['a-justifier'],
  ],
  ['x1', 'none', {}, ['a-corriger']],
  [
    'x1',
    'all',
    { annexes: { insee: 'a', diagnostic: 'b', plans: 'c', offre: 'd' }, ...fiche({}) },
    ['conforme'],
  ],
  [
    'x1',
    'two pages',
    { annexes: { insee: 'a'.repeat(3_001), diagnostic: 'b', plans: 'c', offre: 'd' }, ...fiche({}) },
    ['a-corriger'],
  ],
  ['x2', 'a mailbox', priorite({ pilote: 'prenom.nom@ville.fr' }), ['a-corriger']],
  ['x2', 'a phone', fiche({ presentation: 'appeler le 05 61 00 00 00' }), ['a-corriger']],
  ['x2', 'a person', { gouvernance: { chefDeProjet: 'Mme Exemple' } }, ['a-corriger']],
  [
    'x2',
    'a function',
    { gouvernance: { chefDeProjet: 'la cheffe du service enfance, 18 000 € en 2027' } },
    ['conforme'],
  ],
  ['x3', 'empty', fiche({}), ['a-corriger']],
  ['b1', 'nobody', {}, ['a-justifier']],
  ['b2', 'said', { participation: { presentation: 'réunion' } }, ['conforme']],
  ['b3', 'who measures is missing', fiche({ impact }), ['a-justifier']],
  [
    'b4',
    'a number and a day',
    fiche({ objectifs: [{ verbe: 'Accueillir', nombre: '30', le: '2028-01-01' }] }),
    ['conforme'],
  ],
  ['b5', 'borrowed', fiche({ depuis: 'pacte-ardeche' }), ['conforme']],
  ['b6', 'nobody', {}, ['a-justifier']],
  ['b7', 'unsaid', fiche({}), ['a-justifier']],
  [
    'b8',
    'four sheets for one priority',
    { ...priorite({}), fiches: ['a', 'b', 'c', 'd'].map((id) => ({ id })) },
    ['a-justifier'],
  ],
];

test.each(CASES)('%s, %s', (verification, _what, given, expected) => {
  expect(etats(given, verification)).toEqual(expected);
});

describe('the list of checks', () => {
  test('has a file each, and every file is in it', () => {
    const files = readdirSync('src/lib/pacte/verifications').map((name) => name.split('-')[0]);
    expect(files.sort()).toEqual(Object.keys(VERIFICATIONS).sort());
  });

  test('names rules that exist, and a field or the whole file', () => {
    const pacte = makePacte({
      ...priorite({}),
      ...fiche({}),
      ...partenaire({ signataire: true, instance: 'conseil' }),
    });
    for (const avis of examine(pacte, contexte)) {
      expect(avis.phrase).toMatch(/[.!?…]$/);
      expect(avis.regles.filter((id) => !regles.has(id))).toEqual([]);
    }
  });

  test('says of no file that it is ready while something is left', () => {
    expect(examine(makePacte(), contexte).some(isOpen)).toBe(true);
  });
});

describe('a justification', () => {
  test('closes what is to be justified, and only that', () => {
    const pacte = makePacte({
      ...priorite({ publics: ['seniors'] }),
      justifications: { 'r3:p1': 'ABS 2025', r1: 'x' },
    });
    const [avis] = avisOf(pacte, 'r3');
    expect(avis).toMatchObject({ etat: 'a-justifier', justification: 'ABS 2025' });
    expect(avis && isOpen(avis)).toBe(false);
  });
});

describe('the state of a pact', () => {
  test('is that of its least advanced sheet', () => {
    const state = (...etats: string[]) => {
      const pacte = makePacte({ fiches: etats.map((etat, i) => ({ id: `f${i}`, etat })) });
      return etatOfPacte(pacte, examine(pacte, contexte));
    };
    expect(state('signee', 'en-cours', 'abandonnee')).toBe('signee');
    expect(state('abandonnee')).toBe('abandonnee');
    expect(state()).toBe('brouillon');
    expect(state('brouillon', 'signee')).toBe('brouillon');
  });

  test('counts signatures', () => {
    const pacte = makePacte({
      partenaires: [{ id: 'a', signataire: true, etat: 'signe' }, { id: 'b', signataire: true }, { id: 'c' }],
    });
    expect(signaturesOf(pacte)).toEqual({ signed: 1, of: 2 });
  });
});

test('the rules are read from the table, not known by heart', () => {
  expect(readFileSync('src/lib/pacte/verifications/f1-cofinancement.ts', 'utf8')).not.toMatch(/\b50\b/);
});
