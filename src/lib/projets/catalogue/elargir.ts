/** From departments to their regions: where a short list may be widened. */
import type { Filtres, Option } from '../filtres.ts';
import { countBits, intersection } from './bits.ts';
import type { Catalogue } from './lire.ts';

/** The same filters on the regions of the departments asked for; undefined when none is, or when the rows do not tell a region. */
export function widenToRegions(
  catalogue: Catalogue,
  filtres: Filtres,
): { filtres: Filtres; regions: string[] } | undefined {
  const found = filtres.choix.departement.map((id) => regionOf(catalogue, id));
  const regions = [...new Set(found.flatMap((region) => region ?? []))];
  if (regions.length === 0 || found.includes(undefined)) return undefined;
  const choix = { ...filtres.choix, departement: [], region: regions.map(({ id }) => id) };
  return { filtres: { ...filtres, choix }, regions: regions.map(({ nom }) => nom) };
}

/** All that touches a department touches its region: the only region that all its rows have. */
function regionOf({ facettes: { departement, region } }: Catalogue, id: string): Option | undefined {
  const rows = departement.rangs[departement.options.findIndex((option) => option.id === id)];
  if (!rows) return undefined;
  const all = countBits(rows);
  const [only, ...others] = region.options.filter(
    (_, i) => all > 0 && countBits(intersection(rows, region.rangs[i] ?? rows)) === all,
  );
  return others.length === 0 ? only : undefined;
}
