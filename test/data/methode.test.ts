import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/tools/content/read.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { jeux } = readContent(ROOT);
const entries = (nom: string) => jeux.find((jeu) => jeu.nom === nom)?.entrees ?? [];
const pages = entries('methode');
const ofGenre = (genre: string) => pages.filter(({ valeurs }) => valeurs['genre'] === genre);
const orders = (list: typeof pages) => list.map(({ valeurs }) => Number(valeurs['ordre']));
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const listOf = (valeurs: Record<string, unknown>, champ: string) => (valeurs[champ] ?? []) as string[];

describe('the method', () => {
  test('ranks its steps without a gap, in the order of their names, each with who and when', () => {
    const etapes = ofGenre('etape');
    expect(orders(etapes)).toEqual(upTo(etapes.length));
    expect(etapes.map(({ id }) => Number.parseInt(id))).toEqual(upTo(etapes.length));
    expect(etapes.filter(({ valeurs }) => !valeurs['qui'] || !valeurs['quand'])).toEqual([]);
  });

  test.each(['etape', 'fiche', 'reference'])('numbers its %s pages without a gap', (genre) => {
    const list = ofGenre(genre);
    expect(list).not.toEqual([]);
    expect(orders(list).sort((a, b) => a - b)).toEqual(upTo(list.length));
  });

  test('names the sources of every step and page', () => {
    expect(pages.filter(({ valeurs }) => listOf(valeurs, 'sources').length === 0)).toEqual([]);
  });

  test('sends to pages, never to a step, and every fiche details a step', () => {
    const steps = new Set(ofGenre('etape').map(({ id }) => id));
    const targets = pages.flatMap(({ valeurs }) => listOf(valeurs, 'voir'));
    expect(targets.filter((id) => steps.has(id))).toEqual([]);
    const detailed = new Set(ofGenre('etape').flatMap(({ valeurs }) => listOf(valeurs, 'voir')));
    expect(
      ofGenre('fiche')
        .map(({ id }) => id)
        .filter((id) => !detailed.has(id)),
    ).toEqual([]);
  });

  test('quotes fewer than 25 words at a time', () => {
    const quotes = pages.flatMap(({ fichier }) =>
      [...readFileSync(join(ROOT, fichier), 'utf8').matchAll(/<Citation[^>]*>([\s\S]*?)<\/Citation>/g)].map(
        (match) => (match[1] ?? '').trim(),
      ),
    );
    expect(quotes).not.toEqual([]);
    expect(quotes.filter((quote) => quote.replace(/[«»]/g, '').trim().split(/\s+/).length >= 25)).toEqual([]);
  });
});

describe('the points on which the documents differ', () => {
  test('belong to a step and give at least two documents', () => {
    const steps = new Set(ofGenre('etape').map(({ id }) => id));
    const wrong = entries('ecarts').filter(({ valeurs }) => {
      const told = ['instruction', 'presentation', 'note', 'bilan'].filter((champ) => valeurs[champ] !== '');
      return !steps.has(String(valeurs['etape'])) || told.length < 2;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(orders(entries('ecarts'))).toEqual(upTo(entries('ecarts').length));
  });
});

describe('the dates', () => {
  test('follow one another, and only a time limit has none', () => {
    const days = (sorte: string) =>
      entries('datesMethode')
        .filter(({ valeurs }) => valeurs['sorte'] === sorte)
        .map(({ valeurs }) => String(valeurs['date']));
    expect(days('delai').filter(Boolean)).toEqual([]);
    // A year or a month alone sorts at its place among full dates.
    const facts = days('fait').map((day) => day.slice(0, 7));
    const late = facts.filter((day, i) => i > 0 && day.slice(0, 4) < (facts[i - 1] ?? '').slice(0, 4));
    expect(late).toEqual([]);
  });
});
