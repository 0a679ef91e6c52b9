/** The edges that the specification names, one by one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centimesOf, formatPart, partOf, toSaisie } from '../../../src/lib/pacte/argent.ts';
import { documentFiche } from '../../../src/lib/pacte/documents/fiche-action.ts';
import { budgetCsv } from '../../../src/lib/pacte/documents/csv.ts';
import { isBegun } from '../../../src/lib/pacte/commence.ts';
import { datesOf } from '../../../src/lib/pacte/dates.ts';
import { examine } from '../../../src/lib/pacte/examen.ts';
import { reachesPart } from '../../../src/lib/pacte/financement.ts';
import { millesimeOf, reglesChangees } from '../../../src/lib/pacte/millesime.ts';
import { newItem, newPacte } from '../../../src/lib/pacte/vierge.ts';
import { GENRES_PORTEUR } from '../../../src/schemas/pacte-choix.ts';
import { avisOf, contexte, makePacte, recettes, withRecettes } from '../../support/pacte.ts';

const etats = (...given: Parameters<typeof avisOf>) => avisOf(...given).map(({ etat }) => etat);
const region = (code: string, nom: string) => ({ region: { niveau: 'region', code, nom } });

describe('bearers and places', () => {
  test.each(GENRES_PORTEUR)('a bearer that is « %s » changes no verdict', (genre) => {
    const said = (porteur: object) => examine(makePacte({ cadre: { porteur } }), contexte);
    expect(said({ nom: 'x', genre })).toEqual(said({ nom: 'x', genre: '' }));
  });

  test.each([
    ['Corsica', '94'],
    ['overseas', '04'],
  ])('%s: the rules of Occitanie are asked, not imposed', (_, code) => {
    const pacte = withRecettes('S 22 000; O 18 000', region(code, 'x'));
    expect(etats(pacte, 'f1')).toEqual(['a-demander']);
  });

  test('a region without a commissioner: that reader is asked for, nothing stops', () => {
    const pacte = makePacte({
      cadre: { ...region('94', 'Corse'), signature: '2027-06-01', lectureEtat: '2027-05-01' },
    });
    expect(etats(pacte, 't4')).toEqual(['conforme', 'a-demander']);
  });

  test('no territory yet: what Occitanie asks is said as a question', () => {
    expect(etats(withRecettes('S 2; O 1', { region: null }), 'f1')).toEqual(['a-demander']);
  });

  test('no local contract: nothing to articulate', () => {
    expect(etats(makePacte({ cadre: { contrat: 'non-signe' } }), 'r5')).toEqual(['sans-objet']);
  });

  test('the region changes midway: the rules run again, the rest of the file stays', () => {
    const before = withRecettes('S 22 000; O 18 000');
    const after = {
      ...before,
      cadre: { ...before.cadre, region: { niveau: 'region', code: '84', nom: 'x' } },
    };
    expect(etats(before, 'f1')).toEqual(['a-corriger']);
    expect(etats(after, 'f1')).toEqual(['a-demander']);
    expect(after.fiches).toEqual(before.fiches);
  });
});

describe('amounts', () => {
  test.each([
    ['18\u202f000,50', 1_800_050],
    ['18\u00a0000', 1_800_000],
    ['0', 0],
    ['-5', -500],
    ['12 345 678,90 €', 1_234_567_890],
    ['12k', 1_200_000],
    ['12,5 k€', 1_250_000],
    ['12,55 K euros', 1_255_000],
    ['1,2 M€', 120_000_000],
    ['-3 k€', -300_000],
    ['12 500 EUR', 1_250_000],
  ])('« %s » is %i cents', (typed, cents) => {
    expect(centimesOf(toSaisie(typed))).toBe(cents);
  });

  // Beyond a hundred billion, in thousandths, in small letters, a share: nobody is sure of what was meant.
  test.each(['200 000 M€', '12,500 k€', '12 m€', 'k€', '50 %'])('« %s » stays as it was typed', (typed) => {
    expect(toSaisie(typed)).toBe(typed);
    expect(centimesOf(typed)).toBeUndefined();
  });

  test.each([
    [3_500_000, 6_600_050, 50, '53,03'],
    [53_024, 100_000, 50, '53,02'],
    [53_025, 100_000, 50, '53,03'],
    // Never to or across the bound that it is read against.
    [49_996, 100_000, 50, '49,99'],
    [1_999_999, 4_000_000, 50, '49,99'],
    [50_004, 100_000, 50, '50,00'],
    [39_996, 100_000, 40, '39,99'],
    [49_996, 100_000, 40, '50,00'],
    [1, 1, 50, '100,00'],
    [0, 1, 50, '0,00'],
  ])('%i of %i, read against %d %%, is %s %%', (part, total, bound, shown) => {
    expect(formatPart(partOf(part, total, bound) ?? 0)).toBe(`${shown}\u00a0%`);
  });

  test('a rate is shown on the side of the bound where it is, whatever the amounts', () => {
    const amount = fc.integer({ min: 0, max: 1e11 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 99 }), (part, rest, bound) => {
        const total = part + rest;
        const shown = partOf(part, total, bound);
        if (shown === undefined) return;
        expect(shown / 100 < bound).toBe(!reachesPart(part, total, bound));
        expect(Math.abs(shown / 100 - (part / total) * 100)).toBeLessThan(0.010_001);
      }),
    );
  });

  test('49,996 % stays under: the exact amounts are compared', () => {
    expect(etats(withRecettes('S 500,04; O 499,96'), 'f1')).toEqual(['a-corriger']);
  });

  test('a negative amount is not counted: it is said', () => {
    const pacte = makePacte({ fiches: [{ id: 'f1', recettes: [{ origine: 'O', montant: -500 }] }] });
    expect(etats(pacte, 'f1')).toEqual(['non-verifiable']);
  });

  test('beyond ten million the parts stay exact', () => {
    expect(etats(withRecettes('S 10 000 000,01; O 10 000 000'), 'f1')).toEqual(['a-corriger']);
    expect(etats(withRecettes('S 10 000 000; O 10 000 000'), 'f1')).toEqual(['conforme']);
  });
});

describe('privacy', () => {
  test('a witness group under three is to be justified', () => {
    const participation = { conception: 'a', miseEnOeuvre: 'b', evaluation: 'c' };
    const with_ = (temoins: string) =>
      makePacte({ fiches: [{ id: 'f1', participation: { ...participation, temoins } }] });
    expect(etats(with_('2'), 'p2')).toEqual(['a-justifier']);
    expect(etats(with_('3'), 'p2')).toEqual(['conforme']);
  });

  test.each([
    ['4', 'familles', 'a-justifier'],
    ['5', 'familles', 'conforme'],
    ['0', 'familles', 'conforme'],
    ['4', '%', 'conforme'],
    ['4', 'km', 'conforme'],
  ])('%s %s → %s', (valeur, unite, etat) => {
    expect(etats(makePacte({ besoins: [{ id: 'b1', valeur, unite }] }), 'x2')).toEqual([etat]);
  });

  test('an indicator that starts under five people too', () => {
    const indicateurs = [{ indicateur: 'Parents accompagnés', depart: '2', cible: '30' }];
    expect(avisOf(makePacte({ fiches: [{ id: 'f1', indicateurs }] }), 'x2')).toMatchObject([
      { etat: 'a-justifier', champ: 'fiches.f1.indicateurs.0.depart' },
    ]);
  });
});

describe('texts', () => {
  const MARKUP = '<script>alert(1)</script>';
  const words = {
    jour: '2026-11-28',
    site: 'Atlas',
    adresse: 'https://x.fr/',
    partDesAutres: 50,
    mots: new Map<string, string>(),
  };

  test('pasted markup is text in the documents', () => {
    const pacte = makePacte({ fiches: [{ id: 'f1', titre: MARKUP }] });
    const [fiche] = pacte.fiches;
    expect(fiche && JSON.stringify(documentFiche(fiche, pacte, words))).toContain(MARKUP);
  });

  test('a cell that begins as a formula is text in the CSV; French numbers, quotes doubled', () => {
    const pacte = makePacte({
      fiches: [
        { id: 'f1', titre: '=1+1', recettes: [{ ...recettes('O 18 000,50')[0], qui: 'CC "du Val" ; EPCI' }] },
      ],
    });
    expect(budgetCsv(pacte).split('\r\n')[1]).toBe(
      `'=1+1;recette;"CC ""du Val"" ; EPCI";Autre partenaire;2027;18000,50;demandé`,
    );
  });
});

describe('older rules', () => {
  test('a file made with older rules has the list of those that changed', () => {
    const [first, ...rest] = contexte.regles;
    if (!first) throw new Error('Aucune règle.');
    const [id, regle] = first;
    const newer = { ...contexte, regles: new Map([[id, { ...regle, millesime: 2026 }], ...rest]) };
    expect(reglesChangees(makePacte(), newer)).toEqual([id]);
    expect(reglesChangees(makePacte(), contexte)).toEqual([]);
    expect(millesimeOf(newer)).toBe(2026);
  });
});

describe('what its writer has begun', () => {
  test('a new file and new items say nothing yet', () => {
    expect(isBegun(newItem('fiches', 'f1'))).toBe(false);
    expect(isBegun(newPacte('x').fiches)).toBe(false);
    expect(isBegun({ id: 'p1', axes: ['2-emploi'] })).toBe(true);
    expect(isBegun(0)).toBe(true);
  });
});

test('the dates stand in order, the first meeting six months before the signature; what is no day is left out', () => {
  const pacte = makePacte({
    cadre: { signature: '2027-08-31', premiereReunion: 'bientôt' },
    fiches: [{ id: 'f1', titre: 'Car', calendrier: { debut: '2027-09-01' } }],
  });
  expect(datesOf(pacte).map(({ le }) => le)).toEqual(['2027-02-28', '2027-08-31', '2027-09-01']);
});
