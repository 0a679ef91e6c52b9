/** What the interactive map draws of the projects: points to count and group, territories to colour. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { LieuProjet, ProjetPublie } from '../projets/projet.ts';
import type { CleTerritoire } from '../../schemas/territoire.ts';
import { isSame } from '../territoires/code.ts';

export interface PointProjet {
  projet: string;
  titre: string;
  /** Name of the place. */
  lieu: string;
  axe: string;
  /** Number of that axis; « + » after it when the project has several. */
  numero: string;
}

/** What the reader asks for, as far as it changes how a project is drawn. */
interface ChoixDessin {
  /** Axes that lend their colours first. */
  axes?: readonly string[];
  /** Whether a place lies where the filters ask. */
  isAsked?: (lieu: LieuProjet) => boolean;
}

/** One point a project: the marks of the map add up to the projects of the list. */
export function pointsOf(
  projets: ProjetPublie[],
  choix: ChoixDessin = {},
): FeatureCollection<Point, PointProjet> {
  return {
    type: 'FeatureCollection',
    features: projets.flatMap((projet) => {
      const lieu = mainLieu(projet, choix.isAsked);
      return lieu ? toPoint(projet, lieu, choix.axes ?? []) : [];
    }),
  };
}

/** The place that stands for a project: its first one where the filters ask, else its first one. */
function mainLieu(
  { lieux }: Pick<ProjetPublie, 'lieux'>,
  isAsked: (lieu: LieuProjet) => boolean = () => false,
): LieuProjet | undefined {
  return lieux.find(isAsked) ?? lieux[0];
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
      lieu: lieu.nom,
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

/** The projects that touch a territory: inside it, over it, or on part of it; those that it shares with no other first. */
export function projetsTouching(projets: ProjetPublie[], territoire: CleTerritoire): ProjetPublie[] {
  const { niveau, code } = territoire;
  const touching = projets.filter((projet) => {
    if (projet.lieux.some((lieu) => isSame(lieu, territoire))) return true;
    if (niveau === 'epci') return projet.epci.includes(code);
    if (niveau === 'departement') return projet.departements.some(({ id }) => id === code);
    if (niveau === 'region') return projet.regions.some(({ id }) => id === code);
    return false;
  });
  return touching.toSorted((a, b) => Number(isOwn(b, niveau)) - Number(isOwn(a, niveau)));
}

function isOwn({ epci, departements, regions }: ProjetPublie, niveau: LieuProjet['niveau']): boolean {
  const held = { commune: epci, epci, departement: departements, region: regions }[niveau];
  return held.length === 1;
}
