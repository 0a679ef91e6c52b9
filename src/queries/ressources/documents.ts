import { getCollection, type CollectionEntry } from 'astro:content';
import { requireEntry } from '../entries.ts';

/** The five source documents, in their order. */
export async function allDocuments() {
  return (await getCollection('documents')).sort((a, b) => a.data.ordre - b.data.ordre);
}

/** Short names of the source documents, by their resource. */
export const nomsCourtsDesDocuments = async () =>
  new Map((await allDocuments()).map(({ data }) => [data.ressource, data.court]));

/** How a page names these resources in a word or two; by their titles, when they are none of the source documents. */
export async function nomsDeDocuments(ids: readonly string[]): Promise<Map<string, string>> {
  const courts = await nomsCourtsDesDocuments();
  const pairs = [...new Set(ids)].map(
    async (id) => [id, courts.get(id) ?? (await requireEntry('ressources', id)).data.titre] as const,
  );
  return new Map(await Promise.all(pairs));
}

interface Apport {
  /** What is counted, in the singular. */
  nom: string;
  count: number;
  href: string;
}

/** What a document gave to the site: the entries that name it as their source, counted. */
export async function apportsOf(ressource: string): Promise<Apport[]> {
  const [projets, chiffres, mesures, leviers, cites, sigles, dates, interlocuteurs] = await Promise.all([
    getCollection('projets', ({ data }) => data.source === ressource),
    getCollection('chiffres', ({ data }) => data.source === ressource),
    getCollection('mesures', ({ data }) => data.source === ressource),
    getCollection('leviers', ({ data }) => data.sources.includes(ressource)),
    getCollection('ressources', ({ data }) => data.citePar.includes(ressource)),
    getCollection('sigles', ({ data }) => data.sources.includes(ressource)),
    getCollection('evenements', ({ data }) => data.source === ressource),
    getCollection('interlocuteurs', ({ data }) => data.source === ressource),
  ]);
  const apports = [
    { nom: 'mesure', list: mesures, href: '/mesures/' },
    { nom: 'levier qui le cite', list: leviers, href: '/leviers/' },
    { nom: 'projet', list: projets, href: '/projets/' },
    { nom: 'chiffre', list: chiffres, href: '/donnees/#chiffres' },
    { nom: 'interlocuteur', list: interlocuteurs, href: '/leviers/interlocuteurs/' },
    { nom: 'date', list: dates, href: '/pacte/#chronologie' },
    { nom: 'ressource qu’il cite', list: cites, href: `/ressources/?cite=${ressource}` },
    { nom: 'entrée du glossaire qui le cite', list: sigles, href: '/glossaire/' },
  ];
  return apports
    .map(({ list, ...apport }) => ({ ...apport, count: list.length }))
    .filter(({ count }) => count > 0);
}

/** The resource that a document is, with its title, author and date. */
export function ressourceOf(document: CollectionEntry<'documents'>) {
  return requireEntry('ressources', document.data.ressource);
}
