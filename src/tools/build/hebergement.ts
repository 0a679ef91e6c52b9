/** What hosts read in the published folder: the configuration of each, beside the pages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apache } from '../../lib/hebergement/apache.ts';
import { caddy } from '../../lib/hebergement/caddy.ts';
import { fichierHeaders } from '../../lib/hebergement/fichier-headers.ts';
import { nginx } from '../../lib/hebergement/nginx.ts';
import type { Emplacement } from '../../lib/hebergement/regles.ts';

/** `pathnames`: those of the pages, as Astro gives them. */
export function writeHebergement(dist: string, ou: Emplacement, pathnames: readonly string[]): void {
  mkdirSync(join(dist, '_hebergement'), { recursive: true });
  const files = {
    _headers: fichierHeaders(ou, pathnames),
    '.htaccess': apache(ou),
    '_hebergement/nginx.conf': nginx(ou),
    '_hebergement/Caddyfile': caddy(ou),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
}
