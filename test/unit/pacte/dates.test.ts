import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, anneeParDefaut, isJour } from '../../../src/lib/pacte/jours.ts';
import { makePacte, avisOf } from '../../support/pacte.ts';

const ending = (signature: string, fin: string, annee = signature.slice(0, 4)) =>
  makePacte({ cadre: { signature, annee }, fiches: [{ id: 'f1', calendrier: { debut: signature, fin } }] });

describe('T6, the end of an action', () => {
  test.each([
    ['2027-03-15', '2028-03-15', 'conforme'],
    ['2027-03-15', '2028-03-16', 'a-justifier'],
    ['2027-03-15', '2028-12-31', 'a-justifier'],
    ['2027-03-15', '2029-01-01', 'a-corriger'],
    ['2028-02-29', '2029-02-28', 'conforme'],
    ['2028-02-29', '2029-03-01', 'a-justifier'],
    ['2027-12-31', '2028-12-31', 'conforme'],
    ['2027-03-15', '2027-03-14', 'a-corriger'],
    ['2027-03-15', '2028-02-30', 'non-verifiable'],
  ])('signature %s, end %s → %s', (signature, fin, etat) => {
    expect(avisOf(ending(signature, fin), 't6').map((it) => it.etat)).toEqual([etat]);
  });

  test('a longer delay given by the service is taken', () => {
    const pacte = ending('2027-03-15', '2028-06-15');
    pacte.cadre.reglages.push({ regle: 'fin-douze-mois', valeur: '18', le: '', origine: '' });
    expect(avisOf(pacte, 't6')[0]?.etat).toBe('conforme');
  });
});

describe('T5, the start', () => {
  test.each([
    ['2027-03-15', '2027-03-15', 'conforme'],
    ['2027-03-15', '2027-03-14', 'a-corriger'],
    ['2027-03-15', '2027-12-31', 'conforme'],
    ['2027-03-15', '2028-01-01', 'a-corriger'],
    ['2027-12-31', '2027-12-31', 'conforme'],
  ])('signature %s, start %s → %s', (signature, debut, etat) => {
    const pacte = makePacte({ cadre: { signature }, fiches: [{ id: 'f1', calendrier: { debut } }] });
    expect(avisOf(pacte, 't5').map((it) => it.etat)).toEqual([etat]);
  });
});

describe('T1, year N', () => {
  test('six months from today, the next year when they pass its end', () => {
    expect(anneeParDefaut('2026-11-28', 6)).toBe(2027);
    expect(anneeParDefaut('2026-06-30', 6)).toBe(2026);
    expect(anneeParDefaut('2026-07-01', 6)).toBe(2027);
    expect(addMonths('2026-11-28', 6)).toBe('2027-05-28');
  });

  test.each([
    [{ annee: '2027' }, 'conforme'],
    [{ annee: '2026' }, 'a-justifier'],
    [{ annee: '' }, 'non-verifiable'],
    [{ annee: '2027', signature: '2028-01-10' }, 'a-corriger'],
    [{ annee: '2026', signature: '2026-12-31' }, 'conforme'],
  ])('%o → %s', (cadre, etat) => {
    expect(avisOf(makePacte({ cadre }), 't1').map((it) => it.etat)).toEqual([etat]);
  });
});

describe('T2 to T4 and T7', () => {
  test.each([
    ['2026-12-01', '2027-06-01', 'conforme'],
    ['2026-12-02', '2027-06-01', 'a-justifier'],
    ['', '2027-06-01', 'non-verifiable'],
  ])('first meeting %s, signature %s → %s', (premiereReunion, signature, etat) => {
    expect(avisOf(makePacte({ cadre: { premiereReunion, signature } }), 't2')[0]?.etat).toBe(etat);
  });

  test('a body that decides after the signature is a fault; what was obtained counts before what was planned', () => {
    const partenaire = { id: 'caf', nom: 'Caf', signataire: true, instance: 'conseil d’administration' };
    const at = (dates: object) =>
      avisOf(
        makePacte({ cadre: { signature: '2027-06-01' }, partenaires: [{ ...partenaire, ...dates }] }),
        't3',
      )[0]?.etat;
    expect(at({ datePrevue: '2027-06-02' })).toBe('a-corriger');
    expect(at({ datePrevue: '2027-06-02', dateObtenue: '2027-05-20' })).toBe('conforme');
    expect(at({})).toBe('non-verifiable');
  });

  test('both readers of the State read before the signature', () => {
    const cadre = { signature: '2027-06-01', lectureEtat: '2027-05-01', lectureCommissaire: '2027-06-02' };
    expect(avisOf(makePacte({ cadre }), 't4').map((it) => it.etat)).toEqual(['conforme', 'a-corriger']);
  });

  test.each([
    [['2027-12-01'], 'conforme'],
    [[], 'a-corriger'],
    [['2028-06-02'], 'a-corriger'],
    [['2026-01-01'], 'a-corriger'],
  ])('meetings %o over fifteen months → %s', (reunions, etat) => {
    const pacte = ending('2027-06-01', '2028-09-01');
    pacte.gouvernance.reunions = reunions;
    expect(avisOf(pacte, 't7')[0]?.etat).toBe(etat);
  });
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('months later is always a day of the calendar, never before', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 36 }), (jour, months) => {
      const later = addMonths(jour, months);
      expect(isJour(later)).toBe(true);
      expect(later >= jour).toBe(true);
    }),
  );
});
