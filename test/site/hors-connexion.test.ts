import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { joinListes, type ListeAGarder } from '../../src/lib/hors-connexion/liste.ts';
import { PLAFOND } from '../../src/tools/build/hors-connexion/listes.ts';
import {
  builtPage,
  builtPages,
  DIST,
  fileOf,
  firstLoad,
  listFiles,
  wireSize,
} from '../support/built-site.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const listes = listFiles(join(DIST, 'donnees/hors-connexion')).map(
  (file) => JSON.parse(read(`donnees/hors-connexion/${file}`)) as ListeAGarder,
);
const listeOf = (ensemble: string) => {
  const found = listes.find((liste) => liste.ensemble === ensemble);
  if (!found) throw new Error(`Liste « ${ensemble} » attendue.`);
  return found;
};
const guide = listeOf('guide');
const departements = listes.filter(({ avec }) => avec !== undefined).map((liste) => joinListes(liste, guide));
const sizes = new Map<string, number>();
const sizeOf = (adresse: string) => {
  const known = sizes.get(adresse) ?? wireSize(fileOf(`/${adresse}`) ?? '');
  sizes.set(adresse, known);
  return known;
};
const wire = ({ fichiers }: ListeAGarder) => fichiers.reduce((sum, [adresse]) => sum + sizeOf(adresse), 0);

describe('what may be kept', () => {
  test('is every department of the site', () => {
    const pages = builtPages().filter(
      ({ path }) => /^\/territoires\/(?:\d[\dab]|97\d)-/.test(path) && !path.includes('/lettres/'),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(departements).toHaveLength(pages.length);
  });

  test('exists, file by file', () => {
    const lost = listes.flatMap(({ ensemble, fichiers }) =>
      fichiers.filter(([adresse]) => !fileOf(`/${adresse}`)).map(([adresse]) => `${ensemble} : ${adresse}`),
    );
    expect(lost).toEqual([]);
  });

  test('weighs two megabytes on the wire at most, for each department with all that it needs', () => {
    const over = departements.filter((liste) => wire(liste) > 2_000_000).map(({ titre }) => titre);
    expect(over).toEqual([]);
    expect(PLAFOND).toBeLessThanOrEqual(2_000_000);
  });

  test('weighs what readers are told, within a twentieth', () => {
    const wrong = [...departements, listeOf('socle')].filter(
      (liste) => Math.abs(wire(liste) / liste.octets - 1) > 0.05,
    );
    expect(wrong.map(({ titre }) => titre)).toEqual([]);
  });

  test('comes by itself within what the page says of it', () => {
    const said = Number(
      /Cela pèse moins de (\d+)\s*Mo\. Si/.exec(builtPage('/hors-connexion/').root.text)?.[1],
    );
    expect(wire(listeOf('socle'))).toBeLessThan(said * 1_000_000);
  });

  test('is of one version, which the guardian says', () => {
    const [version = '', ...others] = new Set(listes.map((liste) => liste.version));
    expect(others).toEqual([]);
    expect(read('sw.js')).toContain(version);
  });

  test('is enough for its pages: every sheet, script and font that they load', () => {
    const missing = [listeOf('socle'), ...departements.slice(0, 3)].flatMap(({ ensemble, fichiers }) => {
      const has = new Set(fichiers.map(([adresse]) => `/${adresse}`));
      return fichiers
        .filter(([adresse]) => adresse === '' || adresse.endsWith('/'))
        .flatMap(([adresse]) => firstLoad(builtPage(`/${adresse}`)))
        .filter(({ path }) => !has.has(path))
        .map(({ path }) => `${ensemble} : ${path}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the guardian', () => {
  test('is one light script without imports: some browsers run no other', () => {
    expect(read('sw.js')).not.toMatch(/\b(?:import|export)\b|importScripts/);
    expect(wireSize(join(DIST, 'sw.js'))).toBeLessThan(5000);
  });

  test('is called by one short script, the same on every page but those that others frame', () => {
    const callers = builtPages()
      .filter(({ path }) => !path.startsWith('/integrer/'))
      .map(({ path, html }) => ({ path, script: /src="([^"]*\/_astro\/Base\.astro[^"]*)"/.exec(html)?.[1] }));
    expect(callers.filter(({ script }) => !script).map(({ path }) => path)).toEqual(
      builtPages()
        .filter(({ path, html }) => !path.startsWith('/integrer/') && html.includes('<cadre-integre'))
        .map(({ path }) => path),
    );
    const [script, ...others] = new Set(callers.flatMap((caller) => caller.script ?? []));
    expect(others).toEqual([]);
    const file = fileOf(script ?? '');
    expect(wireSize(file ?? '')).toBeLessThanOrEqual(450);
    expect(readFileSync(file ?? '', 'utf8')).not.toMatch(/\bimport[\s{*"'`]/);
  });
});

describe('the site can be installed', () => {
  const manifest = JSON.parse(read('manifest.webmanifest')) as {
    name: string;
    start_url: string;
    scope: string;
    display: string;
    icons: { src: string; sizes: string; type: string; purpose: string }[];
  };

  test('under its name, at its home page, with a policy that lets it', () => {
    const { name, short_name: short } = JSON.parse(read('manifest.webmanifest'));
    const edition = JSON.parse(readFileSync('content/edition.json', 'utf8'));
    expect([name, short]).toEqual([edition.nom, edition.nom]);
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['./', './', 'standalone']);
    const { html } = builtPage('/');
    expect(html).toContain('href="/manifest.webmanifest"');
    for (const rule of ["manifest-src 'self'", "worker-src 'self'"]) expect(html).toContain(rule);
  });

  test('with icons of the sizes that it says, one that systems may cut, one for Apple', async () => {
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
    expect(manifest.icons.map(({ sizes: said }) => said)).toEqual(
      expect.arrayContaining(['192x192', '512x512']),
    );
    for (const { src, sizes: said } of manifest.icons) {
      const { width, height, format } = await sharp(join(DIST, src)).metadata();
      expect([`${width}x${height}`, format]).toEqual([said, 'png']);
    }
    const apple = builtPage('/').root.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href');
    expect((await sharp(fileOf(apple ?? '')).metadata()).width).toBe(180);
  });
});

describe('the page that explains it', () => {
  const { root } = builtPage('/hors-connexion/');

  test('is linked from the foot of every page, and from the pages of departments and of what is in them', () => {
    expect(builtPage('/pacte/').root.querySelector('footer a[href="/hors-connexion/"]')).not.toBeNull();
    const herault = builtPage('/territoires/34-herault/').root;
    expect(herault.querySelector('a[href="/hors-connexion/?departement=34"]')).not.toBeNull();
  });

  test('is whole without JavaScript: no dead control, what is kept and how to take it away', () => {
    expect(root.querySelector('[data-part="outils"]')?.hasAttribute('hidden')).toBe(true);
    const said = root.querySelector('main')?.text.replace(/\s+/g, ' ');
    for (const words of ['Tout retirer', 'navigation privée', '2 Mo', 'trois secondes'])
      expect(said).toContain(words);
  });

  test('is where the site speaks of privacy', () =>
    expect(builtPage('/a-propos/').root.querySelector('main a[href="/hors-connexion/"]')).not.toBeNull());
});
