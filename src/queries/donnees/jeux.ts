/** The datasets as the site publishes them: a folder of data/ each, its provenance, its tables, its files. */
import { getCollection } from 'astro:content';
import { isCoupee } from '../../lib/donnees/coupe.ts';
import { complementsOf } from '../../lib/donnees/complements.ts';
import type { Distribution, JeuDeDonnees } from '../../lib/donnees/dcat.ts';
import { formatOf } from '../../lib/donnees/formats.ts';
import {
  formatsOf,
  PATH_JEUX,
  pathOfJeu,
  pathOfTable,
  tables,
  type TableOuverte,
} from '../../lib/donnees/tables.ts';
import { compareNoms } from '../../lib/texte/format.ts';
import { nearContours } from '../../reference/contours-edition.ts';
import { fichiersGeo } from '../../reference/jeux-geo.ts';
import { avecNombres } from '../nombres.ts';
import { jourDuJeu } from './changements.ts';
import { direCoupe } from './tables.ts';

export interface JeuPublie extends JeuDeDonnees {
  tables: readonly TableOuverte[];
}

const distributionsOfTable = (table: TableOuverte): Distribution[] =>
  formatsOf(table).map((format) => {
    const href = pathOfTable(table, format);
    const titre = `${table.titre} (${formatOf(href).usage})`;
    return format === 'csv' ? { titre, href, schema: pathOfTable(table, 'schema.json') } : { titre, href };
  });

/** The outlines of a dataset, as the files of data/ are. */
const outlinesOf = (jeu: string): Distribution[] =>
  fichiersGeo(process.cwd())
    .filter((fichier) => fichier.jeu === jeu)
    .map(({ fichier }) => ({
      titre: `Contours : ${fichier} (GeoJSON, pour une carte)`,
      href: `${PATH_JEUX}${jeu}/${fichier}.geojson`,
    }));

let jeux: Promise<JeuPublie[]> | undefined;

/** Every dataset, by title. */
export function allJeux(): Promise<JeuPublie[]> {
  jeux ??= makeJeux();
  return jeux;
}

async function makeJeux(): Promise<JeuPublie[]> {
  const origines = await getCollection('origines');
  const list = origines.map(async (entry): Promise<JeuPublie> => {
    const { id, data } = entry;
    const own = tables.filter(({ jeu }) => jeu === id);
    const [titre, perimetre, modifieLe] = await Promise.all([
      avecNombres(data.titre),
      avecNombres(data.perimetre),
      jourDuJeu(entry),
    ]);
    return {
      id,
      page: pathOfJeu(id),
      origine: { ...data, titre, perimetre: `${perimetre}${direCoupe(own)}` },
      modifieLe,
      estCoupe: own.some(isCoupee),
      tables: own,
      distributions: [
        ...own.flatMap(distributionsOfTable),
        ...outlinesOf(id),
        ...complementsOf(id, nearContours()),
      ],
    };
  });
  return (await Promise.all(list)).sort((a, b) => compareNoms(a.origine.titre, b.origine.titre));
}
