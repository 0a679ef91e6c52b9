import { getCollection } from 'astro:content';
import type { Delais } from '../lib/pacte/calendrier.ts';
import type { RegleCitee } from '../lib/pacte/documents/relecture.ts';
import { nomCourt } from '../lib/ressources/documents-compares.ts';
import { requireEntries } from './entries.ts';
import type { Regle } from '../schemas/regle.ts';

const byOrdre = (a: { data: { ordre: number } }, b: { data: { ordre: number } }) =>
  a.data.ordre - b.data.ordre;

/** The steps of the journey, in order. */
export async function allEtapes() {
  return (await getCollection('methode', ({ data }) => data.genre === 'etape')).sort(byOrdre);
}

/** The pages of the method, in reading order: those that detail a step, then those to look things up in. */
export async function pagesOfMethode() {
  const [fiches, references] = await Promise.all(
    (['fiche', 'reference'] as const).map((genre) =>
      getCollection('methode', ({ data }) => data.genre === genre),
    ),
  );
  return [...(fiches ?? []).sort(byOrdre), ...(references ?? []).sort(byOrdre)];
}

/** The steps that send to a page. */
export async function etapesLeadingTo(page: string) {
  return (await allEtapes()).filter(({ data }) => data.voir.includes(page));
}

/** The points on which the documents differ, in order; of one step when `etape` is given. */
export async function ecarts(etape?: string) {
  return (await getCollection('ecarts', ({ data }) => !etape || data.etape === etape)).sort(byOrdre);
}

/** The dates, or the time limits, in order. */
export async function datesOfMethode(sorte: 'fait' | 'delai') {
  return (await getCollection('datesMethode', ({ data }) => data.sorte === sorte)).sort(byOrdre);
}

/** The fields of an action sheet, in order. */
export async function champsOfFiche() {
  return (await getCollection('champsFiche')).sort(byOrdre);
}

/** The rules of the local pacts, in order; of one place of origin when `portee` is given. */
export async function reglesDesPactes(portee?: Regle['portee']) {
  return (await getCollection('regles', ({ data }) => !portee || data.portee === portee)).sort(byOrdre);
}

/** The rules as documents cite them, each with the names that readers know its sources by. */
export async function reglesCitees(): Promise<[id: string, regle: RegleCitee][]> {
  return Promise.all(
    (await reglesDesPactes()).map(async ({ id, data: { regle, repere, documents } }) => {
      const sources = await requireEntries('ressources', documents);
      const titres = sources.map((it) => nomCourt(it.id) ?? it.data.titre);
      return [id, { regle, repere, documents: titres }] satisfies [string, RegleCitee];
    }),
  );
}

/** The months that the calendar counts with, as the rules give them. @throws {Error} when a rule has no number. */
export async function delaisDesPactes(): Promise<Delais> {
  const regles = new Map(
    (await reglesDesPactes()).map(({ id, data }) => [id, Number(data.valeur || Number.NaN)]),
  );
  const monthsOf = (id: string) => {
    const months = regles.get(id) ?? Number.NaN;
    if (!Number.isFinite(months))
      throw new Error(`data/methode/regles.csv : la règle « ${id} » doit avoir un nombre de mois en valeur.`);
    return months;
  };
  return { signature: monthsOf('delai-validation'), action: monthsOf('fin-douze-mois') };
}
