/**
 * The parser of the linter: typescript-eslint, with the types of the scripts and of the .astro files from one program.
 *
 * By itself astro-eslint-parser makes a program anew for each .astro file, whose types start from nothing: most of the work
 * of the linter. Here each .astro file is written as TypeScript once, and one program holds them beside the scripts.
 */
import { join, normalize } from 'node:path';
import * as astroParser from 'astro-eslint-parser';
import ts from 'typescript';
import tseslint from 'typescript-eslint';

const ROOT = join(import.meta.dirname, '..');
const isAstro = (path) => path.endsWith('.astro');

function readSettings() {
  const file = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const extensions = [{ extension: '.astro', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }];
  // Forced modules: an .astro file that imports nothing still keeps its names to itself.
  const options = { allowNonTsExtensions: true, moduleDetection: ts.ModuleDetectionKind.Force };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT, options, file, undefined, extensions);
}

/** An .astro file in TypeScript, as astro-eslint-parser hands it to the parser of scripts. */
function toTypeScript(path, text) {
  let code = '';
  const parser = {
    ...tseslint.parser,
    parseForESLint(given, options) {
      code = given;
      return tseslint.parser.parseForESLint(given, options);
    },
  };
  astroParser.parseForESLint(text, { parser, filePath: path, ecmaVersion: 'latest', sourceType: 'module' });
  return code;
}

/** Code that the linter was given and the disk does not hold: of a file that is being written or mended. */
const given = new Map();
/** What was read of each file, and from which text, for the next program. */
const read = new Map();

function readSource(path, settings, disk) {
  const code = given.get(path);
  const text = code ?? disk;
  if (text === undefined) return undefined;
  const known = read.get(path);
  if (known?.text === text) return known.source;
  const source = isAstro(path)
    ? ts.createSourceFile(path, code ?? toTypeScript(path, text), settings, true, ts.ScriptKind.TSX)
    : ts.createSourceFile(path, text, settings, true);
  read.set(path, { text, source });
  return source;
}

let program;

function createProgram() {
  const { fileNames, options } = readSettings();
  const host = ts.createCompilerHost(options, true);
  host.getSourceFile = (path, settings) => readSource(normalize(path), settings, host.readFile(path));
  return ts.createProgram(fileNames, options, host, program);
}

/** The program that holds this code of the file: made again when the disk holds another, as in an editor. */
function programOf(path, code) {
  program ??= createProgram();
  if (program.getSourceFile(path)?.text === code) return program;
  given.set(normalize(path), code);
  program = createProgram();
  return program;
}

export default {
  ...tseslint.parser,
  parseForESLint: (code, options) =>
    tseslint.parser.parseForESLint(code, { ...options, programs: [programOf(options.filePath, code)] }),
};
