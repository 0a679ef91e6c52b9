/**
 * Makes anciennes-communes.csv: the names that communes have borne since 1943 and that the reference does not list. The code
 * of a name leads to today’s commune by `anciensCodes`. Run it with `npm run anciennes-communes` after a new reference: it
 * unpacks two earlier versions of the reference from npm, the only ones where these names stand.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slugify } from '../../src/lib/texte/texte.ts';
import { readRows } from '../../src/reference/territoires.ts';

interface Nommee {
  code: string;
  nom: string;
}

/** The first tells all that happened from 1943 to 2020; the second, the communes that were born and renamed since. */
const VERSIONS = [
  ['0.7.0', 'historique-communes'],
  ['1.1.1', 'communes'],
] as const;

function readVersion(version: string, table: string): Nommee[] {
  const folder = mkdtempSync(join(tmpdir(), 'decoupage-'));
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const archive = execFileSync('npm', ['pack', `@etalab/decoupage-administratif@${version}`], options).trim();
  execFileSync('tar', ['xzf', archive], options);
  return JSON.parse(readFileSync(join(folder, 'package/data', `${table}.json`), 'utf8')) as Nommee[];
}

const keyOf = ({ code, nom }: Nommee) => `${code} ${nom}`;
const known = new Set(readRows('communes').map(keyOf));
const found = new Map(
  VERSIONS.flatMap(([version, table]) => readVersion(version, table))
    .filter((row) => !known.has(keyOf(row)))
    .map((row) => [`${row.code.toLowerCase()}-${slugify(row.nom)}`, row]),
);
const rows = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, { code, nom }]) => [id, code, nom]);
writeFileSync(
  new URL('anciennes-communes.csv', import.meta.url),
  [['id', 'code', 'nom'], ...rows].map((row) => `${row.join(',')}\n`).join(''),
);
console.log(`anciennes-communes.csv : ${rows.length} noms.`);
