/** What the interactive map draws of the projects: points to count and group, territories to colour. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LieuProjet, ProjetPublie } from '../projets/projet.ts';
import type { CleTerritoire, CodeTerritoire } from '../../schemas/territoire.ts';
import { formatCode, isSame } from '../territoires/code.ts';

export interface PointProjet {
  projet: string;
  titre: string;
  /** « niveau:code » of the place. */
  territoire: CodeTerritoire;
  axe: string;
  /** Number of that axis; « + » after it when the project has several. */
  numero: string;
}

/** One point a place of a project. */
export function pointsOf(
  projets: ProjetPublie[],
  wanted: readonly string[] = [],
): FeatureCollection<Point, PointProjet> {
  return {
    type: 'FeatureCollection',
    features: projets.flatMap((projet) => projet.lieux.map((lieu) => toPoint(projet, lieu, wanted))),
  };
}

/** The axis that lends its colour: the first one that the reader has asked for, else the first one. */
export function leadingAxe(
  projet: ProjetPublie,
  wanted: readonly string[],
): ProjetPublie['axes'][number] | undefined {
  return projet.axes.find(({ id }) => wanted.includes(id)) ?? projet.axes[0];
}

function toPoint(
  projet: ProjetPublie,
  lieu: LieuProjet,
  wanted: readonly string[],
): Feature<Point, PointProjet> {
  const axe = leadingAxe(projet, wanted);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: lieu.point },
    properties: {
      projet: projet.id,
      titre: projet.titre,
      territoire: formatCode(lieu),
      axe: axe?.id ?? '',
      numero: `${axe?.numero ?? ''}${projet.axes.length > 1 ? '+' : ''}`,
    },
  };
}

/** The territories of one level that the projects name, by code, with the leading axis of the first project there. */
export function coveredBy(
  projets: ProjetPublie[],
  niveau: LieuProjet['niveau'],
  wanted: readonly string[] = [],
): Map<string, string> {
  const covered = new Map<string, string>();
  for (const projet of projets) {
    for (const lieu of projet.lieux) {
      if (lieu.niveau === niveau && !covered.has(lieu.code))
        covered.set(lieu.code, leadingAxe(projet, wanted)?.id ?? '');
    }
  }
  return covered;
}

/** The projects placed on one territory exactly, as a point of the map names it, and its name. */
export function projetsAt(projets: ProjetPublie[], territoire: string): { ids: string[]; nom: string } {
  const found = projets.flatMap((projet) => {
    const lieu = projet.lieux.find((place) => formatCode(place) === territoire);
    return lieu ? [{ id: projet.id, nom: lieu.nom }] : [];
  });
  return { ids: found.map(({ id }) => id), nom: found[0]?.nom ?? '' };
}

/** The projects that touch a territory: inside it, over it, or on part of it. */
export function projetsTouching(projets: ProjetPublie[], territoire: CleTerritoire): ProjetPublie[] {
  const { niveau, code } = territoire;
  return projets.filter((projet) => {
    if (projet.lieux.some((lieu) => isSame(lieu, territoire))) return true;
    if (niveau === 'epci') return projet.epci.includes(code);
    if (niveau === 'departement') return projet.departements.some(({ id }) => id === code);
    if (niveau === 'region') return projet.regions.some(({ id }) => id === code);
    return false;
  });
}
