import type { APIRoute } from 'astro';
import type { TableOuverte } from '../../../../lib/donnees/tables.ts';
import { siteAddress } from '../../../../lib/adresse/site.ts';
import { allJeux, type JeuPublie } from '../../../../queries/donnees/jeux.ts';
import { schemaOf } from '../../../../queries/donnees/paquet.ts';
import { tableRoutes } from '../../../../queries/donnees/tables.ts';

export const getStaticPaths = async () =>
  (await allJeux()).flatMap((jeu) =>
    tableRoutes(jeu.tables).map(({ params, props }) => ({ params, props: { ...props, jeu } })),
  );

/** The Table Schema of a table, from its Zod shape. */
export const GET: APIRoute<{ table: TableOuverte; jeu: JeuPublie }> = ({ props, site }) =>
  Response.json(schemaOf(props.table, props.jeu, siteAddress(site)));
