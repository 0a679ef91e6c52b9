/** The projects that the filters keep, as the files that readers take away. */
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { toCsv, toGeoJson } from '../../lib/projets/fichiers.ts';
import { fichierOf } from '../../lib/texte/noms-fichiers.ts';
import { download } from './download.ts';

export const FORMATS_PROJETS = {
  csv: { nom: 'CSV', type: 'text/csv;charset=utf-8', write: toCsv },
  json: {
    nom: 'JSON',
    type: 'application/json',
    write: (projets: ProjetPublie[]) => JSON.stringify(projets),
  },
  geojson: {
    nom: 'GeoJSON',
    type: 'application/geo+json',
    write: (projets: ProjetPublie[], site: string) => JSON.stringify(toGeoJson(projets, site), null, 1),
  },
};
type FormatProjets = keyof typeof FORMATS_PROJETS;

export function saveProjets(projets: ProjetPublie[], format: FormatProjets): void {
  const { type, write } = FORMATS_PROJETS[format];
  download(new Blob([write(projets, location.origin)], { type }), fichierOf('projets', format).download);
}

/** The same as a table of some columns, by their titles. */
export function saveColonnes(projets: ProjetPublie[], colonnes: ReadonlySet<string>): void {
  const text = toCsv(projets, location.origin, colonnes);
  download(new Blob([text], { type: FORMATS_PROJETS.csv.type }), fichierOf('projets', 'csv').download);
}
