import type { APIRoute } from 'astro';
import { allVersions } from '../../../../queries/donnees/versions.ts';
import { readFige } from '../../../../reference/fige.ts';

export const getStaticPaths = async () =>
  (await allVersions())
    .filter(({ isGardee }) => isGardee)
    .map(({ id, paquet }) => ({ params: { version: id }, props: { paquet } }));

/** The descriptor of all tables as they were that day, with their schemas. */
export const GET: APIRoute<{ paquet: string }> = ({ props }) =>
  new Response(readFige(process.cwd(), props.paquet), { headers: { 'content-type': 'application/json' } });
