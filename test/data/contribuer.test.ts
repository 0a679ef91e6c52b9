import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/tools/content/check.ts';
import { copyContent } from '../support/copie.ts';
import { projetSchema } from '../../src/schemas/projet.ts';

test('the page « Contribuer » explains every column of the table of projects, and no other', () => {
  const page = readFileSync('content/pages/contribuer.mdx', 'utf8');
  const section = page.slice(page.indexOf('## Les colonnes'), page.indexOf('## Trois règles'));
  const named = section.split('\n').flatMap((line) => {
    const heads = /^- ((?:`\w+`(?: et )?)+) :/.exec(line)?.[1] ?? '';
    return [...heads.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  });
  expect(named.sort()).toEqual(Object.keys(projetSchema.shape).sort());
});

/** What a reader writes in a column that the page names; a column that it does not name stays as it was. */
const PAGE = { id: 'page-clsol-essai', titre: 'La signature d’un contrat', type: 'page-publique' };
const RESSOURCE = { url: 'lien absent de la source', adresse: 'https://www.exemple.fr/contrat' };
const CONTRAT = {
  ...{ statut: 'signe', preuve: 'page', evenement: 'signature', dateEvenement: '2026-10-12' },
  ...{ source: PAGE.id, sourceRepere: 'Page entière', luLe: '2026-11-28', misAJourLe: '2026-11-28' },
};

test('the page « Contribuer », followed to the letter, makes of a contract « probable » one that is signed', () => {
  const page = readFileSync('content/pages/contribuer.mdx', 'utf8');
  const section = page.slice(page.indexOf('## Apporter la preuve'), page.indexOf('## Trouver le code'));
  const [ofRessource = '', ofContrat = ''] =
    section.split('`data/ressources/ressources.csv`')[1]?.split('`data/contrats/contrats.csv`') ?? [];
  const root = copyContent();
  const change = (file: string, edit: (rows: Record<string, string>[]) => Record<string, string>[]) => {
    const rows = edit(parse(readFileSync(join(root, file), 'utf8'), { columns: true }));
    const quoted = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) =>
      cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','),
    );
    writeFileSync(join(root, file), quoted.join('\n'));
  };
  const named = (values: Record<string, string>, text: string) =>
    Object.fromEntries(Object.entries(values).filter(([column]) => text.includes(`\`${column}\``)));
  change('data/ressources/ressources.csv', (rows) => {
    const empty = Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, '']));
    const told = {
      ...empty,
      auteur: 'Préfecture',
      date: '2026-10-12',
      utilite: 'Elle dit la signature.',
      axes: 'transversal',
    };
    return [...rows, { ...told, ...PAGE, ...named(RESSOURCE, ofRessource) }];
  });
  change('data/contrats/contrats.csv', (rows) =>
    rows.map((row) => (row['id'] === 'departement-34' ? { ...row, ...named(CONTRAT, ofContrat) } : row)),
  );
  expect(() => checkContent(root)).not.toThrow();
  rmSync(root, { recursive: true, force: true });
});
