import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importContours } from '../../../src/tools/contours/import.ts';

/** Our own outlines, shaped as Etalab's « contours administratifs », served on this machine. */
const read = (name: string): FeatureCollection =>
  JSON.parse(readFileSync(new URL(`../../../data/contours/${name}.geojson`, import.meta.url), 'utf8'));
const [regions, departements] = [read('regions'), read('departements')];

type Mend = (copy: FeatureCollection) => unknown;
const change = (source: FeatureCollection, mend: Mend): string => {
  const copy = structuredClone(source);
  return JSON.stringify(mend(copy) ?? copy);
};
const set =
  (index: number, properties: object): Mend =>
  (copy) => {
    copy.features[index]!.properties = { ...copy.features[index]!.properties, ...properties };
  };

const routes: Record<string, () => { status?: number; body: string | Buffer }> = {
  '/regions.geojson': () => ({ body: JSON.stringify(regions) }),
  '/departements.geojson.gz': () => ({ body: gzipSync(JSON.stringify(departements)) }),
  '/page.html': () => ({ body: '<!doctype html><title>Contours</title>' }),
  '/coupe.geojson': () => ({ body: JSON.stringify(regions).slice(0, 1000) }),
  '/topologie.json': () => ({ body: '{"type":"Topology","objects":{}}' }),
  '/vide.geojson': () => ({ body: change(regions, (copy) => ({ ...copy, features: [] })) }),
  '/sans-code.geojson': () => ({ body: change(regions, set(2, { code: undefined })) }),
  '/code-nombre.geojson': () => ({ body: change(regions, set(5, { code: 11 })) }),
  '/doublon.geojson': () => ({ body: change(regions, set(1, { code: '01' })) }),
  '/point.geojson': () => ({
    body: change(
      regions,
      (copy) => void (copy.features[0]!.geometry = { type: 'Point', coordinates: [2, 48] }),
    ),
  }),
  '/ouvert.geojson': () => ({
    body: change(regions, (copy) => {
      copy.features[0]!.geometry = {
        type: 'Polygon',
        coordinates: [
          [
            [2, 48],
            [3, 48],
            [3, 49],
            [2, 49],
          ],
        ],
      };
    }),
  }),
  '/lambert.geojson': () => ({
    body: change(regions, (copy) => {
      const ring = [
        [650000, 6860000],
        [660000, 6860000],
        [660000, 6870000],
        [650000, 6860000],
      ];
      copy.features[7]!.geometry = { type: 'Polygon', coordinates: [ring] };
    }),
  }),
  '/inverse.geojson': () => ({
    body: change(regions, (copy) => {
      const ring = [
        [48, 2],
        [49, 2],
        [49, 3],
        [48, 2],
      ];
      copy.features[8]!.geometry = { type: 'Polygon', coordinates: [ring] };
    }),
  }),
  '/moitie.geojson': () => ({
    body: change(regions, (copy) => ({ ...copy, features: copy.features.slice(9) })),
  }),
  '/autre-annee.geojson': () => ({
    body: change(departements, (copy) => {
      copy.features[0]!.properties!['code'] = '988';
    }),
  }),
};

let server: Server;
let origin = '';
let folder = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { status = 200, body } = routes[request.url!]?.() ?? { status: 404, body: 'absent' };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'contours-'));
});
beforeEach(() => readdirSync(folder).forEach((name) => rmSync(join(folder, name))));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

const run = (...args: string[]) => importContours([...args, '--dossier', folder]);

describe('refusals: nothing is written, the message names the file, the fault and the remedy', () => {
  test.each([
    ['/absent.geojson', ['réponse 404', 'vérifiez le chemin ou l’adresse']],
    ['/page.html', ['une page HTML', 'celle de sa page']],
    ['/coupe.geojson', ['ce n’est pas du JSON', 'téléchargement est complet']],
    ['/topologie.json', ['« FeatureCollection » était attendu', '« Topology »']],
    ['/vide.geojson', ['aucun contour']],
    ['/sans-code.geojson', ['id « contour n° 3 »', 'propriété « code » absente']],
    ['/code-nombre.geojson', ['valeur « 11 »', '« code » doit être un texte', 'zéros de tête']],
    ['/doublon.geojson', ['id « 01 »', 'code présent 2 fois', '17 des 18 codes attendus']],
    ['/point.geojson', ['id « 01 »', 'géométrie « Point »']],
    ['/ouvert.geojson', ['id « 01 »', 'non fermé']],
    ['/lambert.geojson', ['650000.0', 'hors des degrés', 'EPSG:4326']],
    ['/inverse.geojson', ['hors de France', 'longitude d’abord']],
    ['/moitie.geojson', ['9 des 18 codes attendus', '95 %']],
    ['/departements.geojson.gz', ['id « 2A »', 'n’est pas du niveau « regions »', 'codes sont inconnus']],
  ])('%s', async (path, expected) => {
    const refusal = await run('--regions', origin + path).catch(String);
    for (const part of [origin + path, ...expected]) expect(refusal).toContain(part);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('the faults of all files are told at once', async () => {
    const args = ['--regions', `${origin}/page.html`, '--departements', `${origin}/coupe.geojson`];
    await expect(run(...args)).rejects.toThrow(/2 fautes[^]*coupe\.geojson[^]*page\.html/);
  });

  test('a path that leads nowhere, an unknown option, no file at all', async () => {
    await expect(run('--regions', 'nulle-part.geojson')).rejects.toThrow('nulle-part.geojson : illisible');
    await expect(run('--region', 'x')).rejects.toThrow('Usage');
    await expect(run()).rejects.toThrow('Aucun fichier donné');
  });
});

describe('imports', () => {
  test('writes our files and their origin, from an address or a path, gzipped or not', async () => {
    const path = join(folder, 'entree.json');
    writeFileSync(path, JSON.stringify(regions));
    const lines = await run(
      '--regions',
      path,
      '--departements',
      `${origin}/departements.geojson.gz`,
      '--millesime',
      '2026',
    );
    expect(lines).toContain('regions : codes du référentiel absents du fichier : aucun');
    expect(readdirSync(folder).sort()).toEqual([
      'departements.geojson',
      'entree.json',
      'origine.json',
      'regions.geojson',
    ]);
    const written: FeatureCollection = JSON.parse(readFileSync(join(folder, 'departements.geojson'), 'utf8'));
    expect(written.features.map(({ properties }) => properties)).toEqual(
      departements.features.map(({ properties }) => properties),
    );
    const origine = JSON.parse(readFileSync(join(folder, 'origine.json'), 'utf8'));
    expect(origine.millesime).toBe('2026');
    expect(origine.urlFichier).toBe(`${origin}/departements.geojson.gz`);
    expect(Object.keys(origine)).toEqual(Object.keys(ourOrigine));
  });

  test('codes missing on either side are listed, and left out', async () => {
    const lines = await run('--departements', `${origin}/autre-annee.geojson`);
    expect(lines).toContain('departements : codes du référentiel absents du fichier : 01 Ain');
    expect(lines).toContain('departements : codes du fichier inconnus du référentiel (écartés) : 988');
  });

  test('--dry-run writes nothing', async () => {
    const lines = await run('--regions', `${origin}/regions.geojson`, '--dry-run');
    expect(lines.at(-1)).toContain('rien n’a été écrit');
    expect(readdirSync(folder)).toEqual([]);
  });
});

const ourOrigine = JSON.parse(
  readFileSync(new URL('../../../data/contours/origine.json', import.meta.url), 'utf8'),
);
