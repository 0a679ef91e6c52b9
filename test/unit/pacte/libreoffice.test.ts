/** The documents opened by LibreOffice, where it is installed: their pages, and the workbook computed again by it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeDocx } from '../../../src/islands/commun/documents/docx.ts';
import { writeOdt } from '../../../src/islands/commun/documents/odt.ts';
import { writeXlsx } from '../../../src/islands/commun/documents/xlsx.ts';
import { classeurOf } from '../../../src/lib/pacte/documents/classeur.ts';
import { financementOf, recettesOf } from '../../../src/lib/pacte/financement.ts';
import { documents, META, pacte } from '../../support/documents-pacte.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
const WHY = isThere ? '' : ' (LibreOffice n’est pas installé : essai sauté)';

/** Converts a file, and returns what comes out. */
function convert(name: string, bytes: Uint8Array, to: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-pacte-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), bytes);
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/profil`,
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, name),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(folder, name.replace(/\w+$/, to.split(':')[0] ?? to)));
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.skipIf(!isThere)(`opened by LibreOffice${WHY}`, () => {
  test.each(documents)('$nom has the pages that it promises', async ({ pieces, pages }) => {
    for (const [format, write] of [
      ['docx', writeDocx],
      ['odt', writeOdt],
    ] as const) {
      const bytes = new Uint8Array(await (await write(pieces, META)).arrayBuffer());
      const count = pagesOf(convert(`essai.${format}`, bytes, 'pdf'));
      expect(count).toBeGreaterThan(0);
      if (pages) expect(count).toBeLessThanOrEqual(pages);
    }
  });

  test('the workbook gives the same total', async () => {
    const bytes = new Uint8Array(await writeXlsx(classeurOf(pacte, 50)));
    const csv = convert('essai.xlsx', bytes, 'csv').toString();
    const total = financementOf(recettesOf(pacte)).total / 100;
    expect(csv).toContain(`Total, hors apports en nature",,${total}`);
  });
});
