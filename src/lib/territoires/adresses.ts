/** Where each territory has its page: the only place that knows. A published address never dies. */
import { type Commune, type Referentiel } from './referentiel.ts';
import { slugify } from '../texte/texte.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';
import { requireCode } from './code.ts';

/** { nom: « Occitanie » } → « /territoires/occitanie/ » */
export function pathOfRegion({ nom }: { nom: string }): string {
  return `/territoires/${slugify(nom)}/`;
}

/** { code: « 2A », nom: « Corse-du-Sud » } → « /territoires/2a-corse-du-sud/ » */
export function pathOfDepartement({ code, nom }: { code: string; nom: string }): string {
  return `/territoires/${code.toLowerCase()}-${slugify(nom)}/`;
}

/** { code: « 244400404 », nom: « Nantes Métropole » } → « /territoires/244400404-nantes-metropole/ » */
export function pathOfEpci({ code, nom }: { code: string; nom: string }): string {
  return `/territoires/${code}-${slugify(nom)}/`;
}

/** Whether a path leads to a department or an EPCI, of which there are many: it begins with their code. */
export function isBulkPath(pathname: string): boolean {
  return /^\/territoires\/\d[^/]*\/?$/.test(pathname);
}

interface Table {
  get: (code: string) => { code: string; nom: string } | undefined;
}

/** What the rule needs of the reference: a browser has no more. */
interface Pages {
  epci: Table;
  departements: Table;
}

/** Where the overseas collectivities, which have neither region nor EPCI, are told. */
export const PATH_COLLECTIVITES = '/territoires/#collectivites';

const PATHS = { region: pathOfRegion, departement: pathOfDepartement, epci: pathOfEpci };

/** The page of a territory of a level that has pages. */
export const pathOfNiveau = (niveau: keyof typeof PATHS, territoire: { code: string; nom: string }): string =>
  PATHS[niveau](territoire);

/** What the sources say of one of them. */
export const pathOfCollectivite = ({ code }: { code: string }): string =>
  `/territoires/#collectivite-${code}`;

/** A commune has no page: it is named in the one of its EPCI, else of its department, else where the collectivities are told. */
export function pathOfCommune(
  commune: Pick<Commune, 'code' | 'epci' | 'departement'>,
  { epci, departements }: Pages,
): string {
  const anchor = `#commune-${commune.code}`;
  const group = commune.epci ? epci.get(commune.epci) : undefined;
  if (group) return pathOfEpci(group) + anchor;
  const departement = departements.get(commune.departement);
  return departement ? pathOfDepartement(departement) + anchor : `/territoires/${anchor}`;
}

/** The page of a territory. @throws {Error} when the code is not in the reference. */
export function pathOfTerritoire(territoire: CodeTerritoire, referentiel: Referentiel): string {
  const { niveau, code } = requireCode(territoire);
  const { communes, epci, departements, regions } = referentiel;
  const paths = {
    commune: () => apply(communes.get(code), (commune) => pathOfCommune(commune, referentiel)),
    epci: () => apply(epci.get(code), pathOfEpci),
    departement: () => apply(departements.get(code), pathOfDepartement),
    region: () => apply(regions.get(code), pathOfRegion),
  };
  const path = paths[niveau]();
  if (path === undefined) throw new Error(`Territoire inconnu : « ${territoire} ».`);
  return path;
}

function apply<T>(found: T | undefined, pathOf: (found: T) => string): string | undefined {
  return found && pathOf(found);
}
