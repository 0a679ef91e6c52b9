/** A project that an address names, among columns that do not have its id. */
import { listRangs } from '../../lib/projets/catalogue/bits.ts';
import type { Catalogue } from '../../lib/projets/catalogue/lire.ts';
import { loadFiches, loadNiveaux } from './catalogue.ts';
import { FetchError, fetchFile } from './fetch-json.ts';

/** So few cards that they are all read. */
const PEU = 256;
/** Cards read at a time. */
const PAS = 128;

interface ProjetTrouve {
  rang: number;
  titre: string;
}

/** Undefined when the catalogue has no project of this id. @throws {FetchError} when the network or a file fails. */
export async function findProjet(catalogue: Catalogue, id: string): Promise<ProjetTrouve | undefined> {
  const candidates = catalogue.nombre <= PEU ? allRangs(catalogue) : await rangsOfTitre(catalogue, id);
  for (let from = 0; from < candidates.length; from += PAS) {
    const rangs = candidates.slice(from, from + PAS);
    const fiches = await loadFiches(catalogue, rangs);
    const found = fiches.findIndex((fiche) => fiche.id === id);
    const [fiche, rang] = [fiches[found], rangs[found]];
    if (fiche && rang !== undefined) return { rang, titre: fiche.titre };
  }
  return undefined;
}

const allRangs = ({ nombre }: Catalogue) => Array.from({ length: nombre }, (_, rang) => rang);

/** The rows that hold all the words of the title that the page of the project has. */
async function rangsOfTitre(catalogue: Catalogue, id: string): Promise<number[]> {
  const titre = await fetchTitre(id);
  if (!titre) return [];
  const niveaux = await loadNiveaux(catalogue, titre);
  return [...listRangs(niveaux.at(-1) ?? new Uint32Array())];
}

async function fetchTitre(id: string): Promise<string | undefined> {
  try {
    const page = await (await fetchFile(`/projets/${encodeURIComponent(id)}/`)).text();
    return new DOMParser().parseFromString(page, 'text/html').querySelector('h1')?.textContent;
  } catch (error) {
    if (error instanceof FetchError && error.status === 404) return undefined;
    throw error;
  }
}
