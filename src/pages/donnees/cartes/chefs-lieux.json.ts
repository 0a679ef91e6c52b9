import type { APIRoute } from 'astro';
import { chefsLieuxOf } from '../../../lib/carte/chefs-lieux.ts';
import { hasPoint, pointOf } from '../../../reference/contours.ts';
import { coveredReferentiel } from '../../../reference/portee.ts';
import { readRows } from '../../../reference/territoires.ts';

/** The towns that the interactive map names: see src/lib/carte/chefs-lieux.ts. */
export const GET: APIRoute = () =>
  Response.json(
    chefsLieuxOf(
      { departements: readRows('departements'), regions: readRows('regions') },
      coveredReferentiel().communes,
      (code) => (hasPoint('commune', code) ? pointOf('commune', code) : undefined),
    ),
  );
