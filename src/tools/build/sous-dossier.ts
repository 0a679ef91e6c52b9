/** Moves a whole built site into the folder where it is to be published. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { extensionOf, TEXTES } from '../../lib/hebergement/types.ts';
import { ADRESSE_PROVISOIRE, type AdresseDuSite } from './adresse-du-site.ts';
import { mover } from './transposition.ts';

/** @throws {Error} in French when the temporary address is in a file that is no text: it could not be mended. */
export function moveIntoFolder(dist: string, adresse: AdresseDuSite): void {
  const move = mover(readdirSync(dist), adresse);
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(dist, file).replaceAll('\\', '/');
    if (TEXTES.includes(extensionOf(path))) rewrite(file, (text) => move(path, text));
    else if (readFileSync(file).includes(ADRESSE_PROVISOIRE))
      throw new Error(
        `${path} contient l’adresse du site, et ce n’est pas un texte : il ne peut pas être publié dans un dossier (SITE_URL). Attendu : une adresse relative, ou un texte (src/lib/hebergement/types.ts).`,
      );
  }
}

function rewrite(file: string, move: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const moved = move(text);
  if (moved !== text) writeFileSync(file, moved);
}
