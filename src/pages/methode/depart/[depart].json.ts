import type { APIRoute } from 'astro';
import type { DepartDePacte } from '../../../lib/pacte/depart.ts';
import { allLeviers } from '../../../queries/entries.ts';
import { departOfLevier, departOfProjet } from '../../../queries/pacte/departs.ts';
import { allProjets } from '../../../queries/projets.ts';

export async function getStaticPaths() {
  const [leviers, projets] = await Promise.all([allLeviers(), allProjets()]);
  return [
    ...(await Promise.all(
      leviers.map(async (levier) => ({
        params: { depart: `levier-${levier.id}` },
        props: { depart: await departOfLevier(levier) },
      })),
    )),
    ...projets.map((projet) => ({
      params: { depart: `projet-${projet.id}` },
      props: { depart: departOfProjet(projet) },
    })),
  ];
}

/** What the assistant « Monter un pacte » begins with when it is opened from a lever or a project. */
export const GET: APIRoute<{ depart: DepartDePacte }> = ({ props: { depart } }) => Response.json(depart);
