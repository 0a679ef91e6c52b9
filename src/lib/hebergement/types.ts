/** The media type of every kind of file that the site publishes: hosts do not know them all, and a browser runs no script whose type is wrong. */
export const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  parquet: 'application/vnd.apache.parquet',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
  zip: 'application/zip',
  // The index of the search, compressed by Pagefind itself.
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

const isText = (type: string) => /^text\/|[/+](?:json|xml|javascript|x-bibtex)$/.test(type);

/** Texts, in UTF-8, that are worth compressing: « css », « csv »… */
export const TEXTES: readonly string[] = Object.keys(TYPES).filter((name) => isText(TYPES[name] ?? ''));

/** The types of these texts, each once. */
export const TYPES_DE_TEXTE: readonly string[] = [...new Set(TEXTES.map((name) => TYPES[name] ?? ''))];

/** What follows the last dot of the name of a file: « csv »; '' without a dot, or when the name starts with it. */
export const extensionOf = (path: string): string => /[^/]\.([^./]+)$/.exec(path)?.[1] ?? '';
