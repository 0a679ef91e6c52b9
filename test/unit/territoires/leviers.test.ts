import { describe, expect, test } from 'vitest';
import { rankLeviers, type IndicesLeviers } from '../../../src/lib/territoires/leviers.ts';

const leviers = ['01', '02', '03', '04', '05', '10'].map((id) => ({
  id,
  publics: id === '10' ? ['habitants-ruraux'] : ['familles'],
}));
const nothing: IndicesLeviers = {
  ici: new Map(),
  essais: [],
  leviersEssais: ['04'],
  semblables: new Map(),
  nombreSemblables: 0,
  exemples: new Map(),
  isRural: false,
};
const rank = (indices: Partial<IndicesLeviers>) => rankLeviers(leviers, { ...nothing, ...indices });

describe('the levers of a territory', () => {
  test('are none where no data points to one', () => {
    expect(rank({})).toEqual([]);
    expect(rank({ leviersEssais: ['04'] })).toEqual([]);
  });

  test('put what is done here first, then the experiment, then what those alike do', () => {
    const ranked = rank({
      ici: new Map([['02', ['Maison des parents', 'Autre']]]),
      essais: ['Ville de Bastia'],
      semblables: new Map([
        ['01', 3],
        ['02', 9],
      ]),
      nombreSemblables: 9,
      exemples: new Map([['01', ['CC A', 'CC B']]]),
    });
    expect(ranked).toEqual([
      { id: '02', raison: 'déjà à l’œuvre ici : Maison des parents et un autre' },
      { id: '04', raison: 'territoire zéro non-recours : Ville de Bastia' },
      { id: '01', raison: 'comme CC A et CC B' },
    ]);
  });

  test('are three at most when only others point to them, five at most in all', () => {
    const semblables = new Map(leviers.map(({ id }, i) => [id, i + 1]));
    const ranked = rank({ semblables, nombreSemblables: 20 });
    expect(ranked.map(({ id }) => id)).toEqual(['10', '05', '04']);
    const ici = new Map(leviers.map(({ id }) => [id, ['Un projet']]));
    expect(rank({ ici })).toHaveLength(5);
  });

  test('of the countryside is proposed to the countryside only', () => {
    expect(rank({ isRural: true })).toEqual([
      { id: '10', raison: 'le levier vise les campagnes ; ici, moins de 75 habitants au km²' },
    ]);
  });

  test('never count an absence: a lever that nobody uses has no reason', () => {
    expect(rank({ semblables: new Map([['01', 0]]), nombreSemblables: 4 })).toEqual([]);
  });
});
