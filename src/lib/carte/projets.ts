/** What the interactive map draws of the projects: points to count and group, territories to colour. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { FicheProjet, Lieu } from '../projets/fiche.ts';
import { codeOf } from '../territoires/code.ts';

export interface PointProjet {
  projet: string;
  titre: string;
  /** « niveau:code » of the place. */
  territoire: string;
  axe: string;
  /** Number of that axis; « + » after it when the project has several. */
  numero: string;
}

/** One point a place of a project. */
export function pointsOf(
  projets: FicheProjet[],
  wanted: readonly string[] = [],
): FeatureCollection<Point, PointProjet> {
  return {
    type: 'FeatureCollection',
    features: projets.flatMap((projet) => projet.lieux.map((lieu) => toPoint(projet, lieu, wanted))),
  };
}

/** The axis that lends its colour: the first one that the reader has asked for, else the first one. */
export function leadingAxe(
  projet: FicheProjet,
  wanted: readonly string[],
): FicheProjet['axes'][number] | undefined {
  return projet.axes.find(({ id }) => wanted.includes(id)) ?? projet.axes[0];
}

function toPoint(projet: FicheProjet, lieu: Lieu, wanted: readonly string[]): Feature<Point, PointProjet> {
  const axe = leadingAxe(projet, wanted);
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: lieu.point },
    properties: {
      projet: projet.id,
      titre: projet.titre,
      territoire: codeOf(lieu),
      axe: axe?.id ?? '',
      numero: `${axe?.numero ?? ''}${projet.axes.length > 1 ? '+' : ''}`,
    },
  };
}

/** The territories of one level that the projects name, by code, with the leading axis of the first project there. */
export function coveredBy(
  projets: FicheProjet[],
  niveau: Lieu['niveau'],
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

/** The projects placed on one territory exactly, and its name. */
export function projetsAt(projets: FicheProjet[], territoire: string): { ids: string[]; nom: string } {
  const found = projets.flatMap((projet) => {
    const lieu = projet.lieux.find((place) => codeOf(place) === territoire);
    return lieu ? [{ id: projet.id, nom: lieu.nom }] : [];
  });
  return { ids: found.map(({ id }) => id), nom: found[0]?.nom ?? '' };
}

/** The projects that touch a territory: inside it, over it, or on part of it. */
export function projetsTouching(projets: FicheProjet[], territoire: string): FicheProjet[] {
  const [niveau, code] = territoire.split(':');
  return projets.filter((projet) => {
    if (projet.lieux.some((lieu) => codeOf(lieu) === territoire)) return true;
    if (niveau === 'epci') return projet.epci.includes(code ?? '');
    if (niveau === 'departement') return projet.departements.some(({ id }) => id === code);
    if (niveau === 'region') return projet.regions.some(({ id }) => id === code);
    return false;
  });
}
