import type { APIRoute } from 'astro';
import type { PacteVoisin } from '../../../../lib/pacte/pacte-voisin.ts';
import { pactesByRegion } from '../../../../queries/pacte/problemes.ts';

export async function getStaticPaths() {
  return [...(await pactesByRegion())].map(([region, pactes]) => ({ params: { region }, props: { pactes } }));
}

/** The pacts of a region that a commune may ask to join. */
export const GET: APIRoute<{ pactes: PacteVoisin[] }> = ({ props: { pactes } }) => Response.json(pactes);
