/** The projects that hold a topic, as near as possible to a place: kept as the catalogue keeps them, whose page the link opens. */
import { listRangs } from '../projets/catalogue/bits.ts';
import { isTousLesProjets, type Niveaux } from '../projets/catalogue/chercher.ts';
import { filterCatalogue } from '../projets/catalogue/filtrer.ts';
import type { Catalogue } from '../projets/catalogue/lire.ts';
import { noFiltres, writeFiltres, type Filtres } from '../projets/filtres.ts';

/** A way to say the topic, and the rows that hold its words. */
interface Dit {
  q: string;
  niveaux: Niveaux;
}

export interface Proches {
  /** « absents »: all projects were asked for, and none is of the place. */
  ou: 'departement' | 'region' | 'ailleurs' | 'absents';
  rangs: number[];
  /** The catalogue that shows them, and no other. */
  href: string;
}

/** Undefined when no project holds all the words. */
export function findProches(
  catalogue: Catalogue,
  { departement, region }: { departement: string; region: string },
  dits: readonly Dit[],
): Proches | undefined {
  const lieux: [Proches['ou'], Partial<Filtres['choix']>][] = [
    ...(departement
      ? [['departement', { departement: [departement] }] satisfies (typeof lieux)[number]]
      : []),
    ...(region ? [['region', { region: [region] }] satisfies (typeof lieux)[number]] : []),
    ['ailleurs', {}],
  ];
  for (const [ou, choisi] of lieux) {
    const found = dits
      .map((dit) => keep(catalogue, dit, choisi))
      .reduce((best, other) => (other.rangs.length > best.rangs.length ? other : best));
    const isAbsent = ou === 'ailleurs' && dits.every(({ q }) => isTousLesProjets(q));
    if (found.rangs.length > 0) return { ou: isAbsent ? 'absents' : ou, ...found };
  }
  return undefined;
}

/** Without a word to look for, the catalogue would show everything: only if all is asked; with some of the words only, it says so. */
function keep(catalogue: Catalogue, { q, niveaux }: Dit, choisi: Partial<Filtres['choix']>) {
  const { tri, choix } = noFiltres();
  const isTous = isTousLesProjets(q);
  const filtres = { q: isTous ? '' : q, tri, choix: { ...choix, ...choisi } };
  const { bits, partiel } = filterCatalogue(catalogue, filtres.choix, niveaux);
  const rangs = (niveaux.length < 2 && !isTous) || partiel ? [] : [...listRangs(bits)];
  return { rangs, href: `/projets/?${writeFiltres(filtres, new URLSearchParams()).toString()}` };
}
