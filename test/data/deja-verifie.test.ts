import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DonneesInvalides } from '../../src/lib/contenu/faute.ts';
import { checkContent } from '../../src/tools/content/check.ts';
import { checkIfChanged } from '../../src/tools/content/deja-verifie.ts';
import { copyContent } from '../support/copie.ts';
import { importsOf, type Import } from '../support/sources.ts';

vi.mock('../../src/tools/content/check.ts', { spy: true });

const PROJETS = 'data/projets/projets.csv';
const COUCHE = 'content/couches/population.mdx';
let root = '';
beforeAll(() => void (root = copyContent()));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

/** Whether the content was checked, and the faults that this has found. */
async function start(): Promise<{ isChecked: boolean; fautes: number }> {
  vi.mocked(checkContent).mockClear();
  const error: unknown = await checkIfChanged(root).catch((thrown: unknown) => thrown);
  return {
    isChecked: vi.mocked(checkContent).mock.calls.length > 0,
    fautes: error instanceof DonneesInvalides ? error.fautes.length : 0,
  };
}

describe('npm run dev', () => {
  test('checks the content the first time, and no more while nothing changes', async () => {
    expect(await start()).toEqual({ isChecked: true, fautes: 0 });
    expect(await start()).toEqual({ isChecked: false, fautes: 0 });
  });

  test.each([
    [PROJETS, (text: string) => text.replace('pacte-gironde,', 'Pacte Gironde,')],
    [COUCHE, (text: string) => text.replace(/^ordre: /m, 'rang: ')],
  ])('says the faults of %s at each start until they are mended', async (file, wrong) => {
    const right = read(file);
    write(file, wrong(right));
    const { isChecked, fautes } = await start();
    expect(isChecked).toBe(true);
    expect(fautes).toBeGreaterThan(0);
    // A fault is never taken for checked.
    expect(await start()).toEqual({ isChecked, fautes });
    write(file, right);
    expect((await start()).fautes).toBe(0);
    expect((await start()).isChecked).toBe(false);
  });

  test('checks again a file that comes, and one that goes', async () => {
    const copy = 'data/projets/34.csv';
    write(copy, read(PROJETS).split('\n', 1).join(''));
    expect((await start()).isChecked).toBe(true);
    rmSync(join(root, copy));
    expect((await start()).isChecked).toBe(true);
  });

  test('checks again under other rules, and with other packages', async () => {
    expect((await start()).isChecked).toBe(false);
    write('package-lock.json', '{}');
    expect((await start()).isChecked).toBe(true);
    expect((await start()).isChecked).toBe(false);
  });

  test('keeps what it remembers out of what is checked and published', () => {
    expect(readdirSync(root).sort()).toEqual(['.cache', 'content', 'data', 'package-lock.json']);
    expect(existsSync(join(root, '.cache/astro/contenu-sans-faute.txt'))).toBe(true);
  });
});

describe('what the entries of Astro are made of', () => {
  /** The files that a file imports, those that these import, and so on. */
  function allFrom(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    const isOurs = ({ target, typeOnly }: Import) => !typeOnly && target.startsWith('src/');
    for (const { target } of importsOf(file).filter(isOurs)) allFrom(target, found);
    return found;
  }

  test('is all in the print by which `npm run dev` keeps them', () => {
    const config = readFileSync('src/content.config.ts', 'utf8');
    const places = /const CODE = \[(.*)\];/.exec(config)?.[1]?.match(/[^' ,]+(?=')/g) ?? [];
    expect(places).toContain('src/schemas');
    const outside = [...allFrom('src/content.config.ts')].filter(
      (file) => !places.some((place) => file.startsWith(`${place}/`)),
    );
    // Astro itself watches over this one.
    expect(outside).toEqual(['src/content.config.ts']);
  });
});
