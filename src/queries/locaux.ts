import { getCollection, render, type CollectionEntry } from 'astro:content';
import { pathOfDepartement } from '../lib/adresses-territoires.ts';
import { compareNoms } from '../lib/format.ts';
import { inDepartement } from '../lib/lieu-departement.ts';
import { parseCode, slugify, type Departement } from '../lib/territoires.ts';
import { referentiel } from './territoires.ts';

/** What one department adds to one page, ready to show. */
export interface TexteLocal {
  entry: CollectionEntry<'locaux'>;
  departement: Departement;
  /** « en Loire-Atlantique » */
  lieu: string;
  /** Anchor of its section: « en-loire-atlantique ». */
  ancre: string;
  /** Page of the department. */
  href: string;
  Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** What departments add to a page, by code of department. */
export async function locauxOfPage(page: string): Promise<TexteLocal[]> {
  const entries = await getCollection('locaux', ({ data }) => data.page === page);
  const locaux = await Promise.all(entries.map(readLocal));
  return locaux.sort((a, b) => compareNoms(a.departement.code, b.departement.code));
}

async function readLocal(entry: CollectionEntry<'locaux'>): Promise<TexteLocal> {
  const departement = requireDepartement(entry.data.departement);
  const lieu = inDepartement(departement);
  const { Content } = await render(entry);
  return { entry, departement, lieu, ancre: slugify(lieu), href: pathOfDepartement(departement), Content };
}

/** @throws {Error} when « departement:44 » is not in the reference: the check of the content says it first. */
function requireDepartement(territoire: string): Departement {
  const departement = referentiel.departements.get(parseCode(territoire).code);
  if (!departement) throw new Error(`Département inconnu : « ${territoire} ».`);
  return departement;
}
