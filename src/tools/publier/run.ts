/** `npm run compresser [-- folder]`: compressed copies beside the texts of dist/, before it is published on a server of one's own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compressFolder } from './compresser.ts';

const folder = process.argv[2] ?? 'dist';
if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write(
    `« ${folder} » n’est pas un site construit : index.html n’y est pas. Lancez « npm run build » avant, ou donnez le dossier : npm run compresser -- <dossier>\n`,
  );
  process.exit(1);
}
const { fichiers, avant, gz, br } = await compressFolder(folder);
const said = (bytes: number) => `${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo`;
process.stdout.write(
  `${fichiers} textes compressés : ${said(avant)} deviennent ${said(gz)} en gzip, ${said(br)} en brotli.\n`,
);
