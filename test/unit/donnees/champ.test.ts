import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { champOf } from '../../../src/lib/donnees/champ.ts';
import { formeEnMots, presenceEnMots } from '../../../src/lib/donnees/dictionnaire.ts';
import { tableSchemaOf } from '../../../src/lib/donnees/table-schema.ts';
import {
  entier,
  identifiant,
  liste,
  listeNonVide,
  nombreOuInconnu,
  ref,
  refOuVide,
  refs,
  texte,
  texteOuVide,
} from '../../../src/schemas/champs.ts';
import { dateIso, misAJour } from '../../../src/schemas/champs-dates.ts';
import { codesTerritoires } from '../../../src/schemas/champs-territoires.ts';
import { formesOf } from '../../../src/schemas/forme.ts';

const schema = z.strictObject({
  id: identifiant().describe('Nom court.'),
  titre: texte().describe('Titre.'),
  note: texteOuVide().describe('Réserve.'),
  sorte: z.enum(['a', 'b']).describe('Sorte.'),
  sortes: listeNonVide(z.enum(['a', 'b'])).describe('Sortes.'),
  rang: z.union([z.literal(''), entier()]).describe('Rang.'),
  montant: nombreOuInconnu().describe('Montant.'),
  date: z.union([z.literal('non renseigné'), dateIso()]).describe('Date.'),
  jour: misAJour(),
  porteur: ref('porteurs').describe('Porteur.'),
  page: refOuVide('ressources').describe('Page.'),
  axes: refs('axes').describe('Axes.'),
  mots: liste(texte()).describe('Mots.'),
  territoires: codesTerritoires().describe('Où.'),
});
const champs = formesOf(schema).map(([nom, forme]) => champOf(nom, forme));
const champ = (nom: string) => {
  const found = champs.find((one) => one.nom === nom);
  if (!found) throw new Error(nom);
  return found;
};
const table = tableSchemaOf({ nom: 't', titre: 'T', description: 'd', version: '2026-01-01', champs }, (c) =>
  c === 'porteurs' ? 'les-porteurs' : undefined,
);
const field = (nom: string) => {
  const found = table.fields.find(({ name }) => name === nom);
  if (!found) throw new Error(nom);
  return found;
};
const accepts = (nom: string, text: string) =>
  new RegExp(String(field(nom).constraints['pattern'])).test(text);

test('a column tells its type, whether it may be empty, and whether it is a list', () => {
  const told = champs.map(({ nom, type, isRequis, isListe }) => [nom, type, isRequis, isListe]);
  expect(told).toEqual([
    ['id', 'string', true, false],
    ['titre', 'string', true, false],
    ['note', 'string', false, false],
    ['sorte', 'string', true, false],
    ['sortes', 'string', true, true],
    ['rang', 'integer', false, false],
    ['montant', 'number', false, false],
    ['date', 'string', true, false],
    ['jour', 'date', true, false],
    ['porteur', 'string', true, false],
    ['page', 'string', false, false],
    ['axes', 'string', false, true],
    ['mots', 'string', false, true],
    ['territoires', 'string', true, true],
  ]);
});

test('the schema keeps words, values, patterns and links of the shape', () => {
  expect(field('titre').description).toBe('Titre.');
  expect(field('sorte').constraints).toEqual({ required: true, enum: ['a', 'b'] });
  expect(field('id').constraints).toMatchObject({ required: true, unique: true });
  expect(field('montant').constraints).toEqual({ required: false, minimum: 0 });
  expect(table.foreignKeys).toEqual([
    { fields: 'porteur', reference: { resource: 'les-porteurs', fields: 'id' } },
  ]);
});

test('a pattern holds from end to end, for one value or for several', () => {
  expect(['2024', '2024-06', '2024-06-12', 'non renseigné'].map((text) => accepts('date', text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['juin 2024', '2024 environ', 'non'].map((text) => accepts('date', text))).toEqual([
    false,
    false,
    false,
  ]);
  expect(accepts('sortes', 'a | b')).toBe(true);
  expect(accepts('sortes', 'a | c')).toBe(false);
  expect(accepts('territoires', 'epci:200035715 | departement:2A')).toBe(true);
  expect(accepts('territoires', 'epci:2000')).toBe(false);
  expect(field('mots').constraints).not.toHaveProperty('pattern');
});

test('the dictionary says it in words', () => {
  expect(formeEnMots(champ('sortes'))).toBe('liste (« | » entre les valeurs) : un mot de la liste : a, b');
  expect(formeEnMots(champ('territoires'))).toContain('niveau:code');
  expect(presenceEnMots(champ('montant'))).toBe('peut être vide');
  expect(presenceEnMots(champ('titre'))).toBe('toujours rempli');
});
