/** What a map shows of many projects: a mark each while they can be told apart, then counts. */
import type { CompteADessiner } from '../charts/comptes.ts';
import { MARQUES_AU_PLUS } from '../lib/carte/etat.ts';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { codeOfDepartement, codeOfRegion } from '../lib/territoires/code.ts';
import { formatCount } from '../lib/texte/format.ts';
import type { Nomme, ProjetPublie } from '../lib/projets/projet.ts';
import { pointOf } from '../reference/contours.ts';
import { readReferentiel } from '../reference/territoires.ts';

/** More marks would hide the land and weigh more than the page around them. */
export const isDense = (projets: readonly ProjetPublie[]): boolean => projets.length > MARQUES_AU_PLUS;

/** How many projects each territory has, by code. */
export function countBy(
  projets: readonly ProjetPublie[],
  territoiresOf: (projet: ProjetPublie) => readonly Nomme[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const projet of projets)
    for (const { id } of territoiresOf(projet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** « aucun projet dans nos sources », « 12 projets » */
export const wordsOf = (count: number): string =>
  count === 0 ? 'aucun projet dans nos sources' : formatCount(count, 'projet');

/** One count a region. They lead nowhere: the land under each leads to its page. */
export function countsOfRegions(counts: ReadonlyMap<string, number>): CompteADessiner[] {
  return [...readReferentiel().regions.values()].map(({ code, nom }) => {
    const nombre = counts.get(code) ?? 0;
    const territoire = codeOfRegion(code);
    const titre = `${nom} : ${wordsOf(nombre)}`;
    return { point: pointOf('region', code), region: code, territoire, nom, nombre, titre };
  });
}

/** One count a department of a region, each leading to its page. */
export function countsOfDepartements(region: string, projets: readonly ProjetPublie[]): CompteADessiner[] {
  const counts = countBy(projets, ({ departements }) => departements);
  const own = [...readReferentiel().departements.values()].filter(
    (departement) => departement.region === region,
  );
  return own.map(({ code, nom }) => {
    const nombre = counts.get(code) ?? 0;
    return {
      point: pointOf('departement', code),
      region,
      ...{ territoire: codeOfDepartement(code), nom, nombre },
      titre: `${nom} : ${wordsOf(nombre)}`,
      href: pathOfTerritoire(codeOfDepartement(code), readReferentiel()),
    };
  });
}
