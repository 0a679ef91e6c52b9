/** What the frames read: the index of the catalogue, its cards, the names and pages of the territories. */
import {
  fichiersCatalogue,
  type Fiche,
  type IndexCatalogue,
  type LieuxCatalogue,
} from '../../lib/projets/catalogue/format.ts';
import { placeOfFiche, readLieux } from '../../lib/projets/catalogue/fiches.ts';
import { readCatalogue, type Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { presentLieu } from '../../lib/territoires/chercher/presenter.ts';
import { formatCode, parseCode, type CodeCarte } from '../../lib/territoires/code.ts';
import { niveauxDePage } from '../../schemas/territoire.ts';
import { fetchJson, once } from '../commun/fetch-json.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { loadFonds } from '../trouver-territoire/lecture.ts';

const fetchFile = <T>(path: string) => orNewVersion(fetchJson<T>(path));

/** @throws {FetchError} when the network or the file fails. */
export const loadCatalogue = once(async () =>
  readCatalogue(await fetchFile<IndexCatalogue>(fichiersCatalogue.index)),
);

/** The places of the projects. @throws {FetchError} */
export const loadLieux = once(async ({ index }: Catalogue) =>
  readLieux(await fetchFile<LieuxCatalogue>(fichiersCatalogue.lieux(index.version))),
);

/** The cards of some rows, in their order; each file once. @throws {FetchError} */
export async function loadFiches({ index }: Catalogue, rangs: readonly number[]): Promise<Fiche[]> {
  const files = new Map<number, Promise<Fiche[]>>();
  const fiches = rangs.map(async (rang) => {
    const { fichier, position } = placeOfFiche(rang);
    const file = files.get(fichier) ?? fetchFile<Fiche[]>(fichiersCatalogue.fiches(index.version, fichier));
    files.set(fichier, file);
    return (await file)[position];
  });
  return (await Promise.all(fiches)).filter((fiche) => fiche !== undefined);
}

export interface TerritoireDit {
  cle: CodeCarte;
  nom: string;
  /** Its page. */
  href: string;
}

/** The territory that « epci:200017341 » names; undefined when there is none. @throws {FetchError} */
export async function readTerritoire(text: string): Promise<TerritoireDit | undefined> {
  const cle = parseCode(text, niveauxDePage);
  if (!cle) return undefined;
  const fonds = await loadFonds();
  const lieu = fonds.parCode.get(formatCode(cle));
  if (!lieu) return undefined;
  const { href } = presentLieu({ lieu, cout: 0, exact: true, coquille: false }, fonds);
  return { cle, nom: lieu.nom, href };
}
