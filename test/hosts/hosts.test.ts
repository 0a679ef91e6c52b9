/** The same questions to every server, each with the configuration that the build writes for it, at the root and in a folder. */
import { readFileSync, statSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIEUX_A_INTEGRER } from '../../src/lib/hebergement/regles.ts';
import { CHEMINS, makeEchantillon, type Echantillon } from '../support/serveurs/echantillon.ts';
import { unpack } from '../support/serveurs/paquets.ts';
import { startServeur, type ServeurLance } from '../support/serveurs/serveurs.ts';

interface Reponse {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

const ask = (url: string, headers: Record<string, string> = {}): Promise<Reponse> =>
  new Promise((done, fail) => {
    get(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).once('error', fail);
  });

const UTF8 = ' *; *charset=utf-8$';
const TYPES: Record<string, RegExp> = {
  html: new RegExp(`^text/html${UTF8}`, 'i'),
  css: new RegExp(`^text/css${UTF8}`, 'i'),
  js: /^text\/javascript/,
  json: /^application\/json/,
  geojson: /^application\/geo\+json/,
  jsonld: /^application\/ld\+json/,
  svg: /^image\/svg\+xml/,
  png: /^image\/png$/,
  woff2: /^font\/woff2$/,
  webmanifest: /^application\/manifest\+json/,
  parquet: /^application\/vnd\.apache\.parquet$/,
  csv: new RegExp(`^text/csv${UTF8}`, 'i'),
  ics: new RegExp(`^text/calendar${UTF8}`, 'i'),
  xml: /^application\/xml/,
  txt: new RegExp(`^text/plain${UTF8}`, 'i'),
};
/** What a site may do without. */
const OPTIONAL = ['ics', 'webmanifest'];

const YEAR = 'public, max-age=31536000, immutable';

const paquets = await Promise.all(
  (['nginx', 'apache', 'caddy'] as const).map(async (nom) => ({ nom, paquet: await unpack(nom) })),
);

describe.each(['/', '/atlas/'])('published at %s,', (prefixe) => {
  let echantillon: Echantillon;
  beforeAll(async () => {
    echantillon = await makeEchantillon(prefixe);
  });
  afterAll(() => echantillon.remove());

  describe.each(paquets)('$nom', ({ nom, paquet }) => {
    let serveur: ServeurLance | undefined;
    const askFor = (path: string, headers?: Record<string, string>) =>
      ask(`${serveur?.origin}${prefixe}${path.slice(1)}`, headers);
    const fileIn = (folder: string, extension: string) =>
      echantillon.fichiers.find((file) => file.startsWith(folder) && file.endsWith(extension)) ?? '';

    beforeAll(async () => {
      if ('dossier' in paquet) serveur = await startServeur(nom, { paquet: paquet.dossier, ...echantillon });
    });
    afterAll(() => serveur?.close());
    const check = (title: string, run: () => Promise<void>) =>
      test(title, async ({ skip }) => {
        if ('absence' in paquet) skip(paquet.absence);
        await run();
      });

    check('gives every kind of file its type, scripts as scripts', async () => {
      for (const [extension, type] of Object.entries(TYPES)) {
        const file = fileIn('/', `.${extension}`);
        if (file === '' && OPTIONAL.includes(extension)) continue;
        const { status, headers } = await askFor(file);
        expect([file, status, headers['content-type']]).toEqual([file, 200, expect.stringMatching(type)]);
      }
    });

    check('lets what is named by its content be kept a year, and asks again for the rest', async () => {
      for (const file of [
        fileIn('/_astro/', '.js'),
        fileIn('/_astro/', '.woff2'),
        fileIn('/pagefind/fragment/', ''),
      ])
        expect((await askFor(file)).headers['cache-control']).toBe(YEAR);
      for (const path of [
        CHEMINS.accueil,
        CHEMINS.page,
        CHEMINS.donnee,
        '/sitemap-index.xml',
        '/pagefind/pagefind.js',
      ])
        expect((await askFor(path)).headers['cache-control']).toBe('no-cache');
    });

    check('answers « 304 » to who has the file already, compressed or not', async () => {
      for (const path of [CHEMINS.accueil, CHEMINS.donnee, CHEMINS.sansCopie]) {
        for (const encoding of ['identity', 'gzip', 'br']) {
          const first = await askFor(path, { 'accept-encoding': encoding });
          const tag = first.headers.etag ?? '';
          expect(tag).not.toBe('');
          const again = await askFor(path, { 'accept-encoding': encoding, 'if-none-match': tag });
          expect([path, encoding, again.status]).toEqual([path, encoding, 304]);
        }
      }
    });

    check('sends the copies that are compressed already, and the text to who reads none', async () => {
      const read = { gzip: gunzipSync, br: brotliDecompressSync };
      for (const [path, file] of [
        [CHEMINS.page, '/projets/index.html'],
        [CHEMINS.donnee, CHEMINS.donnee],
      ] as const) {
        const plain = readFileSync(join(echantillon.site, file));
        expect((await askFor(path)).body.equals(plain)).toBe(true);
        for (const encoding of ['gzip', 'br'] as const) {
          const { headers, body } = await askFor(path, { 'accept-encoding': `${encoding}, deflate` });
          expect([path, headers['content-encoding'], headers.vary]).toEqual([
            path,
            encoding,
            expect.stringMatching(/accept-encoding/i),
          ]);
          expect(headers['content-type']).toMatch(path.endsWith('/') ? /^text\/html/ : /^application\/json/);
          expect(body.length).toBe(statSync(join(echantillon.site, `${file}.${encoding.slice(0, 2)}`)).size);
          expect(read[encoding](body).equals(plain)).toBe(true);
        }
      }
    });

    check('compresses by itself a text that has no copy', async () => {
      const { headers, body } = await askFor(CHEMINS.sansCopie, { 'accept-encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(body).equals(readFileSync(join(echantillon.site, CHEMINS.sansCopie)))).toBe(true);
    });

    check(
      'answers « 404 » with our page to what is not there, even among the files kept a year',
      async () => {
        const page = readFileSync(join(echantillon.site, '404.html'));
        for (const path of [
          '/nulle-part/',
          '/nulle-part.json',
          '/_astro/nulle-part.js',
          '/projets/%C3%A9/',
        ]) {
          const { status, headers, body } = await askFor(path);
          expect([path, status, body.equals(page)]).toEqual([path, 404, true]);
          expect(headers['content-type']).toMatch(TYPES['html'] ?? /^$/);
          expect(headers['cache-control'] ?? 'no-cache').toBe('no-cache');
          expect(headers['x-content-type-options']).toBe('nosniff');
        }
      },
    );

    check('lists no folder, and gives neither hidden files nor those made for hosts', async () => {
      for (const path of [
        CHEMINS.dossierSansPage,
        CHEMINS.cachee,
        '/.htaccess',
        '/_headers',
        '/_hebergement/nginx.conf',
        '/_hebergement/',
      ])
        expect([path, (await askFor(path)).status]).toEqual([path, 404]);
      expect((await askFor(CHEMINS.permise)).status).toBe(200);
    });

    check('leads a folder without its slash to the folder', async () => {
      const { status, headers } = await askFor('/projets');
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', serveur?.origin).href).toBe(
        `${serveur?.origin}${prefixe}projets/`,
      );
    });

    check('sends the part of a file that is asked for', async () => {
      const file = fileIn('/donnees/', '.parquet');
      const { status, headers, body } = await askFor(file, { range: 'bytes=4-11' });
      const whole = readFileSync(join(echantillon.site, file));
      expect([status, headers['content-range']]).toEqual([206, `bytes 4-11/${whole.length}`]);
      expect(body.equals(whole.subarray(4, 12))).toBe(true);
    });

    check('protects every answer, once', async () => {
      for (const path of [CHEMINS.accueil, CHEMINS.page, CHEMINS.donnee, fileIn('/_astro/', '.js')]) {
        const { headers } = await askFor(path);
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'same-origin',
          'permissions-policy': expect.stringContaining('geolocation=(self)'),
          'x-frame-options': 'SAMEORIGIN',
          'content-security-policy': "frame-ancestors 'self'",
        });
        // It would bind the whole name of a host of which we are a folder.
        expect(headers['strict-transport-security']).toBe(prefixe === '/' ? 'max-age=31536000' : undefined);
      }
    });

    check('lets other sites frame the pages made for that, and read the data', async () => {
      for (const path of LIEUX_A_INTEGRER) {
        const { status, headers } = await askFor(path);
        expect([path, status]).toEqual([path, 200]);
        expect(headers).not.toHaveProperty('x-frame-options');
        expect(headers).not.toHaveProperty('content-security-policy');
        expect(headers['x-content-type-options']).toBe('nosniff');
      }
      for (const path of [CHEMINS.donnee, CHEMINS.tableau, '/integrer/atlas-solidarites.js'])
        expect((await askFor(path)).headers['access-control-allow-origin']).toBe('*');
      expect((await askFor(CHEMINS.page)).headers).not.toHaveProperty('access-control-allow-origin');
    });
  });
});
