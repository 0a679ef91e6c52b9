import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORIGINES_ARGENT } from '../../../src/schemas/pacte-choix.ts';
import type { Pacte } from '../../../src/schemas/pacte.ts';
import { financementOf, missingFromOthers, toMoveFromState } from '../../../src/lib/pacte/financement.ts';
import { makePacte, recettes, avisOf, withRecettes } from '../../support/pacte.ts';

const etats = (pacte: Pacte, verification: 'f1' | 'f2' | 'f3' | 'f4') =>
  avisOf(pacte, verification).map(({ etat }) => etat);

describe('F1, the part of the other partners', () => {
  test.each([
    ['S 18 000; O 12 000; O 10 000', '55,00', 'conforme'],
    ['S 22 000; O 18 000; V 6 000', '45,00', 'a-corriger'],
    ['S 20 000,01; O 19 999,99', '49,99', 'a-corriger'],
    ['S 570 000; O 1 600 000', '73,73', 'conforme'],
    ['S 10 000; E 5 000; O 5 000', '25,00', 'a-demander'],
    ['S 20 000; O 20 000', '50,00', 'conforme'],
    ['S 0; O 20 000', '100,00', 'conforme'],
    ['S 10 004; O 9 996', '49,98', 'a-corriger'],
  ])('%s → %s %%, %s', (income, percent, etat) => {
    const [whole] = avisOf(withRecettes(income), 'f1');
    expect(whole?.calcul.replace(/\s/g, ' ')).toContain(`${percent} %`);
    expect(whole?.etat).toBe(etat);
  });

  test('asks about an action under the part in a pact over it', () => {
    const pacte = makePacte({
      fiches: [
        { id: 'f1', recettes: recettes('S 10 000; O 5 000') },
        { id: 'f2', recettes: recettes('S 1 000; O 9 000') },
      ],
    });
    expect(avisOf(pacte, 'f1')).toMatchObject([
      { etat: 'conforme', objet: '' },
      { etat: 'a-demander', objet: 'f1' },
    ]);
  });

  test('cannot judge an amount that it cannot read, and says so', () => {
    const pacte = makePacte({ fiches: [{ id: 'f1', recettes: [{ origine: 'O', montant: 'douze mille' }] }] });
    expect(etats(pacte, 'f1')).toEqual(['non-verifiable']);
  });

  test('is only asked outside Occitanie', () => {
    const elsewhere = { region: { niveau: 'region', code: '52', nom: 'Pays de la Loire' } };
    const [avis] = avisOf(withRecettes('S 30 000; O 10 000', elsewhere), 'f1');
    expect(avis).toMatchObject({ etat: 'a-demander' });
    expect(avis?.phrase).toContain('règle d’Occitanie');
  });

  test('takes the rate that the reader’s own service gave', () => {
    const reglages = [
      { regle: 'cofinancement-moitie', valeur: '40', le: '2026-11-02', origine: 'courriel de la DDETS' },
    ];
    expect(etats(withRecettes('S 22 000; O 18 000', { reglages }), 'f1')).toEqual(['conforme']);
    expect(
      etats(withRecettes('S 22 000; O 18 000', { reglages: [{ ...reglages[0], valeur: 'abc' }] }), 'f1'),
    ).toEqual(['a-corriger']);
  });

  test('forgets the sheets that were given up', () => {
    const pacte = makePacte({
      fiches: [
        { id: 'f1', etat: 'abandonnee', recettes: recettes('S 90 000') },
        { id: 'f2', recettes: recettes('S 1 000; O 1 000') },
      ],
    });
    expect(etats(pacte, 'f1')).toEqual(['conforme']);
  });
});

describe('F2, the ways of counting', () => {
  test('stand side by side when they differ', () => {
    const [avis] = avisOf(withRecettes('S 10 000; E 5 000; O 5 000'), 'f2');
    expect(avis?.etat).toBe('a-demander');
    expect(avis?.calcul.replace(/\s/g, ' ')).toMatch(/25,00 %.*50,00 %/);
    expect(avis?.question).not.toBe('');
  });

  test('counts in kind beside the total only to show it', () => {
    const [avis] = avisOf(withRecettes('S 22 000; O 18 000; V 6 000'), 'f2');
    expect(avis?.calcul.replace(/\s/g, ' ')).toContain('39,13 %');
    expect(avis?.etat).toBe('a-corriger');
  });
});

describe('F3, what is missing', () => {
  test.each([
    ['S 22 000; O 18 000; V 6 000', 400_000],
    ['S 18 000; O 22 000', 0],
    ['S 1; O 0', 100],
  ])('%s → %i cents', (income, cents) => {
    expect(missingFromOthers(financementOf(withRecettes(income).fiches[0]?.recettes ?? []), 50)).toBe(cents);
  });

  test('says both ways of finding it', () => {
    const [avis] = avisOf(withRecettes('S 22 000; O 18 000'), 'f3');
    expect(avis?.phrase.replace(/\s/g, ' ')).toMatch(/Il manque 4 000 €.*2 000 € doivent passer/);
  });

  test('leaves the State at most half of a pact of 155 000 €', () => {
    expect(toMoveFromState({ O: 7_750_000, total: 15_500_000 }, 50)).toBe(0);
    expect(toMoveFromState({ O: 7_749_999, total: 15_500_000 }, 50)).toBe(1);
  });
});

describe('F4, the money already granted', () => {
  test.each([
    ['S 20 000; O 20 000 acquis', 'conforme'],
    ['S 20 000; O 10 000 acquis; O 10 000', 'a-justifier'],
    ['S 20 000; O 10 000', 'sans-objet'],
  ])('%s → %s', (income, etat) => {
    expect(etats(withRecettes(income), 'f4')).toEqual([etat]);
  });
});

const cents = fc.integer({ min: 0, max: 1e11 });
const line = fc.record({
  qui: fc.constant('x'),
  origine: fc.constantFrom(...ORIGINES_ARGENT),
  annee: fc.constant('2027'),
  montant: cents,
  etat: fc.constantFrom('demande', 'acquis'),
});
const lines = fc.array(line, { maxLength: 12 });
const RANK = ['a-corriger', 'a-demander', 'sans-objet', 'conforme'];
const rank = (pacte: Pacte) => RANK.indexOf(etats(pacte, 'f1')[0] ?? '');
const withLines = (recettes: unknown[]) => makePacte({ fiches: [{ id: 'f1', recettes }] });

describe('for any income', () => {
  test('more cash from another partner never worsens F1', () => {
    fc.assert(
      fc.property(lines, cents, (before, more) => {
        const after = [...before, { qui: 'y', origine: 'O', annee: '2027', montant: more, etat: 'demande' }];
        expect(rank(withLines(after))).toBeGreaterThanOrEqual(rank(withLines(before)));
      }),
    );
  });

  test('the missing amount, once added, makes F1 hold; one cent less does not', () => {
    fc.assert(
      fc.property(lines, (income) => {
        const { O, total } = financementOf(withLines(income).fiches[0]?.recettes ?? []);
        const missing = missingFromOthers({ O, total }, 50);
        expect((O + missing) * 2).toBeGreaterThanOrEqual(total + missing);
        if (missing > 0) expect((O + missing - 1) * 2).toBeLessThan(total + missing - 1);
      }),
    );
  });

  test('the order of the lines changes no avis', () => {
    fc.assert(
      fc.property(lines, (income) => {
        const said = (recettes: unknown[]) =>
          (['f1', 'f2', 'f3', 'f4'] as const).map((it) => avisOf(withLines(recettes), it));
        expect(said([...income].reverse())).toEqual(said(income));
      }),
    );
  });
});
