/**
 * Writes a generated catalogue on which the site can be built without touching the project's data:
 *
 *   node test/bench/generate.ts 2000 /tmp/x
 *   ATLAS_DATA=/tmp/x/data npm run build -- --outDir /tmp/x/dist
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCatalogue } from '../support/generated-catalogue/catalogue.ts';

const [total, folder] = process.argv.slice(2);
if (!total || !folder) throw new Error('Usage : node test/bench/generate.ts <nombre de projets> <dossier>');
const data = join(folder, 'data');
rmSync(data, { recursive: true, force: true });
writeCatalogue(Number(total), data);
console.log(
  `${total} projets dans ${data} : ATLAS_DATA=${data} npm run build -- --outDir ${join(folder, 'dist')}`,
);
