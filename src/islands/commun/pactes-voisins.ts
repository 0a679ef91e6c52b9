/** The pacts around a place, for the pages that propose to join one. */
import { pactesToJoin, type PacteVoisin } from '../../lib/pacte/pacte-voisin.ts';
import { fetchJson } from './fetch-json.ts';
import { orNewVersion } from './nouvelle-version.ts';

interface Place {
  region: string;
  departement: string;
  epci?: string | null | undefined;
}

/** An overseas collectivity is in no region. */
const IS_REGION = /^\d{2}$/;

/** Those that the sources name nearest to a place; `region` and `departement` are INSEE codes. @throws {Error} when the network fails. */
export async function findPactes({ region, departement, epci = null }: Place) {
  const all = IS_REGION.test(region)
    ? await orNewVersion(fetchJson<PacteVoisin[]>(`/methode/depart/pactes/${region}.json`))
    : [];
  return pactesToJoin(all, { epci, departement });
}
