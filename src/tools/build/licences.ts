import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../../reference/json.ts';

/** The packages whose code or fonts reach the browser; what they depend on follows. */
const PUBLISHED_PACKAGES = [
  '@fontsource/atkinson-hyperlegible-next',
  'd3',
  'docx',
  'fflate',
  'maplibre-gl',
  'odf-kit',
  'pagefind',
  'topojson-client',
];

interface Manifest {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const MODULES = 'node_modules';

/** The licence of every package that the site publishes, one after the other, each under its name, version and terms. */
export function licenceNotices(): string {
  return [...withDependencies(PUBLISHED_PACKAGES)]
    .sort()
    .map((name) => {
      const { version, license } = readManifest(name);
      return `${name} ${version} (${license ?? 'licence: see below'})\n\n${readLicence(name)}`;
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function withDependencies(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name) || !existsSync(join(MODULES, name))) continue;
    seen.add(name);
    withDependencies(Object.keys(readManifest(name).dependencies ?? {}), seen);
  }
  return seen;
}

const readManifest = (name: string) => readJson<Manifest>(join(MODULES, name, 'package.json'));

/** Some packages have no file for their licence: their manifest names it. */
function readLicence(name: string): string {
  const file = readdirSync(join(MODULES, name), { withFileTypes: true }).find(
    (entry) => entry.isFile() && /^licen[cs]e/i.test(entry.name),
  );
  return file ? readFileSync(join(MODULES, name, file.name), 'utf8').trim() : '';
}
