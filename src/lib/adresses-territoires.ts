/** Where each territory has its page: the only place where these addresses are made, at build and in the browser. */
import { slugify } from './territoires.ts';

interface Nomme {
  code: string;
  nom: string;
}

interface Table {
  get: (code: string) => Nomme | undefined;
}

/** What the rule needs of the reference: the browser has no more. */
export interface Pages {
  epci: Table;
  departements: Table;
}

/** The place of the page of territories that speaks of the overseas collectivities. */
export const PATH_COLLECTIVITES = '/territoires/#collectivites';

export function pathOfRegion({ nom }: { nom: string }): string {
  return `/territoires/${slugify(nom)}/`;
}

export function pathOfDepartement({ code, nom }: Nomme): string {
  return `/territoires/${code.toLowerCase()}-${slugify(nom)}/`;
}

export function pathOfEpci({ code, nom }: Nomme): string {
  return `/territoires/${code}-${slugify(nom)}/`;
}

/** A commune has its line on the page of its EPCI; without one, on its department's; overseas, on the page of territories. */
export function pathOfCommune(
  commune: { code: string; departement: string; epci: string | null },
  { epci, departements }: Pages,
): string {
  const group = commune.epci === null ? undefined : epci.get(commune.epci);
  if (group) return `${pathOfEpci(group)}?commune=${commune.code}#communes`;
  const departement = departements.get(commune.departement);
  return departement
    ? `${pathOfDepartement(departement)}?commune=${commune.code}#communes`
    : PATH_COLLECTIVITES;
}
