/** The outlines that data/ holds as GeoJSON files, published as they are. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface FichierGeo {
  jeu: string;
  /** Without extension: « epci ». */
  fichier: string;
  /** Path from the root of the project. */
  chemin: string;
}

/** Every data/<jeu>/<fichier>.geojson under `root`. */
export function fichiersGeo(root: string): FichierGeo[] {
  return readdirSync(join(root, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, 'data', name))
        .filter((file) => file.endsWith('.geojson'))
        .map((file) => ({
          jeu: name,
          fichier: file.replace(/\.geojson$/, ''),
          chemin: `data/${name}/${file}`,
        })),
    );
}
