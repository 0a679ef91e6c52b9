/** Reading JSON files whose shape is known: ours, and those of packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What a file holds; its shape is taken on trust here, and nowhere else. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who reads the file names its shape
export function readJson<T>(path: string | URL): T {
  // A byte order mark, which some editors add, is no part of the text.
  return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as T;
}

/** The same for a file of a package: « world-atlas/countries-10m.json ». Found from the folder of the project. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who reads the file names its shape
export function readPackage<T>(file: string): T {
  return readJson<T>(createRequire(`${process.cwd()}/`).resolve(file));
}
