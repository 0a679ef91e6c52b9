import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** One import statement, resolved: a path from the root of the project, or the name of a package. */
export interface Import {
  /** « src/lib/texte/format.ts » */
  from: string;
  target: string;
  /** What it takes: « default », « * » for all, nothing for a side effect. */
  names: string[];
  typeOnly: boolean;
  dynamic: boolean;
  /** In a browser script of an .astro file, not in its frontmatter. */
  inScript: boolean;
}

/** The TypeScript of a file: the whole of it, or the frontmatter and the browser scripts of an .astro file. */
interface Code {
  text: string;
  inScript: boolean;
}

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The files under a folder of the project, as paths from its root. */
export const listSources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
export const readSource = (file: string) => readFileSync(join(ROOT, file), 'utf8');
export const hasCode = (file: string) => /\.(?:ts|mjs|astro)$/.test(file);

function codesOf(file: string, text: string): Code[] {
  if (extname(file) !== '.astro') return [{ text, inScript: false }];
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const body = text.slice(frontmatter?.[0].length ?? 0);
  const scripts = [...body.matchAll(/<script(?![^>]*application\/)[^>]*>([\s\S]*?)<\/script>/g)];
  return [
    { text: frontmatter?.[1] ?? '', inScript: false },
    ...scripts.map((script) => ({ text: script[1] ?? '', inScript: true })),
  ];
}

/** Every node of the code of a file, in order. */
export function nodesOf(file: string, text = readSource(file)): ts.Node[] {
  return codesOf(file, text).flatMap((code) => nodesIn(file, code));
}

function nodesIn(file: string, { text }: Code): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

export function importsOf(file: string, text = readSource(file)): Import[] {
  return codesOf(file, text).flatMap((code) =>
    nodesIn(file, code).flatMap((node) => {
      const found = readImport(node);
      if (!found?.specifier || !ts.isStringLiteralLike(found.specifier)) return [];
      const { specifier, ...rest } = found;
      return [{ from: file, target: resolve(file, specifier.text), inScript: code.inScript, ...rest }];
    }),
  );
}

type Found = Pick<Import, 'names' | 'typeOnly' | 'dynamic'> & { specifier: ts.Node | undefined };

function readImport(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    const names = namesTaken(node.importClause);
    return { specifier: node.moduleSpecifier, names, typeOnly: isTypeOnly(node), dynamic: false };
  }
  if (ts.isExportDeclaration(node)) {
    const names = namesPassedOn(node.exportClause);
    return { specifier: node.moduleSpecifier, names, typeOnly: node.isTypeOnly, dynamic: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const names = [node.qualifier?.getText() ?? '*'];
    return { specifier: node.argument.literal, names, typeOnly: true, dynamic: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { specifier: node.arguments[0], names: namesAwaited(node), typeOnly: false, dynamic: true };
  }
  return undefined;
}

const nameOf = ({ propertyName, name }: ts.ImportSpecifier | ts.ExportSpecifier) =>
  (propertyName ?? name).text;

function namesTaken(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(nameOf) : ['*'];
  return [...(clause?.name ? ['default'] : []), ...(bindings ? named : [])];
}

const namesPassedOn = (clause: ts.NamedExportBindings | undefined): string[] =>
  clause && ts.isNamedExports(clause) ? clause.elements.map(nameOf) : ['*'];

/** « const { a } = await import('./a.ts') » takes a; « import('./a.ts').then(…) », all. */
function namesAwaited(call: ts.CallExpression): string[] {
  const declaration = ts.isAwaitExpression(call.parent) ? call.parent.parent : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return ['*'];
  if (!ts.isObjectBindingPattern(declaration.name)) return ['*'];
  return declaration.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
}

/** « import type { A } » and « import { type A } ». */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  if (importClause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

/** The names that a file exports, one a declaration. */
export function exportsOf(file: string, text = readSource(file)): string[] {
  return nodesOf(file, text).flatMap((node) => {
    if (ts.isExportAssignment(node)) return ['default'];
    if (ts.isExportDeclaration(node) && node.exportClause && ts.isNamedExports(node.exportClause))
      return node.exportClause.elements.map(({ name }) => name.text);
    const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
    const has = (kind: ts.SyntaxKind) => modifiers.some((modifier) => modifier.kind === kind);
    if (!has(ts.SyntaxKind.ExportKeyword)) return [];
    return has(ts.SyntaxKind.DefaultKeyword) ? ['default'] : declaredNames(node);
  });
}

function declaredNames(node: ts.Node): string[] {
  if (!ts.isVariableStatement(node))
    return ts.isDeclarationStatement(node) ? [node.name?.getText() ?? ''] : [];
  return node.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : name.elements.map((element) => element.getText()),
  );
}
