/** Compressed copies beside the texts of a site: a host then sends them as they are, and smaller than it would make them itself. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { extensionOf, TEXTES } from '../../lib/hebergement/types.ts';

/** Bytes under which compressing gains nothing: all of it travels in one packet. */
const MINIMUM = 512;
/** Of 11, which gives the same bytes to 0.1 % in twice the time; 9 takes half of it for 11 % more: .github/HEBERGEMENT.md. */
const QUALITE = 10;
/** Files at work at once: as many as Node has threads for it. */
const ENSEMBLE = 4;

const COPIES = [
  { extension: 'gz', compress: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    extension: 'br',
    compress: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: QUALITE,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
];

interface Bilan {
  /** Texts that now have their copies. */
  fichiers: number;
  /** Bytes, all together. */
  avant: number;
  gz: number;
  br: number;
}

/** Writes « page.html.gz » and « page.html.br » beside « page.html ». Two runs give the same bytes. */
export async function compressFolder(folder: string): Promise<Bilan> {
  const bilan = { fichiers: 0, avant: 0, gz: 0, br: 0 };
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => TEXTES.includes(extensionOf(name.replaceAll('\\', '/'))));
  const work = async () => {
    for (let name = texts.pop(); name !== undefined; name = texts.pop())
      await compressFile(join(folder, name), bilan);
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, work));
  return bilan;
}

async function compressFile(file: string, bilan: Bilan): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < MINIMUM) return;
  const [gz, br] = await Promise.all(
    COPIES.map(async ({ extension, compress }) => {
      const copy = await compress(bytes);
      await writeFile(`${file}.${extension}`, copy);
      return copy.length;
    }),
  );
  bilan.fichiers += 1;
  bilan.avant += bytes.length;
  bilan.gz += gz ?? 0;
  bilan.br += br ?? 0;
}
