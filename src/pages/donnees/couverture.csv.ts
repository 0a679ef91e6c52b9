import type { APIRoute } from 'astro';
import { siteAddress } from '../../lib/adresse/site.ts';
import { couvertureCsv } from '../../lib/contrats/couverture-fichiers.ts';
import { readCouverture } from '../../queries/contrats/couverture.ts';
import { requireEntries } from '../../queries/entries.ts';

export const GET: APIRoute = async ({ site }) => {
  const origines = await requireEntries('origines', ['projets', 'contrats']);
  const credit = origines.map(({ data }) => data.citation).join(' ');
  const { lignes } = await readCouverture();
  return new Response(couvertureCsv(lignes, credit, siteAddress(site)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
