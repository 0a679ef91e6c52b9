import { expect, test } from 'vitest';
import { laureatsOf } from '../../../src/lib/territoires/laureats.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import type { Projet } from '../../../src/lib/projets/projet.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { makeComplet } from '../../fixtures/projets.ts';

const referentiel = buildReferentiel(rows);
const laureat = { id: 'laureat-ami-ruralite', nom: '' };
const at = (niveau: 'epci' | 'commune' | 'departement', code: string): Projet['lieux'][number] => ({
  ...{ niveau, code, nom: code },
  point: [0, 0],
});
const kept = (...projets: Partial<Projet>[]) =>
  laureatsOf(
    projets.map((changes, rank) => makeComplet(`p${rank}`, { nature: laureat, ...changes })),
    referentiel,
  ).map(({ code }) => code);

test('an EPCI is kept when a row names it, once, wherever it lies', () => {
  expect(kept({ lieux: [at('epci', '200030435')] }, { lieux: [at('epci', '200030435')] })).toEqual([
    '200030435',
  ]);
  expect(kept({ lieux: [at('commune', '40046'), at('epci', '200030435')] })).toEqual(['200030435']);
});

test('an EPCI of which a commune is kept, or that lies in a wider area, is not said to be kept', () => {
  expect(kept({ lieux: [at('commune', '40046')], epci: ['200030435'] })).toEqual([]);
  expect(kept({ lieux: [at('departement', '40')], epci: ['200030435'] })).toEqual([]);
  expect(kept({ lieux: [at('epci', '200030435')], isWider: true })).toEqual([]);
  expect(kept({ nature: { id: 'pacte-local', nom: '' }, lieux: [at('epci', '200030435')] })).toEqual([]);
});
