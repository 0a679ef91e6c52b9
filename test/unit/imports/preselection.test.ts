/** The places put forward for a wording hold all those that answer to it. */
import { expect, test } from 'vitest';
import { makePreselection } from '../../../src/lib/imports/territoires/preselection.ts';
import { compareLieu, prepareSaisie } from '../../../src/lib/territoires/chercher/comparer.ts';
import { openFonds, type Lieu } from '../../../src/lib/territoires/chercher/entree.ts';
import { BASE, type FichierBase } from '../../../src/lib/territoires/chercher/format.ts';
import { motsDeLieu } from '../../../src/lib/territoires/chercher/mots.ts';
import { fichiers } from '../../support/lieux.ts';

const { lieux } = openFonds(fichiers.get(BASE) as FichierBase);
const preselection = makePreselection(lieux);

const answers = (mots: string[], among: readonly Lieu[], coquilles: boolean) =>
  among.filter((lieu) => compareLieu(prepareSaisie(mots), lieu, coquilles));

/** One place in thirty: some of each level, in every department. */
const NOMS = lieux.filter((_, rang) => rang % 30 === 0).map(({ nom }) => nom);

/** A name with a letter less, one more, one wrong, two swapped, at each of its first places and near its end. */
const slipsOf = (nom: string) =>
  [0, 1, 2, 3, 4, 5, nom.length - 2].flatMap((place) => {
    const [before, after] = [nom.slice(0, place), nom.slice(place)];
    const [first = '', second = ''] = after;
    return [
      before + after.slice(1),
      `${before}x${after}`,
      `${before}x${after.slice(1)}`,
      before + second + first + after.slice(2),
    ];
  });

const VARIANTES: [kind: string, coquilles: boolean, textes: (nom: string) => string[]][] = [
  ['as it is', false, (nom) => [nom]],
  ['unfinished', false, (nom) => [2, 4, 7].map((length) => nom.slice(0, length))],
  ['in one word', false, (nom) => [nom.replace(/[ ’-]/g, '')]],
  ['with what it is', false, (nom) => [`CC ${nom}`, `${nom} agglo`, `${nom} 34`, `département ${nom}`]],
  ['with a slip', true, slipsOf],
];

test.each(VARIANTES)('a name %s', (_, coquilles, textes) => {
  const saisies = NOMS.flatMap(textes).map(motsDeLieu);
  let answered = 0;
  for (const mots of saisies) {
    const all = answers(mots, lieux, coquilles);
    expect(answers(mots, preselection(mots, coquilles), coquilles), mots.join(' ')).toEqual(all);
    answered += all.length;
  }
  expect(answered).toBeGreaterThan(0);
});

test('few places are put forward for a whole name', () => {
  const put = NOMS.map((nom) => preselection(motsDeLieu(nom), false).length);
  expect(put.reduce((sum, count) => sum + count)).toBeLessThan((NOMS.length * lieux.length) / 5);
});
