import { expect, test } from 'vitest';
import { makeBases } from '../../../src/lib/territoires/base.ts';
import { mentionsOf, spreadMentions } from '../../../src/lib/territoires/mentions.ts';
import { buildReferentiel } from '../../../src/lib/territoires/referentiel.ts';
import { rows } from '../../fixtures/decoupage.ts';
import { codeOf } from '../../support/code.ts';

const small = buildReferentiel(rows);
const bases = makeBases(small, () => 1000);
const mention = (id: string, ...territoires: string[]) => ({
  id,
  territoires: territoires.map(codeOf),
  texte: id,
  date: '2024',
  source: 'bilan-2024',
  sourceRepere: 'Page 1',
});
const mentions = spreadMentions(
  [
    mention('b', 'epci:200030435', 'departement:2A'),
    mention('a', 'region:75'),
    mention('c', 'departement:40'),
  ],
  small,
);

test('a passage that names two territories makes two entries, the widest territory first', () => {
  expect(mentions.map(({ territoire, nom }) => [territoire, nom])).toEqual([
    ['region:75', 'Nouvelle-Aquitaine'],
    ['departement:2A', 'Corse-du-Sud'],
    ['departement:40', 'Landes'],
    ['epci:200030435', 'CC d’Aire-sur-l’Adour'],
  ]);
});

test.each([
  ['region', '75', ['region:75', 'departement:40', 'epci:200030435']],
  ['departement', '40', ['departement:40', 'epci:200030435']],
  ['departement', '2A', ['departement:2A']],
  ['epci', '200030435', ['departement:40', 'epci:200030435']],
  ['departement', '85', []],
])('%s %s tells of itself, of its parts and, for an EPCI, of its department', (niveau, code, told) => {
  const own = bases.find((base) => base.niveau === niveau && base.code === code);
  expect(own && mentionsOf(own, mentions).map(({ territoire }) => territoire)).toEqual(told);
});
