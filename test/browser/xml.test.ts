import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chartSvg } from '../../src/lib/bilan/graphique-fichiers.ts';
import { toAtom } from '../../src/lib/texte/flux.ts';
import { test } from '../support/browser.ts';

/** Between two words, each kind of sign that XML refuses: what is pasted from a PDF or a word processor. */
const CODES = [0x0, 0x1, 0x7, 0x8, 0xb, 0xc, 0xe, 0x1b, 0x1f, 0xfffe, 0xffff, 0xd800, 0xdfff];
const words = CODES.map((_, i) => `mot${i}`);
const pasted = words.map((word, i) => word + String.fromCharCode(CODES[i] ?? 0)).join('');

/** The text of XML as the browser’s own parser reads it, which stops at the first refused sign; null when it stops. */
const readXml = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    return document.querySelector('parsererror') ? null : (document.documentElement.textContent ?? '');
  }, xml);
const wordsIn = (text: string | null) => (text ?? '').split(/\s+/).filter((word) => /^mot\d+$/.test(word));

test('a parser refuses these signs when nothing cleans them', async ({ sharedPage }) => {
  const { page } = await sharedPage('/donnees/');
  expect(await readXml(page, '<a>mot0\u0001mot1</a>')).toBeNull();
});

describe('signs that XML refuses', () => {
  test('break neither a feed nor a drawing', async ({ sharedPage }) => {
    const { page } = await sharedPage('/donnees/');
    const entree = {
      id: 'projet/p',
      titre: pasted,
      resume: pasted,
      adresse: '/projets/p/',
      misAJourLe: '2026-11-21',
    };
    const flux = { titre: pasted, description: pasted, adresse: '/p/' };
    const atom = await readXml(
      page,
      toAtom(flux, [entree], new URL('https://atlas.example/'), {
        nom: 'Atlas',
        miseAJour: '2026-11-20',
        territoire: null,
      }),
    );
    expect(wordsIn(atom)).toEqual([...words, ...words, ...words, ...words]);
    const drawing = { width: 10, height: 10, body: '' };
    const svg = chartSvg({ titre: pasted, mesure: pasted, base: pasted }, drawing, {
      credit: pasted,
      site: 'Atlas',
    });
    expect((await readXml(page, svg))?.match(/mot12/g)).toHaveLength(4);
  });

  test.for(['Word', 'LibreOffice'])(
    'typed in a folder, do not break the document for %s',
    async (name, { sharedPage }) => {
      const { page } = await sharedPage('/projets/tznr-lodeve/');
      await page.getByRole('button', { name: 'Ajouter au dossier' }).click();
      await page.goto('/dossier/');
      await page.waitForSelector('mon-dossier[data-ready]');
      for (const label of ['Titre du dossier', 'Introduction', 'Votre commentaire'])
        await page
          .getByLabel(label)
          .first()
          .evaluate(
            (field, text) => {
              if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
              field.value = text.map(({ word, code }) => word + String.fromCharCode(code)).join('');
              field.dispatchEvent(new Event('input', { bubbles: true }));
            },
            words.map((word, i) => ({ word, code: CODES[i] ?? 0 })),
          );
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      const files = Object.entries(unzipSync(await buffer(await file.createReadStream())));
      const parts = files.filter(([path]) => /\.(?:xml|rels)$/.test(path));
      expect(parts.length).toBeGreaterThan(3);
      for (const [path, bytes] of parts) expect(await readXml(page, strFromU8(bytes)), path).not.toBeNull();
      const body = parts.find(([path]) => /^(?:word\/document|content)\.xml$/.test(path));
      const text = strFromU8(body?.[1] ?? new Uint8Array()).replace(
        /<(?:w:br|text:line-break|text:p|w:p)\b[^>]*>/g,
        '\n$&',
      );
      expect(wordsIn(await readXml(page, text))).toEqual([...words, ...words, ...words]);
    },
  );
});
