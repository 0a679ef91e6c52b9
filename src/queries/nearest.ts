import { geoDistance } from 'd3-geo';
import type { FicheProjet } from '../lib/fiche-projet.ts';
import { formatNombre } from '../lib/format.ts';
import { pointOf } from './geometries.ts';
import { allFiches } from './projets.ts';

/** Mean radius of the Earth, kilometres: geoDistance answers in radians. */
const EARTH_KM = 6371;

/** The `count` projects nearest to the centre of a region, as the crow flies, with the distance in words. */
export async function nearestProjets(
  region: string,
  count: number,
): Promise<{ projet: FicheProjet; raison: string }[]> {
  const from = pointOf('region', region);
  return (await allFiches())
    .map((projet) => ({
      projet,
      km: Math.min(...projet.lieux.map((lieu) => geoDistance(from, lieu.point) * EARTH_KM)),
    }))
    .sort((a, b) => a.km - b.km || a.projet.id.localeCompare(b.projet.id))
    .slice(0, count)
    .map(({ projet, km }) => ({
      projet,
      raison: `à ${formatNombre(Math.round(km / 10) * 10)} km environ du centre de la région, à vol d’oiseau`,
    }));
}
