import { expect, test } from 'vitest';
import { editionSchema } from '../../../src/schemas/edition.ts';
import { readJson } from '../../../src/reference/json.ts';

const occitanie = readJson<Record<string, unknown>>('test/fixtures/editions/occitanie/content/edition.json');
const isTaken = (territoire: unknown) => editionSchema.safeParse({ ...occitanie, territoire }).success;

test('one file of settings makes the edition of the country, of a region, of a department, and of nothing else', () => {
  expect([null, 'region:76', 'departement:34', 'departement:2A'].filter(isTaken)).toHaveLength(4);
  expect(['34', 'epci:243400017', 'commune:34172', '', undefined].filter(isTaken)).toEqual([]);
});
