import { getCollection } from 'astro:content';
import type { Chiffre } from '../../schemas/chiffre.ts';
import { requireEntry } from '../entries.ts';

/** Every figure, in the order of its file. */
export async function allChiffres(): Promise<Chiffre[]> {
  return (await getCollection('chiffres')).map(({ data }) => data);
}

/** The dates of the Pacte from first to last, each with its document. « 2024 » comes before « 2024-01 ». */
export async function allEvenements() {
  const evenements = (await getCollection('evenements')).map(({ data }) => data);
  evenements.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return Promise.all(
    evenements.map(async (evenement) => ({
      ...evenement,
      ressource: await requireEntry('ressources', evenement.source),
    })),
  );
}
