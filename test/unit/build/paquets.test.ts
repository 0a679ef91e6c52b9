import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { securityTxt } from '../../../src/lib/edition/securite.ts';
import { dossierOf } from '../../../src/tools/build/paquets-publies.ts';
import { sbomOf } from '../../../src/tools/build/sbom.ts';
import { readVerrou, resoudre, type Verrou } from '../../../src/tools/build/verrou.ts';

const verrou = readVerrou();
const paquets = [...verrou.paquets.values()];
const manifest: Record<string, Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the packages', () => {
  test('are asked for at exact versions', () => {
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((sort) =>
      Object.entries(manifest[sort] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    );
    expect(loose).toEqual([]);
  });

  /** What the registry of the lock did not hold is a package for one kind of machine, which others do without: see SECURITY.md. */
  test('have their integrity in the lock, but for some made for one system', () => {
    const bare = paquets.filter(({ integrite }) => !integrite?.startsWith('sha512-'));
    expect(bare.filter(({ isOptional }) => !isOptional).map(({ dossier }) => dossier)).toEqual([]);
    expect(
      bare
        .filter(({ nom }) => !/(?:android|darwin|freebsd|linux|win32|windows|wasm32)/.test(nom))
        .map(({ nom }) => nom),
    ).toEqual([]);
  });

  test('run nothing when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const scripts = Object.keys(manifest['scripts'] ?? {});
    expect(scripts.filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
  });

  test('are found as Node finds them: the nearest first', () => {
    const at = (dossier: string) => ({ ...verrou.racine, dossier, nom: dossier.split('/').at(-1) ?? '' });
    const made: Verrou = {
      racine: verrou.racine,
      paquets: new Map(
        ['node_modules/a', 'node_modules/b', 'node_modules/a/node_modules/b'].map((dossier) => [
          dossier,
          at(dossier),
        ]),
      ),
    };
    expect(resoudre(made, 'node_modules/a', 'b')?.dossier).toBe('node_modules/a/node_modules/b');
    expect(resoudre(made, 'node_modules/b', 'a')?.dossier).toBe('node_modules/a');
    expect(resoudre(made, '', 'b')?.dossier).toBe('node_modules/b');
    expect(resoudre(made, 'node_modules/a/node_modules/b', 'c')).toBeUndefined();
  });

  test.for([
    ['/x/node_modules/docx/node_modules/nanoid/index.js?v=1', 'node_modules/docx/node_modules/nanoid'],
    ['/x/node_modules/@mapbox/unitbezier/index.js', 'node_modules/@mapbox/unitbezier'],
    ['C:\\x\\node_modules\\d3-array\\src\\index.js', 'node_modules/d3-array'],
    ['/x/src/islands/a.ts', undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('the module %s is of %s', ([id, dossier]) => {
    expect(dossierOf(id ?? '')).toBe(dossier);
  });
});

/** What the schema of CycloneDX 1.6 requires, and the forms that it gives. */
describe('the bill of materials', () => {
  const sbom = sbomOf(verrou, '2026-11-28');
  const refs = sbom.components.map((component) => component['bom-ref']);

  test('says its format, its version, a serial number, the day and the software', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(sbom.metadata.timestamp).toBe('2026-11-28T00:00:00Z');
    expect(sbom.metadata.component).toMatchObject({ type: 'application', name: 'atlas-des-solidarites' });
  });

  test('gives each package once, with its type, name, version, address, scope and print', () => {
    expect(new Set(refs).size).toBe(refs.length);
    const wrong = sbom.components.filter(
      ({ type, name, version, purl, scope, hashes, licenses }) =>
        type !== 'library' ||
        !name ||
        !version ||
        !/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.%+-]+$/.test(purl) ||
        !['required', 'optional', 'excluded'].includes(scope) ||
        !(hashes ?? []).every(({ alg, content }) => alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(content)) ||
        !(licenses ?? []).every(({ expression }) => /^[\w.+() -]+$/.test(expression)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('holds every package of the lock, and says what needs what among them', () => {
    const names = new Set(
      sbom.components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
    );
    expect(
      paquets.filter(({ nom, version }) => !names.has(`${nom}@${version}`)).map(({ nom }) => nom),
    ).toEqual([]);
    const known = new Set([...refs, sbom.metadata.component['bom-ref']]);
    expect(sbom.dependencies.map(({ ref }) => ref).filter((ref) => !known.has(ref))).toEqual([]);
    expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual(
      [],
    );
    expect(sbom.dependencies[0]?.dependsOn).toContain(`pkg:npm/astro@${manifest['dependencies']?.['astro']}`);
  });

  test('is the same bytes twice', () => {
    expect(JSON.stringify(sbomOf(readVerrou(), '2026-11-28'))).toBe(JSON.stringify(sbom));
  });
});

describe('where a flaw is reported (RFC 9116)', () => {
  const text = securityTxt(
    { signalement: 'mailto:a@ville.fr', miseAJour: '2028-02-29' },
    new URL('https://atlas.fr'),
  );
  const fieldOf = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}: (.+)$`, 'gm'))].map(([, value]) => value);

  test('has its contact, its languages and its address', () => {
    expect(fieldOf('Contact')).toEqual(['mailto:a@ville.fr']);
    expect(fieldOf('Preferred-Languages')).toEqual(['fr, en']);
    expect(fieldOf('Canonical')).toEqual(['https://atlas.fr/.well-known/security.txt']);
    expect(text).toMatch(/^(?:(?:#.*|[\w-]+: .+)\n)+$/);
  });

  test('expires once, within a year of the contents', () => {
    const [day, ...others] = fieldOf('Expires').map((value) => Date.parse(value ?? ''));
    const days = ((day ?? 0) - Date.parse('2028-02-29')) / 86_400_000;
    expect(days).toBeGreaterThan(300);
    expect(days).toBeLessThan(365);
    expect(others).toEqual([]);
  });
});
