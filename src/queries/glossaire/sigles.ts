import { getCollection } from 'astro:content';
import { compareNoms } from '../../lib/texte/format.ts';
import type { Sigle } from '../../schemas/sigle.ts';

let sigles: Promise<Sigle[]> | undefined;

/** Every entry of the glossary, in alphabetical order. */
export function allSigles(): Promise<Sigle[]> {
  sigles ??= getCollection('sigles').then((entries) =>
    entries.map(({ data }) => data).sort((a, b) => compareNoms(a.sigle, b.sigle)),
  );
  return sigles;
}

let byId: Promise<Map<string, Sigle>> | undefined;

/** The entry `id` of the glossary. @throws {Error} when it does not exist. */
export async function requireSigle(id: string): Promise<Sigle> {
  byId ??= allSigles().then((all) => new Map(all.map((sigle) => [sigle.id, sigle])));
  const sigle = (await byId).get(id);
  if (!sigle) throw new Error(`« ${id} » n’existe pas dans le glossaire (data/glossaire/glossaire.csv).`);
  return sigle;
}
