import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { builtPage, builtPages, DIST } from '../support/built-site.ts';
import { countOf, idsWith, pathsOfLayers } from '../support/contenu.ts';

type Row = Record<string, string>;
const rows = (file: string): Row[] => parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
/** A table with the rows that departments add beside it. */
const rowsWithLocal = (file: string) =>
  [
    file,
    ...readdirSync(dirname(file))
      .filter((name) => /^\d.*\.csv$/.test(name))
      .map((name) => join(dirname(file), name)),
  ].flatMap(rows);
const cell = (row: Row, name: string) => row[name]?.trim() ?? '';
const sigles = rows('data/glossaire/glossaire.csv');
const ressources = rowsWithLocal('data/ressources/ressources.csv');
/** Text as readers see it, on one line, with plain spaces and apostrophes. */
const plain = (text: string) =>
  text
    .replace(/&#39;|’/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
/** The words of a content, none glued to the next where a tag stands between them. */
const textOf = (element: HTMLElement | null) =>
  plain((element?.innerHTML ?? '').replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g, ' '));
const mainOf = (path: string) => builtPage(path).root.querySelector('main');

/** Several capitals in a row: what a reader sees as an acronym. Digits, + and - may follow. */
const WORD = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]+(?:[-+][\p{Lu}\d]*)*(?![\p{L}\d])/gu;

test('no acronym on any page without its expansion or a link to the glossary', () => {
  const acronyms = sigles.filter((row) => cell(row, 'developpe') || /\p{Lu}{2}/u.test(cell(row, 'sigle')));
  const known = new Map(acronyms.map((row) => [cell(row, 'sigle').toUpperCase(), row]));
  const faults = builtPages().flatMap(({ path, root }) => {
    const main = root.querySelector('main');
    if (!main || path.startsWith('/glossaire/')) return [];
    const text = textOf(main);
    const links = new Set(
      main.querySelectorAll('a[href^="/glossaire/"]').map((a) => a.getAttribute('href')?.split('#')[1]),
    );
    return [...new Set(text.match(WORD))].flatMap((word) => {
      const row = known.get(word);
      if (!row || links.has(cell(row, 'id'))) return [];
      const expansion = plain(cell(row, 'developpe')).toLowerCase();
      return expansion && text.toLowerCase().includes(expansion) ? [] : [`${path} : ${word}`];
    });
  });
  expect(faults).toEqual([]);
});

test('words in capitals that the glossary does not know are names, not acronyms', () => {
  const known = new Set(sigles.flatMap((row) => [cell(row, 'sigle'), cell(row, 'sigle').toUpperCase()]));
  /** Titles and bearers as the sources write them, chapters, licences, a level, a code, an encoding; how a day is
   * written, a print, a catalogue, on the pages of the data; a file that programmers read; licences of programs, techniques,
   * bodies and measures on the pages about the site, which say what they are. */
  const names = new Set(
    `CHORUS CROIX ROUGE DE INESS INITIAL LODÈVE MOB PERIMETRE QUATORZE
     I II III ISC MIT AA QR NEETS TSSA2415169J UTF-8
     SIL OFL-1 BSD-2 BSD-3 OR DINUM ADEME RGESN CAPTCHA ASCII HTML HTTP TLS WAI-ARIA CEDEX PUE WUE
     PNG AAAA AAAA-MM AAAA-MM-JJ SHA-256 DCAT-AP README`.split(/\s+/),
  );
  // The names of intercommunalities, from the reference, hold letters that nobody expands.
  // A local version lists them too; its texts are read on the pages that they complete.
  const withNames = ['/territoires/', '/leviers/departements/', ...pathsOfLayers('epci')];
  const faults = builtPages()
    .filter(({ path }) => !withNames.some((start) => path.startsWith(start)))
    .flatMap(({ path, root }) => {
      const words = new Set(textOf(root.querySelector('main')).match(WORD));
      return (
        [...words]
          // The codes of the checks of « Monter un pacte », each named where it stands: F1, T6.
          .filter((word) => !known.has(word) && !names.has(word) && !/^[A-Z]\d$/.test(word))
          .map((word) => `${path} : ${word}`)
      );
    });
  expect(faults).toEqual([]);
});

test('a definition stands once a page, opened by a button that names it', () => {
  for (const { path, root } of builtPages()) {
    const targets = root.querySelectorAll('[popover]').map(({ id }) => id);
    expect(new Set(targets).size, path).toBe(targets.length);
    for (const button of root.querySelectorAll('[popovertarget]')) {
      expect(targets, path).toContain(button.getAttribute('popovertarget'));
    }
    for (const id of targets) {
      const link = root.querySelector(`#${id} a`)?.getAttribute('href');
      const [page = '', anchor] = link?.split('#') ?? [];
      expect(anchor, path).toBe(id.replace(/^sigle-/, ''));
      expect(builtPage(page).root.querySelector(`#${anchor}`), path).not.toBeNull();
    }
  }
});

/** The pages of a long list, the first one left out. */
const pagesUnder = (racine: string) =>
  builtPages().filter(({ path }) => path.startsWith(racine) && path !== racine);
const entriesIn = (root: HTMLElement) => root.querySelectorAll('main [data-element]');

test('the glossary holds every entry, to be searched on its first page, with what uses it on the page of its letter', () => {
  const ids = sigles.map((row) => cell(row, 'id')).sort();
  const first = builtPage('/glossaire/').root;
  const entries = pagesUnder('/glossaire/').flatMap(({ root }) => entriesIn(root));
  expect(
    entriesIn(first)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
  expect(entries.map(({ id }) => id).sort()).toEqual(ids);
  expect(entries.filter((entry) => !/Employé par|Mot de l’Atlas/.test(entry.text))).toEqual([]);
  const ccas = entries.find(({ id }) => id === 'ccas')?.querySelectorAll('a') ?? [];
  expect(ccas.length).toBeGreaterThan(1);
  const led = first
    .querySelectorAll('[data-part=accueil] a[href*="#"]')
    .map((link) => link.getAttribute('href') ?? '');
  expect(led.map((href) => href.split('#')[1]).sort()).toEqual(ids);
});

test('links to the entries of a long list lead to the page where each stands', () => {
  const lists = ['/glossaire/', '/ressources/'];
  const lost = builtPages().flatMap(({ path, root }) =>
    root
      .querySelectorAll(lists.map((racine) => `a[href^="${racine}"]`).join())
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => {
        const [page = '', anchor] = href.split('#');
        const target = anchor && builtPage(page).root.querySelector(`#${anchor}`);
        return anchor !== undefined && (!target || target.closest('template'));
      })
      .map((href) => `${path} : ${href}`),
  );
  expect(lost).toEqual([]);
});

test('every objective is a dot of the overview, and a row with its rate on the page of its measure', () => {
  const objectifs = rows('data/mesures/objectifs.csv');
  const taux = objectifs.map((row) => cell(row, 'tauxPourcent'));
  const rated = taux.filter((value) => value !== 'non renseigné').sort();
  const main = mainOf('/mesures/');
  const dots = main?.querySelectorAll('li svg text').map((text) => plain(text.text).replace(' %', ''));
  expect(dots?.sort()).toEqual(rated);
  expect(main?.querySelectorAll('li[data-element] circle')).toHaveLength(rated.length);
  const links = main?.querySelectorAll('li[data-element] a') ?? [];
  const told = links.flatMap((link) =>
    mainOf(link.getAttribute('href') ?? '')
      ?.querySelectorAll('table.cards td.number')
      .map(({ text }) => plain(text).replace(' %', '')),
  );
  expect(told.sort()).toEqual(taux.toSorted());
});

test('every cell of the budget is on the page of the Pacte', () => {
  const tables = mainOf('/pacte/')?.querySelectorAll('#tableau-budget table') ?? [];
  const table = plain(tables.map(({ text }) => text).join(' '));
  const lines = `266,74 281,11 | 44,6 191,26 | 41 62 | 30 33 | 4,23 4,23 | non renseigné 1,4 | 0 1
    | non renseigné 0,3 | 0,3 0,3 | 386,87 574,6 | non renseigné 350 | non renseigné 218`;
  for (const line of lines.split('|')) {
    const [, before = '', after = ''] = /^(non renseigné|\S+) (\S+)$/.exec(plain(line)) ?? [];
    const first = before === 'non renseigné' ? before : `${before} M€`;
    expect(table).toContain(`${first}${after} M€`);
  }
  expect(plain(mainOf('/pacte/')?.text ?? '')).toContain('donnent bien le total de 2023 et 2024');
});

test('the page of the resources and its files hold the same resources', () => {
  const ids = ressources.map((row) => cell(row, 'id')).sort();
  const listed = mainOf('/ressources/')
    ?.querySelectorAll('[data-element]')
    .map(({ id }) => id);
  const onPages = [builtPage('/ressources/'), ...pagesUnder('/ressources/')].flatMap(({ root }) =>
    entriesIn(root).filter((entry) => !entry.closest('template')),
  );
  expect(onPages.map(({ id }) => id).sort()).toEqual(ids);
  const bib = readFileSync(join(DIST, 'donnees/ressources.bib'), 'utf8');
  const csv = parse(readFileSync(join(DIST, 'donnees/ressources.csv'), 'utf8'), {
    columns: true,
    bom: true,
    delimiter: ';',
  }) as Row[];
  expect(ids).not.toEqual([]);
  expect(listed?.sort()).toEqual(ids);
  expect([...bib.matchAll(/^@[a-z]+\{([^,]+),$/gm)].map(([, key]) => key).sort()).toEqual(ids);
  expect(csv.map((row) => cell(row, 'Identifiant')).sort()).toEqual(ids);
});

test('the source documents say what they gave, and the counts are those of the data', () => {
  const main = mainOf('/a-propos/sources/');
  const count = (file: string, column: string) =>
    rows(file).filter((row) =>
      cell(row, column)
        .split(/\s*\|\s*/)
        .includes('bilan-2024'),
    ).length;
  const text = plain(main?.querySelector('section:has(#bilan-2024)')?.text ?? '');
  expect(main?.querySelectorAll('section:has(.prose)')).toHaveLength(countOf('documents'));
  expect(text).toContain(`${count('data/chiffres/chiffres.csv', 'source')} chiffres`);
  expect(text).toContain(`${idsWith('projets', 'source', 'bilan-2024').length} projets`);
  expect(text).toContain(`${count('data/ressources/ressources.csv', 'citePar')} ressources`);
  expect(text).toContain(`${count('data/glossaire/glossaire.csv', 'sources')} entrées du glossaire`);
});

test('every page gives its citation: title, day, address', () => {
  for (const { path, root } of builtPages()) {
    // What is shown inside another page has no footer.
    if (path === '/404.html' || path.includes('/integrer/')) continue;
    const citation = plain(root.querySelector('footer details')?.text ?? '');
    const titre = plain(root.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '');
    expect(citation, path).toContain(titre);
    expect(citation, path).toMatch(/mis à jour le \d+(er)? \S+ \d{4}, https?:\/\//);
    expect(citation, path).toContain(path);
  }
});
