/** A picture of a chart says where it comes from, wherever it goes. */
import { describe, expect, test } from 'vitest';
import { chartSvg } from '../../../src/lib/bilan/graphique-fichiers.ts';

const DESSIN = { width: 10, height: 10, body: '' };
const DITE = { titre: 'Un titre', mesure: 'une mesure', base: '18 régions' };

/** The words of a picture, its lines joined. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

describe('under the drawing of a chart', () => {
  test.each([
    ['2025-03-25', 'Donnée : 25 mars 2025.'],
    ['2024', 'Donnée : 2024.'],
  ])('of %s', (date, said) => {
    const words = wordsOf(chartSvg({ ...DITE, date }, DESSIN, { credit: 'Bilan 2024', site: 'Atlas d’Oc' }));
    expect(words).toContain(`Source : Bilan 2024. Base : 18 régions. ${said} Atlas d’Oc.`);
  });

  test('without a date', () => {
    const words = wordsOf(chartSvg(DITE, DESSIN, { credit: 'Bilan 2024', site: 'Atlas d’Oc' }));
    expect(words).toContain('Base : 18 régions. Atlas d’Oc.');
  });

  test('a site that is its own source is named once', () => {
    const credit = 'Atlas des solidarités, Contrôles';
    const words = wordsOf(chartSvg(DITE, DESSIN, { credit, site: 'Atlas des solidarités' }));
    expect(words.match(/Atlas des solidarités/g)).toHaveLength(1);
  });
});
