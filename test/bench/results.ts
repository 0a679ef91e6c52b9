/** What the benches have measured, kept in RESULTS.md: each writes its own section, with the machine and the day. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const FILE = new URL('RESULTS.md', import.meta.url);
const TITLE = '# Mesures\n\nÉcrites par `npm run bench` : ne pas les corriger à la main.\n';

/** A table in Markdown, laid out as Prettier does: the first row holds the titles. */
export function tableOf(rows: readonly (readonly (string | number)[])[]): string {
  const [head = [], ...body] = rows.map((row) => row.map(String));
  const widths = head.map((_, i) => Math.max(3, ...rows.map((row) => String(row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** Puts a section in the place of the one of the same title. */
export function writeSection(title: string, text: string): void {
  const written = existsSync(FILE) ? readFileSync(FILE, 'utf8') : TITLE;
  const [head = TITLE, ...sections] = written.split(/^(?=## )/m);
  const machine = `${cpus().length} cœurs (${cpus()[0]?.model ?? 'inconnus'}), ${Math.round(totalmem() / 2 ** 30)} Go, Node ${process.version}, charge moyenne ${Math.round(loadavg()[2] ?? 0)} sur un quart d’heure`;
  const section = `## ${title}\n\nLe ${new Date().toISOString().slice(0, 10)}, ${machine}.\n\n${text}\n\n`;
  const others = sections.filter((other) => !other.startsWith(`## ${title}\n`));
  writeFileSync(FILE, `${[head.trimEnd(), ...[...others, section].map((one) => one.trim())].join('\n\n')}\n`);
}

/** The middle one of an odd number of measures. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
