/** The files that the built pages ask for: one that is missing is a page without its styles, its fonts or its map. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refus } from './refus.ts';

/** « href="/_astro/a.css" », « src="/…" », « url(/_astro/a.woff2) »: files of the site, that end as files do. */
const DEMANDE =
  /(?:\b(?:href|src|data-[a-z-]+)="|url\(["']?)(\/(?!\/)[^"'?#)\s]*\.(?:css|m?js|woff2?|svg|png|webp|avif|ico|wasm))\b/g;

/** Each file that is asked for and is not in `dist`, with the first page or sheet that asks for it. */
export function missingReferences(dist: string): Map<string, string> {
  const files = readdirSync(dist, { encoding: 'utf8', recursive: true });
  const missing = new Map<string, string>();
  const found = new Set<string>();
  for (const file of files.filter((name) => /\.(?:html|css)$/.test(name))) {
    for (const [, address = ''] of readFileSync(join(dist, file), 'utf8').matchAll(DEMANDE)) {
      if (found.has(address) || missing.has(address)) continue;
      if (existsSync(join(dist, decodeURI(address)))) found.add(address);
      else missing.set(address, file);
    }
  }
  return missing;
}

/** @throws {Error} in French, naming the files, when the site asks for what it does not have. */
export function checkReferences(dist: string): void {
  const missing = missingReferences(dist);
  if (missing.size === 0) return;
  const list = [...missing].slice(0, 20).map(([address, file]) => `  ${address}, que demande ${file}`);
  throw refus(
    [
      `Le site construit demande ${missing.size} fichiers qu’il n’a pas :`,
      ...list,
      'Rien n’a été mis en place. Vérifiez le nom du dossier du projet (ni %, ni #, ni ?), le disque, puis construisez de nouveau.',
    ].join('\n'),
  );
}
