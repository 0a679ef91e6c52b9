import type { APIRoute } from 'astro';
import { allVersions } from '../../../../queries/donnees/versions.ts';
import { readFige } from '../../../../reference/fige.ts';

export const getStaticPaths = async () =>
  (await allVersions())
    .filter(({ isGardee }) => isGardee)
    .flatMap(({ id, fichiers }) =>
      fichiers.map(({ table, empreinte }) => ({ params: { version: id, table }, props: { empreinte } })),
    );

/** A table as it was that day. */
export const GET: APIRoute<{ empreinte: string }> = ({ props }) =>
  new Response(readFige(process.cwd(), props.empreinte), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
