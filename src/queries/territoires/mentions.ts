/** What the documents say of a territory, projects and contracts aside. */
import { getCollection } from 'astro:content';
import { requireTerritoire } from '../../lib/territoires/referentiel.ts';
import { parseCode } from '../../lib/territoires/code.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import type { Mention as Ligne } from '../../schemas/mention.ts';
import type { BaseTerritoire } from '../../lib/territoires/base.ts';
import { referentiel } from './territoires.ts';

/** A passage, with one of the territories that it names. */
export interface Mention extends Omit<Ligne, 'id' | 'territoires'> {
  territoire: string;
}

/** A passage that names three territories makes three entries. */
export async function readMentions(): Promise<Mention[]> {
  return (await getCollection('mentions')).flatMap(({ data: { id: _id, territoires, ...data } }) =>
    territoires.map((territoire) => ({ territoire, ...data })),
  );
}

/** What is said of the territory, of its parts, and, for an EPCI, of its department: the widest territory first. */
export function mentionsOf(own: BaseTerritoire, mentions: Mention[]): FicheTerritoire['mentions'] {
  const near = new Set([
    `${own.niveau}:${own.code}`,
    ...own.departements.map(({ code }) => `departement:${code}`),
    ...own.epci.map(({ code }) => `epci:${code}`),
  ]);
  return mentions
    .filter(({ territoire }) => near.has(territoire))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ territoire, ...mention }) => ({
      territoire,
      nom: requireTerritoire(referentiel, territoire).nom,
      ...mention,
    }));
}

const RANKS = { region: 0, departement: 1, epci: 2, commune: 3 };

function rankOf({ territoire }: Mention): number {
  return RANKS[parseCode(territoire).niveau];
}
