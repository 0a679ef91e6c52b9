/** The descriptors of the tables, from the datasets. */
import { type RessourceDePaquet } from '../../lib/donnees/datapackage.ts';
import { tableSchemaOf, type TableSchema } from '../../lib/donnees/table-schema.ts';
import { pathOfJeu, resourceOf, type TableOuverte } from '../../lib/donnees/tables.ts';
import { allJeux, type JeuPublie } from './jeux.ts';
import { lignesOf } from './tables.ts';

/** The Table Schema of a table; `site` is the address that links start with. */
export function schemaOf(table: TableOuverte, jeu: JeuPublie, site: string): TableSchema {
  return tableSchemaOf(
    {
      nom: table.nom,
      titre: table.titre,
      description: jeu.origine.perimetre,
      page: new URL(pathOfJeu(table.jeu), site).href,
      version: jeu.modifieLe,
      champs: table.champs,
    },
    resourceOf,
  );
}

/** Every table with what its descriptor needs; files lie where /donnees/datapackage.json reaches them. */
export async function allRessourcesDePaquet(site: string): Promise<RessourceDePaquet[]> {
  const jeux = await allJeux();
  const list = jeux.flatMap((jeu) =>
    jeu.tables.map(async (table) => ({
      table,
      origine: jeu.origine,
      schema: schemaOf(table, jeu, site),
      path: `jeux/${table.jeu}/${table.fichier}.csv`,
      lignes: (await lignesOf(table)).length,
    })),
  );
  return Promise.all(list);
}
