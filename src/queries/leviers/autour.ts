import { getCollection } from 'astro:content';

/** The pages around the levers, in order. */
export async function allAutour() {
  return (await getCollection('autour')).sort((a, b) => a.data.ordre - b.data.ordre);
}
