import { expect, test } from 'vitest';
import { holdsTerme } from '../../../src/lib/mots/termes.ts';
import { toCherchable } from '../../../src/lib/mots/mots.ts';
import { readSynonymes } from '../../../src/lib/mots/synonymes.ts';
import { sujetOf } from '../../../src/lib/projets/sujet.ts';

const synonymes = readSynonymes([
  ['parent isolé', 'familles monoparentales', '/leviers/02-parentalite/'],
  ['pas de voiture', 'mobilité', '/leviers/10-mobilite/'],
]);
const shares = (besoin: string, projet: string) =>
  sujetOf(besoin, synonymes).some((terme) => holdsTerme(toCherchable(projet), terme));

test.each([
  ['l’accès au logement des parents isolés', 'Un logement pour chacun', true],
  ['l’accès au logement des parents isolés', 'Soutien aux familles monoparentales', true],
  ['l’accès au logement des parents isolés', 'Accès à la mobilité', false],
  ['l’accès au logement des parents isolés', 'Des services accessibles aux parents', false],
  ['des habitants qui n’ont pas de voiture', 'La mobilité solidaire', true],
  ['des habitants qui n’ont pas de voiture', 'Les habitants du quartier', false],
  ['besoin d’aide', 'Une aide pour tous', true],
])('« %s » and « %s » share a subject: %s', (besoin, projet, expected) => {
  expect(shares(besoin, projet)).toBe(expected);
});
