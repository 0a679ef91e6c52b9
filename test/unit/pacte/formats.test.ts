/** The files that leave the assistant, as their formats want them: no LibreOffice is needed. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../../src/islands/commun/documents/docx.ts';
import { writeOdt } from '../../../src/islands/commun/documents/odt.ts';
import { writeXlsx } from '../../../src/islands/commun/documents/xlsx.ts';
import { datesOf } from '../../../src/lib/pacte/dates.ts';
import { classeurOf } from '../../../src/lib/pacte/documents/classeur.ts';
import { toIcs } from '../../../src/lib/pacte/documents/ics.ts';
import { documents, META, pacte } from '../../support/documents-pacte.ts';
import { tagsOf, valuesOf, xmlFault } from '../../support/xml.ts';

async function filesOf(file: Blob | Uint8Array): Promise<Record<string, string>> {
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, text]) => [name, strFromU8(text)]));
}

const isXml = (name: string) => /\.(?:xml|rels)$/.test(name);
const faultsOf = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([name, text]) => {
    const fault = isXml(name) ? xmlFault(text) : '';
    return fault ? [`${name} : ${fault}`] : [];
  });

/** The parts that the links of an OOXML package name, from where they are said. */
const targetsOf = (files: Record<string, string>) =>
  Object.entries(files).flatMap(([name, text]) => {
    if (!name.endsWith('.rels')) return [];
    const from = name.replace(/_rels\/[^/]+$/, '');
    return tagsOf(text).flatMap(({ nom, attributs: { Target = '', TargetMode } }) =>
      nom !== 'Relationship' || TargetMode === 'External'
        ? []
        : [new URL(Target, `file:///${from}`).pathname.slice(1)],
    );
  });

describe.each(documents)('$nom, Word', ({ pieces }) => {
  const opened = writeDocx(pieces, META).then(filesOf);

  test('is well formed, and each part that is named is there', async () => {
    const files = await opened;
    expect(faultsOf(files)).toEqual([]);
    expect(targetsOf(files).filter((name) => !(name in files))).toEqual([]);
    const types = files['[Content_Types].xml'] ?? '';
    const typed = valuesOf(types, 'Override', 'PartName').map((name) => name.slice(1));
    expect(typed.filter((name) => !(name in files))).toEqual([]);
  });

  test('uses styles that it has, in French, with the number of the page', async () => {
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '', ...others } = await opened;
    const known = new Set(valuesOf(styles, 'w:style', 'w:styleId'));
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((nom) => valuesOf(body, nom, 'w:val'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((style) => !known.has(style))).toEqual([]);
    expect(valuesOf(styles, 'w:lang', 'w:val')).toContain('fr-FR');
    expect(
      Object.entries(others).some(([name, text]) => name.includes('footer') && text.includes('PAGE')),
    ).toBe(true);
  });

  test('has a head in each table that has one, and no page forced empty', async () => {
    const { 'word/document.xml': body = '' } = await opened;
    const heads = pieces.filter((it) => it.sorte === 'tableau' && it.entetes.length > 0).length;
    const marks = tagsOf(body).filter(({ nom }) => nom === 'w:tblHeader');
    expect(marks.filter(({ attributs }) => attributs['w:val'] !== 'off')).toHaveLength(heads);
    expect(body).not.toMatch(/w:type="page"/);
    // What opens a sheet does so by its heading: no empty line, and only where a piece asks for it.
    const opening = pieces.filter((it) => it.sorte === 'titre' && it.ouvreUnePage).length;
    expect(tagsOf(body).filter(({ nom }) => nom === 'w:pageBreakBefore')).toHaveLength(opening);
    expect(tagsOf(body).filter(({ nom }) => nom === 'w:sectPr')).toHaveLength(1);
  });
});

describe.each(documents)('$nom, LibreOffice', ({ pieces }) => {
  const opened = writeOdt(pieces, META).then(filesOf);

  test('is well formed, its type comes first, its manifest names every part', async () => {
    const files = await opened;
    expect(faultsOf(files)).toEqual([]);
    expect(Object.keys(files)[0]).toBe('mimetype');
    expect(files['mimetype']).toBe('application/vnd.oasis.opendocument.text');
    const named = valuesOf(files['META-INF/manifest.xml'] ?? '', 'manifest:file-entry', 'manifest:full-path');
    const parts = Object.keys(files).filter((name) => name !== 'mimetype' && !name.startsWith('META-INF/'));
    expect(parts.filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => name !== '/' && !(name in files))).toEqual([]);
  });

  test('uses styles that it has, in French, with heads and the number of the page', async () => {
    const { 'content.xml': body = '', 'styles.xml': styles = '' } = await opened;
    const known = new Set([body, styles].flatMap((xml) => valuesOf(xml, 'style:style', 'style:name')));
    const used = [
      'text:p',
      'text:h',
      'text:span',
      'table:table',
      'table:table-cell',
      'table:table-row',
    ].flatMap((nom) => [
      ...valuesOf(body, nom, 'text:style-name'),
      ...valuesOf(body, nom, 'table:style-name'),
    ]);
    expect(used.filter((style) => !known.has(style))).toEqual([]);
    expect(styles).toMatch(/fo:language="fr"/);
    expect(body + styles).toContain('text:page-number');
    const heads = pieces.filter((it) => it.sorte === 'tableau' && it.entetes.length > 0).length;
    expect(tagsOf(body).filter(({ nom }) => nom === 'table:table-header-rows')).toHaveLength(heads);
  });
});

test('the workbook is well formed, and each part that is named is there', async () => {
  const files = await filesOf(await writeXlsx(classeurOf(pacte, 50)));
  expect(faultsOf(files)).toEqual([]);
  expect(targetsOf(files).filter((name) => !(name in files))).toEqual([]);
});

describe('the calendar', () => {
  const lines = toIcs(datesOf(pacte), { id: pacte.id, nom: pacte.nom, now: '2026-11-28T10:00:00.000Z' })
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n');

  test('opens and closes its parts in order', () => {
    const open: string[] = [];
    for (const line of lines) {
      const [, verb, nom = ''] = /^(BEGIN|END):(\w+)$/.exec(line) ?? [];
      if (verb === 'BEGIN') open.push(nom);
      if (verb === 'END') expect(open.pop()).toBe(nom);
      expect(line).toMatch(/^[A-Z-]+(?:;[A-Z-]+=[^:;]+)*:/);
    }
    expect(open).toEqual([]);
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
  });

  test('has what RFC 5545 asks of a calendar and of each event, once', () => {
    const count = (form: RegExp) => lines.filter((line) => form.test(line)).length;
    const events = count(/^BEGIN:VEVENT$/);
    expect(events).toBe(datesOf(pacte).length);
    for (const once of [/^VERSION:2\.0$/, /^PRODID:/]) expect(count(once)).toBe(1);
    for (const each of [/^UID:/, /^DTSTAMP:\d{8}T\d{6}Z$/, /^DTSTART;VALUE=DATE:\d{8}$/, /^SUMMARY:./])
      expect(count(each)).toBe(events);
    const uids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(uids).size).toBe(events);
  });
});
