/** What the pages about reuse take as examples: the first of each kind that this edition has. */
import { cellOf } from '../../lib/donnees/csv.ts';
import { pathOfTable, tables } from '../../lib/donnees/tables.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { allCouches } from '../couches.ts';
import { allAxes } from '../entries.ts';
import { allProjets } from '../projets.ts';
import { allFichesTerritoires } from '../territoires/fiches.ts';
import { lignesOf } from './tables.ts';
import { allVersions } from './versions.ts';

/** The first fiche of a level, one with a project when there is one; undefined when the edition has none. */
async function fichePossible(niveau: FicheTerritoire['niveau']): Promise<FicheTerritoire | undefined> {
  const own = [...(await allFichesTerritoires()).values()].filter((fiche) => fiche.niveau === niveau);
  return own.find(({ projets }) => projets.length > 0) ?? own[0];
}

/** The same. @throws {Error} when there is none. */
async function ficheOf(niveau: FicheTerritoire['niveau']): Promise<FicheTerritoire> {
  const found = await fichePossible(niveau);
  if (!found) throw new Error(`Aucune fiche de territoire de niveau « ${niveau} ».`);
  return found;
}

/** A row that the edition publishes: of the projects, or of the measures where it has no project. */
async function ligneOf(): Promise<{ adresse: string; id: string }> {
  const own = tables.filter(({ nom }) => nom === 'projets' || nom === 'mesures').reverse();
  for (const table of own) {
    const [first] = await lignesOf(table);
    if (first) return { adresse: pathOfTable(table, 'json'), id: cellOf(first['id']) };
  }
  throw new Error('Aucun projet, aucune mesure : rien à donner en exemple.');
}

const codesOf = (fiches: readonly (FicheTerritoire | undefined)[]): string =>
  new Intl.ListFormat('fr', { type: 'disjunction' }).format(
    fiches.flatMap((fiche) => (fiche ? formatCode(fiche) : [])),
  );

/** What the pages and the frames give as examples; `projet` is « » where the edition has none. */
export async function exemplesOf() {
  const [epci, departement, region, couches, versions, projets, axes, ligne] = await Promise.all([
    ficheOf('epci'),
    ficheOf('departement'),
    fichePossible('region'),
    allCouches(),
    allVersions(),
    allProjets(),
    allAxes(),
    ligneOf(),
  ]);
  return {
    epci,
    departement,
    territoires: codesOf([departement, region, epci]),
    couche: couches[0]?.id ?? '',
    version: versions[0]?.id ?? '',
    ligne,
    projet: projets[0]?.id ?? '',
    axe: axes[0]?.id ?? '',
  };
}
