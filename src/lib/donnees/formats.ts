/** What the end of a file name says: its media type, its name in the list of the European Union, what it is for. */

interface Format {
  /** IANA; undefined where it has none. */
  media?: string;
  /** In the authority table « file-type »; undefined where it has none. */
  nom?: string;
  /** For the reader. */
  usage: string;
}

const FORMATS: Record<string, Format> = {
  csv: { media: 'text/csv', nom: 'CSV', usage: 'CSV, pour un tableur' },
  json: { media: 'application/json', nom: 'JSON', usage: 'JSON, pour un programme' },
  geojson: { media: 'application/geo+json', nom: 'GEOJSON', usage: 'GeoJSON, pour une carte' },
  parquet: { media: 'application/vnd.apache.parquet', nom: 'PARQUET', usage: 'Parquet, pour l’analyse' },
  svg: { media: 'image/svg+xml', nom: 'SVG', usage: 'SVG, image' },
  bib: { usage: 'BibTeX, pour un logiciel de références' },
  'schema.json': { media: 'application/json', nom: 'JSON', usage: 'Schéma (Table Schema)' },
};

/** The format of an address by its end. @throws {Error} when it is not in the table. */
export function formatOf(href: string): Format {
  const end = href.endsWith('.schema.json') ? 'schema.json' : (/\.([a-z]+)$/.exec(href)?.[1] ?? '');
  const format = FORMATS[end];
  if (!format) throw new Error(`« ${href} » : format inconnu ; l’ajouter à src/lib/donnees/formats.ts.`);
  return format;
}
