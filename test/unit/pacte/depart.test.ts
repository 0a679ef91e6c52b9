import { describe, expect, test } from 'vitest';
import {
  beginFiche,
  beginPriorite,
  beginProbleme,
  type DepartDePacte,
} from '../../../src/lib/pacte/depart.ts';
import { readDemande } from '../../../src/lib/pacte/demande-de-depart.ts';
import { withoutArticle } from '../../../src/lib/pacte/partenaire-du-guide.ts';
import { pacteSchema } from '../../../src/schemas/pacte.ts';
import { avisOf, makePacte } from '../../support/pacte.ts';

const depart: DepartDePacte = {
  de: 'du levier 10',
  titre: 'Aider à se déplacer',
  presentation: 'Louer des voitures.',
  axes: ['2-emploi'],
  mesures: ['10-mobilite'],
  publics: ['jeunes'],
  publicsEnMots: 'Jeunes',
  levier: '10-mobilite',
  projet: '',
  etapes: ['Louer des véhicules.'],
  partenaires: [{ nom: 'Caf', genre: 'securite-sociale', role: 'Elle aide à payer.' }],
};

/** Ids in order: n1, n2… */
function namer() {
  let rank = 0;
  return () => `n${++rank}`;
}

describe('a sheet begun from a page', () => {
  const begun = beginFiche(makePacte(), depart, namer());

  test('is a sheet of the schema, with its priority, its lever and its measure', () => {
    expect(pacteSchema.parse(begun)).toEqual(begun);
    expect(begun.priorites.map(({ id, axes, publics }) => ({ id, axes, publics }))).toEqual([
      { id: 'n1', axes: ['2-emploi'], publics: ['jeunes'] },
    ]);
    expect(begun.fiches[0]).toMatchObject({ priorite: 'n1', levier: '10-mobilite', mesure: '10-mobilite' });
  });

  test('says of every text that it was taken over, and from where', () => {
    const [fiche] = begun.fiches;
    const texts = [
      fiche?.presentation,
      fiche?.public.qui,
      fiche?.calendrier.etapes[0]?.quoi,
      begun.partenaires[0]?.engagements[0]?.quoi,
    ];
    for (const text of texts) expect(text).toMatch(/\(repris du levier 10\)$/);
  });

  test('has the title of the page, and no measure where several would do', () => {
    const several = beginFiche(makePacte(), { ...depart, mesures: ['a', 'b'] }, namer());
    expect([begun.fiches[0]?.titre, begun.priorites[0]?.titre]).toEqual([depart.titre, depart.titre]);
    expect([several.fiches[0]?.mesure, several.priorites[0]?.mesures]).toEqual(['', []]);
  });

  test('makes no partner promise anything: the engagements stay to be asked for', () => {
    expect(begun.fiches[0]?.engagements).toEqual([]);
    expect(begun.partenaires[0]).toMatchObject({ nom: 'Caf', etat: 'a-contacter', signataire: false });
    expect(avisOf(begun, 'e1').map(({ etat }) => etat)).not.toContain('conforme');
    expect(avisOf(begun, 'x3')[0]?.etat).toBe('a-corriger');
  });

  test('joins what the file holds: nothing of it changes, no partner comes twice', () => {
    const again = beginFiche(begun, depart, () => 'autre');
    expect(again.priorites).toEqual(begun.priorites);
    expect(again.partenaires).toEqual(begun.partenaires);
    expect(again.fiches.slice(0, 1)).toEqual(begun.fiches);
    expect(again.fiches[1]?.priorite).toBe('n1');
  });

  test('chooses no priority where two would do, or none', () => {
    const two = makePacte({ priorites: ['a', 'b'].map((id) => ({ id, axes: ['2-emploi'] })) });
    const other = makePacte({ priorites: [{ id: 'a', axes: ['3-droits'] }] });
    for (const pacte of [two, other]) expect(beginFiche(pacte, depart, namer()).fiches[0]?.priorite).toBe('');
  });
});

test('a priority is begun alone', () => {
  const { pacte, priorite } = beginPriorite(makePacte(), depart, namer());
  expect(pacte.fiches).toEqual([]);
  expect(pacte.priorites.map(({ id }) => id)).toEqual([priorite]);
});

describe('a problem', () => {
  test('begins a need in the words of the reader and sheets, each under a priority of its own', () => {
    const other = { ...depart, axes: ['1-enfance'], levier: '02-parentalite' };
    const { besoins, priorites, fiches } = beginProbleme(
      makePacte(),
      'pas de voiture',
      [depart, other],
      namer(),
    );
    expect(priorites).toHaveLength(2);
    expect(besoins[0]).toMatchObject({ constat: 'pas de voiture', priorite: 'n1', valeur: '' });
    expect(fiches.map(({ levier, priorite }) => [levier, priorite])).toEqual([
      ['10-mobilite', 'n1'],
      ['02-parentalite', priorites[1]?.id],
    ]);
  });

  test('makes no fourth priority', () => {
    const three = makePacte({ priorites: ['a', 'b', 'c'].map((id) => ({ id, axes: [] })) });
    const { priorites, fiches } = beginProbleme(three, 'pas de voiture', [depart], namer());
    expect([priorites.length, fiches[0]?.priorite]).toEqual([3, '']);
  });

  test('that no lever answers is a need alone', () => {
    const { besoins, priorites, fiches } = beginProbleme(makePacte(), 'plus de médecin', [], namer());
    expect([besoins.length, priorites.length, fiches.length]).toEqual([1, 0, 0]);
  });
});

describe('an address', () => {
  test('asks for sheets, priorities, a need, a place', () => {
    expect(readDemande('?levier=10-mobilite&probleme=pas%20de%20voiture&lieu=commune:34142')).toEqual({
      fiches: ['levier-10-mobilite'],
      priorites: [],
      probleme: 'pas de voiture',
      lieu: { niveau: 'commune', code: '34142' },
    });
    expect(readDemande('?projet=mobiness-grand-narbonne')?.fiches).toEqual([
      'projet-mobiness-grand-narbonne',
    ]);
    expect(readDemande('?priorites=a,b,c,d')?.priorites).toEqual(['levier-a', 'levier-b', 'levier-c']);
  });

  test.each(['', '?exemple', '?levier=', '?levier=../../etc', '?levier=A%20B', '?probleme=%20'])(
    '« %s » asks for nothing',
    (search) => expect(readDemande(search)).toBeUndefined(),
  );

  test('names no place that is none', () => {
    expect(readDemande('?probleme=x&lieu=commune:bof')?.lieu).toBeUndefined();
  });
});

test('partners are named as in a table', () => {
  expect(
    ['La Caf', 'L’État', 'Le conseil départemental', 'Les Clic', 'JeVeuxAider'].map(withoutArticle),
  ).toEqual(['Caf', 'État', 'Conseil départemental', 'Clic', 'JeVeuxAider']);
});
