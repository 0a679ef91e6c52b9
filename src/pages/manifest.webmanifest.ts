import type { APIRoute } from 'astro';
import { parseJetons } from '../lib/charte/jetons.ts';
import { ICONES_INSTALLEES } from '../lib/hors-connexion/icones.ts';
import { readEdition } from '../reference/edition.ts';
import tokens from '../styles/tokens.css?raw';

/** What a device needs to install the site. Addresses start from the file: the site may be published in a folder. */
export const GET: APIRoute = () => {
  const { nom, couleurs } = readEdition();
  const paper = couleurs.clair.paper ?? parseJetons(tokens).clair['paper'];
  const manifest = {
    id: './',
    name: nom,
    short_name: nom,
    description: 'Le Pacte des solidarités près de chez vous : projets, leviers, mesures, cartes.',
    lang: 'fr',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    icons: Object.entries(ICONES_INSTALLEES).flatMap(([name, { cote, usage }]) =>
      usage
        ? [
            {
              src: `./icones/${name}.png`,
              sizes: `${cote}x${cote}`,
              type: 'image/png',
              purpose: usage,
            },
          ]
        : [],
    ),
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
