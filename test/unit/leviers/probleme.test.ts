import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  answerProbleme,
  correctProbleme,
  titleOfReponse,
  type LevierCherche,
} from '../../../src/lib/leviers/probleme.ts';
import { readSynonymes, type LigneSynonyme } from '../../../src/lib/mots/synonymes.ts';
import { splitCell } from '../../../src/schemas/champs.ts';
import { entriesOf } from '../../support/contenu.ts';

const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
const leviers = entriesOf('leviers').map(({ id, valeurs }): LevierCherche => ({
  id,
  numero: Number(valeurs['numero']),
  besoin: text(valeurs['besoin']),
  mots: text(valeurs['enBref']),
}));
const mesures = entriesOf('mesures').map(({ id, valeurs }) => ({
  id,
  numero: Number(valeurs['numero']),
  titre: text(valeurs['titre']),
}));
const cell = (value: unknown) => splitCell(text(value)).join('|');
const synonymes = readSynonymes(
  entriesOf('synonymes').map(({ valeurs }): LigneSynonyme => [
    text(valeurs['expression']),
    cell(valeurs['mots']),
    cell(valeurs['pages']),
  ]),
);

/** A sentence that a mayor would say, the lever that must come first, others that must be there too. */
type Phrase = Record<'phrase' | 'levier' | 'avec' | 'mesure', string>;
const phrases: Phrase[] = parse(readFileSync('test/fixtures/problemes.csv', 'utf8'), { columns: true });

describe('a problem said in plain words', () => {
  test.each(phrases)('« $phrase » → $levier $avec $mesure', ({ phrase, levier, avec, mesure }) => {
    const found = answerProbleme(phrase, { leviers, mesures }, synonymes);
    const ids = found.leviers.map(({ id }) => id);
    expect(ids[0] ?? '').toBe(levier);
    if (avec) expect(ids).toContain(avec);
    if (mesure) expect(found.mesures.map(({ id }) => id)).toContain(mesure);
    expect(ids.length).toBeLessThanOrEqual(3);
  });
});

test.each([
  ['on a pas de problème de logement mais les vieux sont isolés', ['07-seniors']],
  ['aucun souci de transport, beaucoup de dettes', ['05-surendettement']],
  ['pas besoin de crèche et plus de bus', ['10-mobilite']],
  // More and more of it, which is no denial.
  ['de plus en plus de problèmes de dettes', ['05-surendettement']],
  ['pas de logement', ['06-expulsions-logement-d-abord']],
])('what is said to be no need leads to no lever: « %s »', (phrase, expected) => {
  const found = answerProbleme(phrase, { leviers, mesures }, synonymes);
  expect(found.leviers.map(({ id }) => id)).toEqual(expected);
});

test.each([
  ['surendetement', '05-surendettement'],
  ['les gens ont plus de chaufage', '09-precarite-energetique'],
  ['épicerrie solidaire', '08-alimentation'],
])('a slip is put right: « %s »', (phrase, expected) => {
  expect(answerProbleme(phrase, { leviers, mesures }, synonymes).leviers).toEqual([]);
  const corrige = correctProbleme(phrase, leviers, synonymes) ?? '';
  const found = answerProbleme(corrige, { leviers, mesures }, synonymes);
  expect(found.leviers[0]?.id).toBe(expected);
});

test.each(['il pleut trop', 'des gens sans mutuelle', 'drogue'])('« %s » is left as it is', (phrase) => {
  expect(correctProbleme(phrase, leviers, synonymes)).toBeUndefined();
});

test.each([
  [1, 0, 'Le levier qui répond'],
  [1, 2, 'Le levier qui répond'],
  [2, 1, 'Les leviers à combiner'],
  [0, 1, 'La mesure nationale la plus proche'],
  [0, 2, 'Les mesures nationales les plus proches'],
])('%i levers and %i measures are told in their number', (nLeviers, nMesures, title) => {
  const reponse = { leviers: leviers.slice(0, nLeviers), mesures: mesures.slice(0, nMesures) };
  expect(titleOfReponse(reponse)).toBe(title);
});
