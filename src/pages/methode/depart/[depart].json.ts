import type { APIRoute } from 'astro';
import { lotOfProjet, type DepartDePacte } from '../../../lib/pacte/depart.ts';
import { allLeviers } from '../../../queries/entries.ts';
import { departOfLevier, departOfProjet } from '../../../queries/pacte/departs.ts';
import { mesuresArretees } from '../../../queries/pacte/faits.ts';
import { allProjets } from '../../../queries/projets.ts';

export async function getStaticPaths() {
  const [leviers, projets] = await Promise.all([allLeviers(), allProjets()]);
  const arretees = new Set((await mesuresArretees()).map(([id]) => id));
  const lots = Map.groupBy(projets, ({ id }) => lotOfProjet(id));
  return [
    ...(await Promise.all(
      leviers.map(async (levier) => ({
        params: { depart: `levier-${levier.id}` },
        props: { depart: await departOfLevier(levier, arretees) },
      })),
    )),
    ...[...lots].map(([lot, inLot]) => ({
      params: { depart: `projets-${lot}` },
      props: {
        depart: Object.fromEntries(inLot.map((projet) => [projet.id, departOfProjet(projet, arretees)])),
      },
    })),
  ];
}

/** What the assistant « Monter un pacte » begins with when it is opened from a lever, or from a project. */
export const GET: APIRoute<{ depart: DepartDePacte | Record<string, DepartDePacte> }> = ({
  props: { depart },
}) => Response.json(depart);
