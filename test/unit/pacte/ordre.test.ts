import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withItem, withItemMoved, withValue, withoutItem } from '../../../src/lib/pacte/chemin.ts';
import { examine } from '../../../src/lib/pacte/examen.ts';
import { newItem } from '../../../src/lib/pacte/vierge.ts';
import type { Pacte } from '../../../src/schemas/pacte.ts';
import { contexte, makePacte } from '../../support/pacte.ts';

const base = makePacte({
  priorites: [{ id: 'p1' }, { id: 'p2' }],
  besoins: [{ id: 'b1' }],
  fiches: [
    { id: 'f1', recettes: [{}, {}], depenses: [{}], objectifs: [{}], indicateurs: [{}] },
    { id: 'f2', recettes: [{}] },
  ],
  partenaires: [{ id: 'caf', engagements: [{}] }, { id: 'cc' }],
});

const day = fc.constantFrom('2027-03-15', '2028-03-15', '2028-12-31', '2029-01-01', 'demain', '');
const cents = fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('', 'x', '12,5'));
const words = fc.constantFrom('', 'a', 'Nombre d’ateliers', 'mme.exemple@ville.fr', '<b>x</b>');

/** Each field once, so that no edit stands on another. */
const edits = fc.record({
  'cadre.signature': day,
  'cadre.premiereReunion': day,
  'cadre.annee': fc.constantFrom('2027', '', '2028'),
  'priorites.p1.mesures': fc.constantFrom([], ['06-prime-reprise-activite']),
  'priorites.p1.publics': fc.constantFrom([], ['seniors']),
  'priorites.p2.perimetre': words,
  'besoins.b1.valeur': fc.constantFrom('', '3', '31'),
  'besoins.b1.unite': fc.constantFrom('', 'familles', '%'),
  'fiches.f1.calendrier.debut': day,
  'fiches.f1.calendrier.fin': day,
  'fiches.f1.recettes.0.origine': fc.constantFrom('S', 'O', 'E', 'A', 'V', ''),
  'fiches.f1.recettes.0.montant': cents,
  'fiches.f1.recettes.1.origine': fc.constantFrom('S', 'O', ''),
  'fiches.f1.recettes.1.montant': cents,
  'fiches.f2.recettes.0.montant': cents,
  'fiches.f1.depenses.0.montant': cents,
  'fiches.f1.impact.change': words,
  'fiches.f2.etat': fc.constantFrom('brouillon', 'abandonnee', 'signee'),
  'partenaires.caf.dateObtenue': day,
  'partenaires.caf.signataire': fc.boolean(),
  'gouvernance.chefDeProjet': words,
});

const applyAll = (list: readonly [string, unknown][]): Pacte =>
  list.reduce((pacte, [path, value]) => withValue(pacte, path, value), base);

/** What is said, without the place in the list. */
const said = (pacte: Pacte) =>
  examine(pacte, contexte)
    .map((it) => JSON.stringify(it))
    .sort();

describe('for any edits', () => {
  test('their order changes neither the file nor a verdict', () => {
    const shuffled = edits.chain((given) => {
      const list = Object.entries(given);
      return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }));
    });
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(applyAll(other)).toEqual(applyAll(list));
        expect(said(applyAll(other))).toEqual(said(applyAll(list)));
      }),
    );
  });

  test('writing and taking back gives the verdicts of before', () => {
    fc.assert(
      fc.property(edits, (given) => {
        const done = applyAll(Object.entries(given));
        const added = withItem(done, 'fiches', newItem('fiches', 'f9'));
        expect(said(withoutItem(added, 'fiches.f9'))).toEqual(said(done));
      }),
    );
  });

  test('moving a sheet, a priority or a partner changes no verdict', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('fiches.f2', 'priorites.p2', 'partenaires.cc'), (given, path) => {
        const done = applyAll(Object.entries(given));
        const states = (pacte: Pacte) =>
          examine(pacte, contexte)
            .map(({ verification, objet, etat }) => `${verification} ${objet} ${etat}`)
            .sort();
        expect(states(withItemMoved(done, path, -1))).toEqual(states(done));
      }),
    );
  });

  test('every verdict has a sentence, a known rule and leads to a place of the file or to a screen', () => {
    fc.assert(
      fc.property(edits, (given) => {
        for (const avis of examine(applyAll(Object.entries(given)), contexte)) {
          expect(avis.phrase).not.toBe('');
          expect(contexte.regles.has(avis.regles[0] ?? '')).toBe(true);
        }
      }),
    );
  });
});
