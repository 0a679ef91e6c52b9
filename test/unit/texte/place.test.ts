import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLACES, placeOf } from '../../../src/lib/texte/place.ts';

const rankOf = (html: string) => Number(placeOf(html).replace('place-', ''));
const sheet = readFileSync('src/styles/places.css', 'utf8');
const remsOf = (rank: number) =>
  Number(new RegExp(`\\.place-${rank} {\\s*--place: (\\d+)rem`).exec(sheet)?.[1]);

describe('the room that a text may take', () => {
  test('the sheet has a place a rank, each as much larger as the code says', () => {
    const rems = Array.from({ length: PLACES.count }, (_, rank) => remsOf(rank));
    expect(rems).toEqual(rems.map((_, rank) => Math.round(PLACES.first * PLACES.ratio ** rank)));
  });

  test.each([
    ['nothing', '', 0],
    ['a title', '<h2 id="a">Les mesures</h2>', 0],
    ['what holds no text', '<div><ul><li></li></ul></div>'.repeat(50), 0],
    ['more than the largest', '<p>mot mot mot mot mot mot mot mot mot</p>'.repeat(500), PLACES.count - 1],
  ])('%s', (_, html, rank) => {
    expect(rankOf(html)).toBe(rank);
  });

  test('a paragraph of three thousand letters needs the lines that hold them', () => {
    expect(remsOf(rankOf(`<p>${'mot '.repeat(750)}</p>`))).toBeGreaterThanOrEqual((3000 / 30) * 1.5);
  });

  test('twenty rows take more than one, a drawing more than an icon', () => {
    const row = '<li><a href="/x/">Un titre de projet qui tient sur une ligne</a></li>';
    expect(rankOf(row.repeat(20))).toBeGreaterThan(rankOf(row));
    expect(rankOf('<svg class="figure" viewBox="0 0 640 300"><text>1</text></svg>')).toBeGreaterThan(
      rankOf('<svg viewBox="0 0 24 24"><path d="M0 0"/></svg>'),
    );
  });

  test('attributes take no room', () => {
    expect(placeOf(`<p title="${'long '.repeat(900)}">Court</p>`)).toBe('place-0');
  });
});
