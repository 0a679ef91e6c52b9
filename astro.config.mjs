import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { atlas } from './src/tools/integration.ts';
import { shortScopes } from './src/tools/short-scopes.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** The styles of one room of the site, asked for there only: the folders of that room. */
const rooms = {
  catalogue: [
    'islands/carte-projets',
    'islands/filtres-projets',
    'islands/liste-projets',
    'islands/onglets-projets',
    'pages/carte',
    'pages/projets',
  ],
  couverture: ['components/Couverture', 'pages/territoires/couverture'],
  dossier: ['islands/mon-dossier', 'pages/dossier'],
  imprimer: ['pages/leviers/imprimer'],
  methode: ['components/EtapeMethode', 'pages/methode'],
  recherche: ['islands/recherche-site', 'pages/recherche'],
  territoires: ['components/Territoire'],
};

/** Few files: a sheet for the whole site, kept from page to page, one more in some rooms; the small helpers of most islands in one script. */
const groups = [
  {
    name: 'commun',
    test: /\/src\/lib\/(?:csv|format|historique|valeurs-inconnues|territoires-recherche\/format)\.ts$|\/islands\/historique\//,
  },
  ...Object.entries(rooms).map(([name, folders]) => ({
    name,
    test: new RegExp(`/src/(?:${folders.join('|')})[/.].*(?:type=style|\\.css$)`),
  })),
  { name: 'site', test: /type=style|\/styles\/base\.css$/ },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  // « jsx » glues words together at line breaks between inline tags.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  logger: { entrypoint: './src/tools/build-log.ts' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  markdown: {
    syntaxHighlight: false,
    // French quotes and spaces are the work of src/lib/typographie.ts.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx(), atlas()],
  vite: {
    plugins: [shortScopes()],
    // The content policy allows neither an inline script nor a data: style.
    build: {
      assetsInlineLimit: 0,
      // MapLibre is one chunk of 1.1 MB (286 kB compressed), loaded only when the map is wanted.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups } },
      },
    },
  },
});
