/** A place far from those of the other rows is asked about, where its row says nothing of where it is. */
import { describe, expect, test } from 'vitest';
import { examinerLignes, ligne } from '../../support/imports.ts';

type Decisions = Parameters<typeof examinerLignes>[1];

/** A table without departments: the last row is the one that is looked at. */
function lireDernier(
  territoires: readonly string[],
  { departement = null as string | null, decisions = [] as Decisions } = {},
) {
  const lignes = territoires.map((Territoire, rang) =>
    ligne({
      ...{ Région: null, Département: rang === territoires.length - 1 ? departement : null, Territoire },
      ...{ 'Intitulé de l’action': `Action ${Territoire}`, Porteur: 'Asso' },
    }),
  );
  const derniere = examinerLignes(lignes, decisions).lignes.at(-1);
  const lieu = derniere?.constats.find(({ sorte }) => sorte.startsWith('territoire-'));
  return {
    verdict: derniere?.verdict,
    sorte: lieu?.sorte,
    probleme: lieu?.probleme,
    propositions: lieu?.propositions.map(({ decision }) => decision),
    territoires: derniere?.valeurs?.['territoires'],
  };
}

const HERAULT = ['Béziers', 'Lunel', 'Sète', 'Pézenas', 'Montpellier Méditerranée Métropole'];
const OCCITANIE = ['Béziers', 'Albi', 'Tarbes', 'Cahors', 'Narbonne'];

describe('a place that nothing but its name tells', () => {
  test.each([
    [HERAULT, 'Haut-Languedoc', 'epci:200066553', 'dans le département 34'],
    [HERAULT, 'Castelnaudary', 'commune:11076', 'dans le département 34'],
    [OCCITANIE, 'Vesoul', 'commune:70550', 'dans une autre région'],
  ])('among %j, « %s » is asked about', (autres, lieu, code, ou) => {
    const { verdict, sorte, probleme, propositions } = lireDernier([...autres, lieu]);
    expect([verdict, sorte, propositions]).toEqual(['a-revoir', 'territoire-ambigu', [code]]);
    expect(probleme).toContain(ou);
  });

  test.each([
    ['in the area of the others', [...HERAULT, 'Agde'], 'commune:34003'],
    ['in the region of a table that has no department', [...OCCITANIE, 'Castelnaudary'], 'commune:11076'],
    ['among too few to tell', ['Béziers', 'Lunel', 'Castelnaudary'], 'commune:11076'],
    ['which is a department, named', [...HERAULT, 'Haute-Saône'], 'departement:70'],
  ])('%s goes in with a remark at most', (_, territoires, code) => {
    const { verdict, territoires: codes } = lireDernier(territoires);
    expect([verdict, codes]).toEqual(['pris', code]);
  });

  test('its row says the department, or a person has answered: it goes in', () => {
    const lieux = [...HERAULT, 'Castelnaudary'];
    const decider = (decision: string) => [
      { champ: 'territoire', valeur: 'Castelnaudary', contexte: '', decision },
    ];
    const lus = [
      lireDernier(lieux, { departement: '11' }),
      lireDernier(lieux, { decisions: decider('commune:11076') }),
      lireDernier(lieux, { decisions: decider('garder') }),
    ];
    expect(lus.map(({ verdict, territoires }) => [verdict, territoires])).toEqual(
      lus.map(() => ['pris', 'commune:11076']),
    );
  });
});
