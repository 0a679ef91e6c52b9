import { expect, test } from 'vitest';
import { filtresIntegres } from '../../../src/lib/integrer/filtres.ts';
import { noFiltres } from '../../../src/lib/projets/filtres.ts';

const facette = (...ids: string[]) => ({ options: ids.map((id) => ({ id, nom: id, count: 1 })) });
const facettes = {
  axe: facette('1-enfance', '2-emploi'),
  public: facette('jeunes'),
  nature: facette(),
  porteur: facette(),
};
const choixOf = (query: string) => filtresIntegres(new URLSearchParams(query), { facettes } as never).choix;

test('the address of a frame may ask for several values, whatever parts them', () => {
  for (const axe of ['1-enfance 2-emploi', '1-enfance,2-emploi', '1-enfance|2-emploi', '1-enfance, 2-emploi'])
    expect(choixOf(String(new URLSearchParams({ axe }))).axe).toEqual(['1-enfance', '2-emploi']);
});

test('what no project has keeps none, and what is no filter is left', () => {
  expect(choixOf('public=jeunes&axe=9-inconnu&territoire=departement:07&region=76')).toEqual({
    ...noFiltres().choix,
    public: ['jeunes'],
  });
});
