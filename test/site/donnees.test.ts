import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { csvLines } from '../../src/lib/donnees/csv.ts';
import { RESERVE } from '../../src/lib/donnees/licence.ts';
import { formatsOf, pathOfJeu, pathOfTable, tables } from '../../src/lib/donnees/tables.ts';
import { PATH_SCRIPT } from '../../src/lib/integrer/options.ts';
import { formatDate } from '../../src/lib/texte/format.ts';
import { readOrigine } from '../../src/reference/origines.ts';
import { readDepuisLaVersion } from '../../src/reference/tables-changees.ts';
import { lignesDe } from '../../src/reference/tables-ouvertes.ts';
import { builtPage, DIST, fileOf, listFiles } from '../support/built-site.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

describe('a table of data/', () => {
  test('is published in every format, with its schema and a page that explains each column', () => {
    for (const table of tables) {
      const paths = [...formatsOf(table), 'schema.json' as const].map((format) => pathOfTable(table, format));
      expect(paths.filter((path) => fileOf(path) === undefined)).toEqual([]);
      const { root } = builtPage(pathOfJeu(table.jeu));
      const columns = root
        .querySelectorAll(`section[aria-labelledby=${table.nom}] dt code`)
        .map(({ textContent }) => textContent);
      expect(columns).toEqual(table.champs.map(({ nom }) => nom));
    }
  });

  test('has the same rows in each, those that the files of data/ hold, in their order', async () => {
    for (const table of tables) {
      const lignes = lignesDe(process.cwd(), table.collection);
      const colonnes = table.champs.map(({ nom }) => nom);
      expect(read(pathOfTable(table, 'csv'))).toBe([...csvLines(colonnes, lignes)].join(''));
      const whole = lignes.map((ligne) =>
        Object.fromEntries(colonnes.map((nom) => [nom, ligne[nom] === '' ? null : (ligne[nom] ?? null)])),
      );
      expect(json(pathOfTable(table, 'json'))).toEqual(whole);
      const bytes = readFileSync(join(DIST, pathOfTable(table, 'parquet')));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
      const rows = await parquetReadObjects({ file });
      expect(rows.map(({ id }) => id)).toEqual(lignes.map(({ id }) => id));
      expect(rows.filter((row) => Object.values(row).includes(''))).toEqual([]);
    }
  });

  test('has a feature a row where rows have a place', () => {
    for (const table of tables.filter(({ lieu }) => lieu)) {
      const { features } = json(pathOfTable(table, 'geojson')) as {
        features: { id: string; geometry: unknown; properties: object }[];
      };
      expect(features.map(({ id }) => id)).toEqual(
        lignesDe(process.cwd(), table.collection).map(({ id }) => id),
      );
      expect(features.some(({ geometry }) => geometry !== null)).toBe(true);
      expect(features.map(({ properties }) => properties)).toEqual(json(pathOfTable(table, 'json')));
    }
  });
});

/** Bytes of a file as it is served, and what it is known by. */
function weigh(path: string): [bytes: number, hash: string] {
  const bytes = readFileSync(join(DIST, path));
  return [bytes.length, `sha256:${createHash('sha256').update(bytes).digest('hex')}`];
}

/** Reads a package as the tools of the Frictionless family do (its own published profiles, offline), every cell and link. */
async function faultsOf(path: string, descriptor = json(path)): Promise<string[]> {
  const paquet = await Package.load(descriptor, { basePath: join(DIST, path, '..') });
  const faults = paquet.errors.map(String);
  for (const resource of paquet.resources) {
    try {
      await resource.read({ relations: true });
    } catch (error) {
      const { errors = [] } = error as { errors?: Error[] };
      faults.push(...[error, ...errors.slice(0, 3)].map((fault) => `${resource.name} : ${String(fault)}`));
    }
  }
  return faults;
}

describe('the Data Package', () => {
  test('is valid, as are each cell of its tables and each link from one to another', async () => {
    expect(await faultsOf('/donnees/datapackage.json')).toEqual([]);
  });

  test('is read for good: a value, a link, a descriptor that are wrong are seen', async () => {
    const path = '/donnees/datapackage.json';
    const wrong = async (before: string, after: string) => {
      expect(read(path)).toContain(before);
      return (await faultsOf(path, JSON.parse(read(path).replace(before, after)))).join(' ');
    };
    expect(await wrong('"enum":["pacte-local', '"enum":["pacte-loca')).toContain('projets :');
    expect(await wrong('"reference":{"resource":"porteurs"', '"reference":{"resource":"publics"')).toContain(
      'Foreign key',
    );
    expect(await wrong('"title":"Projets locaux"', '"title":1')).not.toBe('');
  });

  test('says how many bytes each table has, and what it is known by', () => {
    const { resources } = json('/donnees/datapackage.json') as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources)
      expect([bytes, hash], path).toEqual(weigh(`/donnees/${path}`));
  });

  test('holds every table, under the schema that is published beside it', () => {
    const { resources } = json('/donnees/datapackage.json') as {
      resources: { name: string; path: string; schema: unknown }[];
    };
    expect(resources.map(({ name }) => name).sort()).toEqual(tables.map(({ nom }) => nom).sort());
    for (const { path, schema } of resources) {
      expect(json(`/donnees/${path.replace(/csv$/, 'schema.json')}`)).toEqual(schema);
    }
  });
});

describe('the DCAT catalogue', () => {
  type Node = Record<string, { '@id'?: string; '@value'?: string }[]>;
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';
  const catalogue = async () => {
    const graph = (await jsonld.flatten(json('/donnees/dcat.jsonld') as object)) as (Node & {
      '@type'?: string[];
    })[];
    return (type: string) => graph.filter((node) => node['@type']?.includes(`${DCAT}${type}`));
  };
  const lacking = (nodes: Node[], names: string[]) =>
    nodes.flatMap((node) => names.filter((name) => !node[name]?.length));

  test('says what DCAT-AP asks of a catalogue, a dataset, a distribution', async () => {
    const of = await catalogue();
    expect(of('Catalog')).toHaveLength(1);
    expect(of('Dataset').length).toBeGreaterThan(10);
    const told = [`${DCT}title`, `${DCT}description`, `${DCT}publisher`];
    expect(lacking(of('Catalog'), [...told, `${DCAT}dataset`, `${DCT}license`])).toEqual([]);
    const dataset = [
      ...told,
      `${DCT}identifier`,
      `${DCAT}contactPoint`,
      `${DCAT}keyword`,
      `${DCAT}distribution`,
    ];
    expect(
      lacking(of('Dataset'), [...dataset, `${DCT}modified`, `${DCT}rights`, `${DCAT}landingPage`]),
    ).toEqual([]);
    const distribution = [`${DCT}title`, `${DCAT}accessURL`, `${DCAT}downloadURL`, `${DCT}license`];
    expect(lacking(of('Distribution'), [...distribution, `${DCT}format`, `${DCT}rights`])).toEqual([]);
    // IANA knows no type for BibTeX: its format says it.
    const untyped = of('Distribution').filter((node) => lacking([node], [`${DCAT}mediaType`]).length > 0);
    expect(untyped.map((node) => node[`${DCAT}downloadURL`]?.[0]?.['@id'])).toEqual([
      expect.stringMatching(/\.bib$/),
    ]);
  });

  test('keeps for each dataset the terms of its source, as the package does', () => {
    const { resources } = json('/donnees/datapackage.json') as {
      resources: { name: string; rights: string }[];
    };
    const text = read('/donnees/dcat.jsonld');
    for (const { name, rights } of resources) {
      expect(rights, name).toContain(RESERVE);
      expect(text).toContain(JSON.stringify(rights));
    }
  });

  test('says how many bytes each file has, and what it is known by', async () => {
    const SPDX = 'http://spdx.org/rdf/terms#';
    const graph = (await jsonld.flatten(json('/donnees/dcat.jsonld') as object)) as Node[];
    const byId = new Map(graph.map((node) => [String(node['@id']), node]));
    const valueOf = (node: Node | undefined, name: string) => node?.[name]?.[0]?.['@value'];
    for (const node of (await catalogue())('Distribution')) {
      const path = new URL(node[`${DCAT}downloadURL`]?.[0]?.['@id'] ?? '').pathname;
      const checksum = byId.get(node[`${SPDX}checksum`]?.[0]?.['@id'] ?? '');
      expect(
        [Number(valueOf(node, `${DCAT}byteSize`)), `sha256:${valueOf(checksum, `${SPDX}checksumValue`)}`],
        path,
      ).toEqual(weigh(path));
    }
  });

  test('leads to files and pages that are there', async () => {
    const of = await catalogue();
    const addresses = [
      ...of('Distribution').flatMap((node) => node[`${DCAT}downloadURL`] ?? []),
      ...of('Dataset').flatMap((node) => node[`${DCAT}landingPage`] ?? []),
    ].map((value) => new URL(value['@id'] ?? '').pathname);
    expect(addresses.length).toBeGreaterThan(80);
    expect(addresses.filter((path) => fileOf(path) === undefined)).toEqual([]);
  });

  test('names every table and every file that one may want of /donnees/', async () => {
    const of = await catalogue();
    const named = new Set(
      of('Distribution')
        .flatMap((node) => node[`${DCAT}downloadURL`] ?? [])
        .map((value) => new URL(value['@id'] ?? '').pathname.replace('/donnees/', '')),
    );
    // What the scripts of the pages read, the files of one chart, and the descriptors themselves.
    const internal =
      /^(?:catalogue|centres|hors-connexion|lieux|graphiques|v)\/|^cartes\/(?:chefs-lieux|lieux-|tuiles)|^contours\/(?:epci|voisins)\.|\.schema\.json$|^(?:recherche|synonymes|datapackage|contrats|interlocuteurs)\.json$|^dcat\.jsonld$|\.html$/;
    const files = listFiles(join(DIST, 'donnees')).filter((file) => !internal.test(file));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });
});

describe('the day of the latest change', () => {
  interface Dataset {
    'dct:identifier': string;
    'dct:modified': string;
  }
  const days = () => {
    const { 'dcat:dataset': datasets } = json('/donnees/dcat.jsonld') as { 'dcat:dataset': Dataset[] };
    return new Map(datasets.map((one) => [one['dct:identifier'], one['dct:modified']]));
  };

  test('is the same in the catalogue, the schemas and the page', () => {
    const told = days();
    for (const table of tables) {
      const day = told.get(table.jeu) ?? '';
      expect(json(pathOfTable(table, 'schema.json'))).toMatchObject({ version: day });
      const journal = builtPage(pathOfJeu(table.jeu)).root.querySelector('[aria-labelledby=journal]');
      expect(journal?.textContent.replace(/\s/g, ' ')).toContain(`Dernier changement : ${formatDate(day)}.`);
    }
  });

  test('is that of the latest frozen version, or later, wherever a table is no longer what it holds', () => {
    const told = days();
    const { version = '', changees } = readDepuisLaVersion(process.cwd());
    for (const table of tables.filter(({ nom }) => changees.has(nom))) {
      const { changeLe } = readOrigine(process.cwd(), table.jeu);
      const day = told.get(table.jeu) ?? '';
      expect(day > version || (day === version && changeLe === version), `${table.nom} : ${day}`).toBe(true);
    }
  });

  test('is never before a line of the journal of its page', () => {
    const told = days();
    for (const fichier of lignesDe(process.cwd(), 'fichiersFiges')) {
      const table = tables.find(({ nom }) => nom === fichier['table']);
      const changed = [fichier['ajoutees'], fichier['retirees'], fichier['modifiees']].some((n) => n !== 0);
      if (table && changed)
        expect((told.get(table.jeu) ?? '') >= String(fichier['version']), table.nom).toBe(true);
    }
  });
});

describe('a frozen version', () => {
  const versions = lignesDe(process.cwd(), 'versions');

  test('gives the very bytes that were frozen, and a valid package', async () => {
    for (const { version, table, empreinte } of lignesDe(process.cwd(), 'fichiersFiges')) {
      const file = join(DIST, `/donnees/v/${String(version)}/${String(table)}.csv`);
      if (!existsSync(file)) continue;
      expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(empreinte);
    }
    const latest = String(versions.at(-1)?.['id']);
    expect(await faultsOf(`/donnees/v/${latest}/datapackage.json`)).toEqual([]);
  });

  test('has a page with its files, and the list leads to it', () => {
    for (const { id, note } of versions) {
      expect(
        builtPage('/donnees/v/').root.querySelector(`a[href="/donnees/v/${String(id)}/"]`),
      ).not.toBeNull();
      expect(builtPage(`/donnees/v/${String(id)}/`).root.textContent).toContain(String(note).slice(0, 10));
    }
  });
});

describe('the addresses for programs', () => {
  const valueAt = (value: unknown, chemin: string): unknown =>
    chemin
      .split('.')
      .reduce<unknown>(
        (inner, name) =>
          typeof inner === 'object' && inner !== null
            ? Object.entries(inner).find(([key]) => key === name)?.[1]
            : undefined,
        value,
      );

  test('give what the page says of each example', () => {
    const rows = builtPage('/donnees/adresses/').root.querySelectorAll('main dl > div');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const exemple = row.querySelector('dd a')?.getAttribute('href') ?? '';
      const [chemin = '', valeur] = row.querySelectorAll('dd code').map(({ textContent }) => textContent);
      expect(String(valueAt(json(exemple), chemin)), exemple).toBe(valeur);
    }
  });
});

test('the script that other sites load stands alone: no import, no name left behind, light', () => {
  const script = read(PATH_SCRIPT);
  expect(script).not.toMatch(/\bimport\b|\bexport\b/);
  expect(script.trim()).toMatch(/^\{[^]*\}$/);
  expect(script.length).toBeLessThan(4000);
});
