import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importContours } from '../../../src/tools/contours/import.ts';
import { readSource } from '../../../src/tools/contours/lecture.ts';

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

/** A square of that many degrees around the first point of an outline. */
function ringAround({ geometry }: Feature, side: number): Polygon {
  const coordinates = geometry.type === 'Polygon' ? geometry.coordinates[0]! : [];
  const [[x = 0, y = 0] = []] = coordinates;
  const corners = [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
    [0, 0],
  ];
  return { type: 'Polygon', coordinates: [corners.map(([dx = 0, dy = 0]) => [x + dx, y + dy])] };
}

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
  '/echange.geojson': () => ({
    body: change(regions, (copy) => {
      const [first, second] = [copy.features[0]!, copy.features[5]!];
      [first.geometry, second.geometry] = [second.geometry, first.geometry];
    }),
  }),
  '/petit.geojson': () => ({
    body: change(regions, (copy) => void (copy.features[7]!.geometry = ringAround(copy.features[7]!, 0.5))),
  }),
  '/noeud.geojson': () => ({
    body: change(regions, (copy) => {
      const shape = copy.features[7]!.geometry;
      const ring = shape.type === 'Polygon' ? shape.coordinates[0]! : [];
      // Two neighbours that change places tie a knot.
      [ring[10], ring[11]] = [ring[11]!, ring[10]!];
    }),
  }),
  '/marque.geojson': () => ({ body: `\uFEFF${JSON.stringify(regions)}` }),
  '/coupe.geojson.gz': () => ({ body: gzipSync(JSON.stringify(regions)).subarray(0, 1000) }),
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
    // A connection that waits would be cut under a test that is slow.
    response.writeHead(status, { connection: 'close' }).end(body);
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
    ['/echange.geojson', ['id « 01 »', 'ne se trouve pas où est le territoire', 'échangées entre les codes']],
    ['/petit.geojson', ['ne se trouve pas où est le territoire']],
    ['/noeud.geojson', ['le bord de ce contour se croise lui-même', 'Réparer les géométries']],
    ['/coupe.geojson.gz', ['le fichier compressé est abîmé', 'téléchargement est complet']],
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

  test('an origin that is none, told before any file is read', async () => {
    const args = ['--regions', 'nulle-part.geojson', '--publie-le', 'hier', '--page', 'javascript:alert(1)'];
    const refusal = await run(...args).catch(String);
    expect(refusal).toContain('--publie-le : une date s’écrit AAAA');
    expect(refusal).toContain('--page : une adresse commence par https://');
    expect(refusal).not.toContain('illisible');
  });

  test('a file that unfolds without end', async () => {
    const path = join(folder, 'bombe.geojson.gz');
    writeFileSync(path, gzipSync(Buffer.alloc(3_000_000)));
    expect(await readSource(path, 2_000_000)).toMatchObject({
      faute: { fichier: path, probleme: 'déplié, ce fichier dépasserait 2 Mo' },
    });
  });

  test('a folder that does not exist', async () => {
    const args = ['--regions', `${origin}/regions.geojson`, '--dossier', join(folder, 'nulle-part')];
    await expect(importContours(args)).rejects.toThrow('ce dossier n’existe pas');
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

  test('--sans-comparer takes territories that have moved', async () => {
    const lines = await run('--regions', `${origin}/echange.geojson`, '--sans-comparer', '--dry-run');
    expect(lines.at(-1)).toContain('rien n’a été écrit');
  });

  test('a byte order mark is no fault, and each step is told', async () => {
    const steps: string[] = [];
    const args = ['--regions', `${origin}/marque.geojson`, '--dossier', folder, '--dry-run'];
    await importContours(args, (step) => void steps.push(step));
    expect(steps).toEqual([`lecture de ${origin}/marque.geojson`, 'contrôle', 'simplification et écriture']);
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
