import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { formatCode } from '../../../src/lib/territoires/code.ts';
import { pathOfFlux, toAtom, type EntreeFlux } from '../../../src/lib/texte/flux.ts';

const site = new URL('https://atlas.example/');
const edition = { nom: 'Atlas', miseAJour: '2026-11-20', territoire: null };
const flux = { titre: 'Lozère', description: 'Les projets.', adresse: '/territoires/48-lozere/' };
const entree = (id: string, misAJourLe: string, titre = 'Un projet'): EntreeFlux => ({
  id,
  titre,
  resume: 'Pour tous & <partout>.',
  adresse: '/projets/p/',
  misAJourLe,
});

test('ids, links and dates come from the data, and from nothing else', () => {
  const atom = toAtom(
    flux,
    [entree('projet/p', '2026-11-21'), entree('projet/q', '2027-01-02')],
    site,
    edition,
  );
  expect(atom).toBe(
    toAtom(flux, [entree('projet/p', '2026-11-21'), entree('projet/q', '2027-01-02')], site, edition),
  );
  expect(atom).toContain('<id>tag:atlas.example,2026:flux/territoires/48-lozere/</id>');
  expect(atom).toContain('<id>tag:atlas.example,2026:projet/p</id>');
  expect(atom).toContain(`<link rel="self" href="https://atlas.example${pathOfFlux(flux.adresse)}"/>`);
  expect(atom).toContain('<link rel="alternate" href="https://atlas.example/territoires/48-lozere/"/>');
  expect(/<updated>([^<]+)<\/updated>/.exec(atom)?.[1]).toBe('2027-01-02T00:00:00.000Z');
});

test('two editions of one host have no id in common', () => {
  const bretagne = { ...edition, territoire: formatCode({ niveau: 'region', code: '53' }) };
  const atom = toAtom(flux, [entree('projet/p', '2026-11-21')], site, bretagne);
  expect(atom).toContain('<id>tag:atlas.example,2026:region-53/projet/p</id>');
  expect(atom).toContain('<id>tag:atlas.example,2026:region-53/flux/territoires/48-lozere/</id>');
});

/** The entries of a feed, as their readers compare them. */
const entriesOf = (atom: string) => atom.match(/<entry>[\s\S]*?<\/entry>/g) ?? [];

test('a new entry leaves the others as they were, whatever day its table was read', () => {
  const before = toAtom(
    flux,
    [entree('projet/p', '2026-11-21'), entree('projet/q', '2026-12-01')],
    site,
    edition,
  );
  const after = toAtom(
    flux,
    [entree('projet/n', '2027-03-04'), entree('projet/q', '2026-12-01'), entree('projet/p', '2026-11-21')],
    site,
    edition,
  );
  expect(entriesOf(after)).toHaveLength(3);
  for (const entry of entriesOf(before)) expect(entriesOf(after)).toContain(entry);
  expect(after).toContain('<updated>2027-03-04T00:00:00.000Z</updated>');
});

test('signs that mean something in HTML are read as text', () => {
  const atom = toAtom(flux, [entree('projet/p', '2026-11-21', 'A & <b> ]]> c')], site, edition);
  const title = /<entry>\s*<title type="html"><!\[CDATA\[([\s\S]*?)\]\]><\/title>/.exec(atom)?.[1] ?? '';
  expect(parse(title).text).toBe('A & <b> ]]> c');
});

test('a feed of thousands has the latest entries, and says how many there are', () => {
  const old = Array.from({ length: 2000 }, (_, i) => entree(`projet/${i}`, '2026-11-21'));
  const atom = toAtom(flux, [...old, entree('projet/n', '2027-03-04')], site, edition);
  expect(entriesOf(atom)).toHaveLength(200);
  expect(entriesOf(atom)[0]).toContain('projet/n');
  expect(atom.replace(/\s/g, ' ')).toContain('Les 200 entrées les plus récentes, sur 2 001.');
});

test('a feed without entry is valid, dated by the contents, and says so', () => {
  const atom = toAtom(flux, [], site, edition);
  expect(atom).not.toContain('<entry>');
  expect(atom).toContain('Rien à signaler pour l’instant');
  expect(atom).toContain(`<updated>${edition.miseAJour}T00:00:00.000Z</updated>`);
});

test('the day when the source published is told beside ours, when it is known', () => {
  const atom = toAtom(
    flux,
    [{ ...entree('projet/p', '2026-11-21'), publieLe: '2025-01-30' }, entree('projet/q', '2026-11-21')],
    site,
    edition,
  );
  const days = entriesOf(atom).map((entry) => /<published>([^<]+)<\/published>/.exec(entry)?.[1]);
  expect(days).toEqual(['2025-01-30T00:00:00.000Z', undefined]);
});
