/** The last of the integrations: when every file is there, where the site goes and what its host must answer. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readAdresse } from './adresse-du-site.ts';

export function publication(): AstroIntegration {
  const adresse = readAdresse(process.env['SITE_URL']);
  return {
    name: 'atlas:publication',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // The pages are made for the root and moved after: only what serves the result knows of the folder.
        if (command === 'preview') updateConfig({ base: adresse.racine });
      },
      'astro:build:done': async ({ dir, pages }) => {
        // Loaded by a build alone: `npm run dev` is ready sooner.
        const { writeHebergement } = await import('./hebergement.ts');
        const { peserDonnees } = await import('./peser-donnees.ts');
        const { moveIntoFolder } = await import('./sous-dossier.ts');
        const dist = fileURLToPath(dir);
        if (adresse.racine !== '/') moveIntoFolder(dist, adresse);
        peserDonnees(dist);
        writeHebergement(
          dist,
          adresse,
          pages.map(({ pathname }) => pathname),
        );
      },
    },
  };
}
