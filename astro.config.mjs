import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { cacheDir } from './src/reference/dossiers.ts';
import { aCote } from './src/tools/build/a-cote.ts';
import { readSiteUrl } from './src/tools/build/adresse-du-site.ts';
import { atlas } from './src/tools/build/integration.ts';
import { lightFonts } from './src/tools/build/light-fonts.ts';
import { paquetsPublies } from './src/tools/build/paquets-publies.ts';
import { plainImports } from './src/tools/build/plain-imports.ts';
import { publication } from './src/tools/build/publication.ts';
import { scriptAIntegrer } from './src/tools/build/script-a-integrer.ts';
import { shortScopes } from './src/tools/build/short-scopes.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const scriptsAreJs = ({ names: [name = ''] }) =>
  `_astro/[name].[hash]${name.endsWith('.mjs') ? '.js' : '[extname]'}`;

/** The styles of one room of the site, asked for there only: the folders of that room. */
const rooms = {
  charte: ['components/charte', 'pages/a-propos/charte'],
  lieu: ['islands/(?:dire-probleme|trouver-territoire/TrouverTerritoire)'],
  listes: [
    'islands/liste-filtree',
    'components/(?:leviers/QuiPeutFaire|ressources)',
    'components/mesures/(?:EchelleTaux|LigneMesure|PisteTaux)',
    'pages/leviers/qui-peut-faire-quoi',
    'pages/(?:glossaire|leviers|mesures|ressources)/index',
  ],
  // The frame of what is read from top to bottom, and what most of these pages show. Of the rooms after it, pages keep the sheets that bear on what they hold (sheets-in-use.ts).
  lecture: [
    'components/auteurs/(?:Chiffre|Citation|Note|RenvoiControle|Sigle|TexteSigles)',
    'components/leviers/ListeLeviers',
    'components/mesures/(?:ListeMesures|TuileChiffre|TuilesChiffres)',
    'components/page/(?:AvecSommaire|EnBref|Pages)',
    'components/projets/(?:DerniersProjets|LignesProjets|ListeProjets|VignetteProjet)',
    'layouts/Lecture',
    'pages/axes/\\[axe\\]',
    'pages/projets/(?:\\[sorte\\]|page)',
  ],
  // What prose may name.
  prose: [
    'components/auteurs/(?!Chronologie|DessinCarte|CriteresEcoconception|ListeCriteres|TuilesCriteres|Valeurs)\\w+',
  ],
  fiches: [
    'components/(?:mesures/(?!PastilleAxe|AxeEnChiffre)\\w+|projets)',
    'layouts/PageActions',
    'pages/(?:axes|bilan-2024/index|mesures|projets/(?!index)[^.?]+)',
  ],
  guide: [
    'components/leviers',
    'islands/(?:guide-imprime|projets-proches)',
    'pages/leviers/(?!ou-en-est|qui-peut)[^.?]+',
  ],
  // The words of a layer are on its page too, without the map.
  legende: [
    'components/carte/ListeCouche',
    'islands/carte-projets/outils/(?:CleCouche|ExplicationCouche|LegendeCouche)',
    'pages/carte/\\[couche\\]',
  ],
  dessin: ['components/carte/CarteStatique'],
  carte: [
    'islands/carte-projets/(?:CarteProjets|LegendeProjets|Panneau)',
    'islands/carte-projets(?=/commandes)',
  ],
  catalogue: [
    'islands/(?:filtres-projets|liste-projets|onglets-projets)',
    'islands/trouver-territoire/TerritoireCatalogue',
    'islands/carte-projets',
    'islands/liste-territoires',
    'pages/carte/(?:index|integrer)',
    'pages/projets/index',
  ],
  couverture: ['components/territoires/(?:TableCouverture|TableRegions)', 'pages/territoires/couverture'],
  explorateurs: [
    'islands/commun/explorateur',
    'islands/explorateur-\\w+',
    'layouts/Explorateur',
    'pages/bilan-2024/(?:argent|controles|objectifs)',
  ],
  dossier: ['islands/mon-dossier', 'pages/dossier'],
  // What few pages show: letters to send, what a device keeps.
  rares: [
    'islands/(?:gerer-hors-connexion|lettre-prete)',
    'layouts/Nu',
    'pages/(?:a-propos/sources|hors-connexion|territoires/(?:zero-non-recours|\\[territoire\\]/lettres))',
  ],
  donnees: ['components/donnees', 'pages/donnees'],
  integrer: ['islands/(?:cadre-integre|integrer-code|vue-integree)', 'pages/integrer'],
  figures: ['components/figures', 'components/auteurs/(?:Chronologie|DessinCarte|Valeurs)'],
  methode: ['components/(?:methode|pacte)', 'pages/methode'],
  recherche: ['islands/recherche-site', 'pages/recherche'],
  referentiels: [
    'components/auteurs/(?:CriteresEcoconception|ListeCriteres|TuilesCriteres)',
    'pages/accessibilite',
  ],
  tuiles: [
    'islands/grille-tuiles',
    'components/territoires/(?:LegendeTuiles|PetitesTuiles|Tuiles)',
    'components/page/(?:DernieresNouvelles|Portes|PremierEcran)',
    'components/mesures/AxeEnChiffre',
    'pages/index',
  ],
  territoires: ['components/territoires/(?:Arrivees|Echelle|GabaritTerritoire|Page\\w+|Territoire\\w+)'],
};

/** Few files: a sheet for the whole site, kept from page to page, one more in some rooms; the small helpers of the islands in a few scripts, by what needs them. A group takes what its modules import, but for what is in a group before it. */
const groups = [
  { name: 'textes', test: /\/src\/lib\/texte\/(?:dates|fold|horloge|initiale|liste)\.ts$/ },
  // What the button of the folder reads, on every page to read.
  {
    name: 'memoire',
    test: /\/lib\/(?:adresse\/racine|dossier\/(?:dossier|stockage)|memoire\/cles)\.ts$|\/mon-dossier\/memoire\.ts$/,
  },
  { name: 'dom', test: /\/islands\/commun\/(?:dom|evenements|jour|part)\.ts$/ },
  {
    name: 'commun',
    test: /\/src\/lib\/(?:texte\/format|mots\/annonces|adresse\/(?:historique|valeurs-inconnues))\.ts$|\/islands\/commun\/(?:formulaire|historique|reste)\.ts$/,
  },
  { name: 'reseau', test: /\/islands\/commun\/(?:fetch-json|nouvelle-version)\.ts$/ },
  { name: 'texte', test: /\/src\/lib\/texte\/(?:texte|xml)\.ts$/ },
  {
    name: 'fichiers',
    test: /\/src\/lib\/(?:texte\/csv|territoires\/(?:code|departement-of-code))\.ts$/,
  },
  {
    name: 'carte',
    test: /\/src\/lib\/(?:adresse\/requete|carte\/(?:couches\/modele|position|projets|vues))\.ts$|\/islands\/(?:carte-projets\/(?:panne|webgl)|commun\/(?:adresse|valeurs|write))\.ts$/,
  },
  // What the assistant, the catalogue and the map have alike.
  { name: 'menus', test: /\/src\/lib\/texte\/typographie\.ts$|\/islands\/commun\/menus\.ts$/ },
  // What the catalogue and the big map have alike: the filters, in the address and in their form.
  {
    name: 'filtres',
    test: /\/src\/lib\/projets\/(?:filtres|catalogue\/pages)\.ts$|\/islands\/(?:commun\/projets|filtres-projets\/(?:filtres-projets|formulaire|menus))\.ts$/,
  },
  // What reads the catalogue, once something is asked of it; its words apart, which the search of the site has too.
  {
    name: 'mots',
    test: /\/src\/lib\/mots\/(?:mots|numeros|termes|formes|synonymes|coquilles|vides|regles)\.ts$|\/islands\/commun\/synonymes\.ts$/,
  },
  {
    name: 'projets',
    test: /\/src\/lib\/projets\/catalogue\/(?:bits|chercher|colonnes|fiches|filtrer|lire|ordre|occurrences)\.ts$|\/islands\/(?:commun\/catalogue|filtres-projets\/chercheur)\.ts$/,
  },
  ...Object.entries(rooms).map(([name, folders]) => ({
    name,
    test: new RegExp(`/src/(?:${folders.join('|')})[/.].*(?:type=style|\\.css$)`),
  })),
  { name: 'site', test: /type=style|\/styles\/base\.css$/ },
];

// Named by its type: « defineConfig » says no more, and comes with 800 modules that each start would load.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: readSiteUrl(process.env.SITE_URL),
  cacheDir: cacheDir(process.cwd()),
  trailingSlash: 'always',
  // « jsx » glues words together at line breaks between inline tags.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  logger: { entrypoint: './src/tools/build/log.ts' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  markdown: {
    syntaxHighlight: false,
    // French quotes and spaces are the work of src/lib/texte/typographie.ts.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [
    mdx(),
    atlas(),
    // The pages made for the frames of other sites are not places to land on.
    sitemap({ filter: (page) => !/\/(?:integrer|lettres)\//.test(page) }),
    publication(),
    aCote(),
  ],
  vite: {
    server: {
      // What no page is made of: thousands of files that `npm run dev` would watch. An edition may be among the fixtures.
      watch: { ignored: ['**/.cache/**', '**/.dist-*/**', '**/dist/**', '**/test/!(fixtures)/**'] },
    },
    resolve: { alias: [await lightFonts(`${cacheDir(process.cwd())}-fonts`)] },
    plugins: [plainImports(), scriptAIntegrer(), shortScopes(), paquetsPublies()],
    // The reader of spreadsheets loads its own parts when it needs them.
    worker: { format: 'es', plugins: () => [paquetsPublies(true)] },
    // The worker of MapLibre is a « .mjs », which many servers do not take for a script.
    environments: { client: { build: { rolldownOptions: { output: { assetFileNames: scriptsAreJs } } } } },
    // The content policy allows neither an inline script nor a data: style.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // MapLibre is one chunk of 1.1 MB (286 kB compressed), loaded only when the map is wanted.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups } },
      },
    },
  },
};
