import { expect, test } from 'vitest';
import { isJoinable, pactesToJoin, sayPorteur, tellPactes } from '../../../src/lib/pacte/pacte-voisin.ts';

const pacte = (id: string, epci: string[], departements: string[]) => ({
  ...{ id, epci, departements },
  titre: id,
  porteur: '',
});
const pactes = [
  pacte('aveyron', [], ['12']),
  pacte('decazeville', ['200067064'], ['12']),
  pacte('lodeve', ['200017341'], ['34']),
];
const idsOf = (epci: string | null, departement: string) => {
  const { lien, pactes: found } = pactesToJoin(pactes, { epci, departement });
  return [lien, ...found.map(({ id }) => id)];
};

test('the pact to join is the one of the same EPCI, then of the department, then of the region', () => {
  expect(idsOf('200067064', '12')).toEqual(['epci', 'decazeville']);
  expect(idsOf('200000000', '12')).toEqual(['departement', 'aveyron', 'decazeville']);
  expect(idsOf(null, '65')).toEqual(['region', 'aveyron', 'decazeville', 'lodeve']);
  expect(pactesToJoin([], { epci: null, departement: '65' }).pactes).toEqual([]);
});

test('a pact of another department is an example to read, never one to join', () => {
  const [one] = pactes;
  const of = (lien: 'epci' | 'departement' | 'region', found = one ? [one] : []) => ({ lien, pactes: found });
  expect(isJoinable(of('region'))).toBe(false);
  expect(tellPactes(of('region'))).toContain('aucun pacte dans votre département');
  expect(tellPactes(of('region'))).not.toContain('rejoindre');
  expect(tellPactes(of('departement'))).toContain('nomment ce pacte. Demandez d’abord à le rejoindre');
  expect(tellPactes(of('epci', pactes))).toContain('nomment ces pactes. Demandez d’abord à en rejoindre un');
  expect(tellPactes(of('region', []))).toContain('aucun pacte dans votre région');
});

test('a bearer is named by its name, not by its kind, which may be unknown', () => {
  expect(sayPorteur('Quatorze')).toBe('Quatorze');
  expect(sayPorteur('Pacte local de l’Aveyron (porteur non nommé)')).toBe('porteur non nommé');
});
