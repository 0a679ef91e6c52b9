import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

/** The types that a module hands on: interfaces, aliases, classes, enums that it exports itself. */
function exportedTypes(code: string): string[] {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    if (!isType || !statement.name) return [];
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return isExported ? [statement.name.text] : [];
  });
}

/** Names that several modules give to different types, with these modules. */
function usedTwice(modules: { file: string; code: string }[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { file, code } of modules) {
    for (const name of exportedTypes(code)) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  return [...owners]
    .filter(([, own]) => own.length > 1)
    .map(([name, own]) => `${name} : ${own.sort().join(', ')}`);
}

test('a name of an exported type means one thing', () => {
  const modules = files.map((file) => ({ file, code: readFileSync(join(SRC, file), 'utf8') }));
  expect(usedTwice(modules)).toEqual([]);
});

test('the list sees every form of type, and only those that are exported', () => {
  const one =
    'export interface A {}\nexport type B = string;\nexport class C {}\ninterface D {}\ntype E = 1;';
  const other =
    'export enum A { x }\nexport abstract class C {}\nexport type { D } from "./d.ts";\ntype E = 2;';
  expect(
    usedTwice([
      { file: 'one.ts', code: one },
      { file: 'other.ts', code: other },
    ]),
  ).toEqual(['A : one.ts, other.ts', 'C : one.ts, other.ts']);
});
