import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../src/lib/edition/page.ts';
import { readEdition } from '../../src/reference/edition.ts';
import { builtPage, builtPages, DIST, listFiles } from '../support/built-site.ts';

describe('the content policy', () => {
  const POLICY = 'meta[http-equiv=Content-Security-Policy]';

  test('is the same on every page, before all that it rules, and allows nothing inline', () => {
    const faults = builtPages().flatMap(({ path, html }) => {
      const [head = ''] = html.split('</head>');
      const policies = [...head.matchAll(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/g)];
      const first = head.search(/<(?:script|link|style)\b/);
      return [
        ...(policies.length === 1 &&
        policies[0]?.[1]?.replaceAll('&#39;', "'") === contentPolicy(readEdition())
          ? []
          : [`${path} : politique`]),
        ...(first > (policies[0]?.index ?? Infinity)
          ? []
          : [`${path} : la politique vient après ce qu’elle règle`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('is in every drawing that opens alone, or it runs nothing', () => {
    const active = listFiles(DIST)
      .filter((file) => file.endsWith('.svg'))
      .filter((file) =>
        /<script|\son\w+=|javascript:|<foreignObject/i.test(readFileSync(`${DIST}/${file}`, 'utf8')),
      );
    expect(active).toEqual([]);
    expect(builtPage('/').root.querySelector(POLICY)).not.toBeNull();
  });
});

describe('what others have made', () => {
  const notices = readFileSync(`${DIST}/licences.txt`, 'utf8').split(`\n\n${'='.repeat(80)}\n\n`);
  const [own = '', ...others] = notices;

  test('comes with its licence: ours first, then each package under its name, with its terms', () => {
    expect(own).toContain('MIT License');
    for (const notice of others) {
      expect(notice).toMatch(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S* \(.+\)\n/);
      expect(notice.length, notice.slice(0, 60)).toBeGreaterThan(500);
    }
  });

  test.for([
    'maplibre-gl',
    'earcut',
    'docx',
    'odf-kit',
    'fflate',
    'hucre',
    'csv-parse',
    'pagefind',
    '@fontsource/atkinson-hyperlegible-next',
  ])(
    '%s is among them: what maps, documents, spreadsheets, the search and the letters are made of',
    (nom) => {
      expect(others.filter((notice) => notice.startsWith(`${nom} `))).toHaveLength(1);
    },
  );

  test('the font has the terms of the OFL', () => {
    expect(others.find((notice) => notice.startsWith('@fontsource/'))).toContain(
      'SIL Open Font License, Version 1.1',
    );
  });

  test('is the table of the page of licences, one row each', () => {
    const rows = builtPage('/a-propos/licences/').root.querySelectorAll(
      '[aria-labelledby=programmes] tbody tr',
    );
    const named = rows.map((row) =>
      row
        .querySelectorAll('th, td')
        .slice(0, 2)
        .map(({ text }) => text.trim())
        .join(' '),
    );
    expect(named).toEqual(others.map((notice) => notice.split(' (')[0]));
  });
});

test('the reader is told of every key that the scripts write', () => {
  const told = builtPage('/a-propos/')
    .root.querySelectorAll('main td code')
    .map(({ text }) => text.trim().replace('…', ''));
  const written = listFiles(`${DIST}/_astro`)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...readFileSync(`${DIST}/_astro/${file}`, 'utf8').matchAll(
        /["'`](atlas[:.](?:pacte|dossier|auto)[\w:.-]*)["'`]/g,
      ),
    ])
    .map(([, key]) => key ?? '');
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(written)].filter((key) => !told.includes(key))).toEqual([]);
});

test('where a flaw is reported is published, with the address of reports', () => {
  const text = readFileSync(`${DIST}/.well-known/security.txt`, 'utf8');
  expect(text).toContain(`Contact: ${readEdition().signalement}\n`);
});
