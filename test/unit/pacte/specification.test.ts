/** The specification of the assistant, ticked one by one: each line of the table is in the code, and has a test. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../../src/lib/pacte/chemin.ts';
import { champsOf, ECRANS } from '../../../src/lib/pacte/formulaire/ecrans.ts';
import { DESTINATAIRES } from '../../../src/lib/pacte/documents/destinataires.ts';
import { NOMS_ETATS_PACTE } from '../../../src/lib/pacte/etats.ts';
import { VERIFICATIONS } from '../../../src/lib/pacte/verifications.ts';
import { newPacte } from '../../../src/lib/pacte/vierge.ts';

interface Ligne {
  id: string;
  sorte: string;
  phrase: string;
  lieu: string;
  test: string;
}

const TABLE = 'test/fixtures/assistant.csv';
const lignes: Ligne[] = parse(readFileSync(TABLE, 'utf8'), { columns: true });
const read = (path: string) => readFileSync(path, 'utf8');

const champs = ECRANS.flatMap(({ contenu }) => champsOf(contenu)).map(({ path }) => path);
const documents =
  read('src/islands/monter-pacte/Documents.astro') + read('src/islands/monter-pacte/relire.ts');
const page = read('src/islands/monter-pacte/MonterPacte.astro');
const sorties = read('src/islands/monter-pacte/sorties.ts');
const actions = read('src/islands/monter-pacte/fichiers.ts');

const isSortie = (lieu: string) => {
  const [sortie = '', format = ''] = lieu.split(' ');
  const [kind = '', to] = sortie.split(':');
  const isOffered = to ? (DESTINATAIRES as readonly string[]).includes(to) : documents.includes(kind);
  return isOffered && documents.includes(`'${format}'`) && sorties.includes(`'${format}'`);
};

/** Is a line of the table in the code? */
const IN_CODE: Readonly<Record<string, (lieu: string) => boolean>> = {
  champ: (lieu) =>
    lieu.startsWith('schema:')
      ? valueAt(newPacte('x'), lieu.slice('schema:'.length)) !== undefined
      : champs.includes(lieu),
  verification: (lieu) => lieu in VERIFICATIONS,
  sortie: isSortie,
  action: (lieu) => documents.includes(`data-action="${lieu}"`) && actions.includes(`  ${lieu}:`),
  piece: (lieu) => page.includes(`data-part="${lieu}"`),
  etat: (lieu) => lieu in NOMS_ETATS_PACTE,
  'etat-pacte': (lieu) => read('src/lib/pacte/etats.ts').includes(`function ${lieu}`),
  bord: (lieu) => lieu === '',
};

test('no line is there twice, every check and every field is', () => {
  const ids = lignes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const places = new Set(lignes.map(({ lieu }) => lieu));
  expect(Object.keys(VERIFICATIONS).filter((code) => !places.has(code))).toEqual([]);
  // The name of the file is no field of the specification: it tells two files apart.
  expect(champs.filter((path) => !places.has(path) && path !== 'nom')).toEqual([]);
});

describe.each(lignes)('$id, $phrase', ({ sorte, lieu, test: where }) => {
  test('is in the code', () => {
    expect(IN_CODE[sorte]?.(lieu)).toBe(true);
  });

  test('has a test', () => {
    const [file = '', title = ''] = where.split(' › ');
    expect(existsSync(file)).toBe(true);
    expect(title).not.toBe('');
    expect(read(file)).toContain(title);
  });
});
