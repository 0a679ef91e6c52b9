/**
 * npm run lighthouse [-- /axes/1-enfance/ …]: Lighthouse, as for a phone, on one page of each kind that readers land on; medians of five.
 * Looks at dist/ as it is: build before. Lighthouse is fetched by npx when it is asked for (114 packages, 176 MB: too many
 * to be a dependency of everyone); its version is exact, and it tells nobody of its errors.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '../support/chromium.ts';
import { serveAtlas } from '../support/hosts.ts';
import { medianOf, tableOf, writeSection } from './results.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const TOURS = 5;
const PAGES = [
  '/axes/1-enfance/',
  '/leviers/01-petite-enfance/',
  '/pacte/',
  '/territoires/34-herault/',
  '/territoires/occitanie/',
  '/projets/',
  '/carte/',
];
const NOTES = {
  performance: 'vitesse',
  accessibility: 'accès',
  'best-practices': 'pratiques',
  seo: 'moteurs',
};
const MESURES = {
  'first-contentful-paint': 'premier affichage, ms',
  'largest-contentful-paint': 'plus grand affichage, ms',
  'total-blocking-time': 'bloqué, ms',
  'cumulative-layout-shift': 'déplacé',
};

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

const run = promisify(execFile);

async function measure(url: string, chromium: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'));
  const file = join(folder, 'rapport.json');
  try {
    await run(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        url,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--only-categories=${Object.keys(NOTES).join(',')}`,
        '--no-enable-error-reporting',
        '--chrome-flags=--headless --no-sandbox --disable-dev-shm-usage',
      ],
      { env: { ...process.env, CHROME_PATH: chromium }, timeout: 240_000 },
    );
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What cost points in most reports, by the words of Lighthouse: once is the doing of the machine. */
const mostly = (reports: readonly Report[]): string[] =>
  [...Map.groupBy(reports.flatMap(faultsOf), (fault) => fault)]
    .filter(([, { length }]) => length > reports.length / 2)
    .map(([fault]) => fault);

/** What cost points in a report. */
const faultsOf = ({ categories, audits }: Report): string[] =>
  Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => audits[id] ?? [])
    .flatMap(({ score, title }) => (score !== null && score < 0.9 ? [title] : []));

const asked = process.argv.slice(2).filter((word) => word.startsWith('/'));
const server = await serveAtlas();
const rows: (string | number)[][] = [];
try {
  const chromium = await findChromium();
  for (const path of asked.length > 0 ? asked : PAGES) {
    const reports: Report[] = [];
    for (let tour = 0; tour < TOURS; tour += 1) reports.push(await measure(server.origin + path, chromium));
    const notes = Object.keys(NOTES).map((id) =>
      Math.round(100 * medianOf(reports.map(({ categories }) => categories[id]?.score ?? NaN))),
    );
    const mesures = Object.keys(MESURES).map((id) => {
      const median = medianOf(reports.map(({ audits }) => audits[id]?.numericValue ?? NaN));
      return id === 'cumulative-layout-shift' ? median.toFixed(3) : Math.round(median);
    });
    rows.push([path, ...notes, ...mesures]);
    console.log([path, ...notes, ...mesures, ...mostly(reports)].join('  ·  '));
  }
} finally {
  await server.close();
}
if (asked.length === 0)
  writeSection(
    'Lighthouse, téléphone',
    `Médianes de ${TOURS} tours, ${LIGHTHOUSE}, réseau et processeur ralentis comme le fait Lighthouse par défaut.\n\n${tableOf([['page', ...Object.values(NOTES), ...Object.values(MESURES)], ...rows])}`,
  );
