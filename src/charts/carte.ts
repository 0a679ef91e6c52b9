/** The maps drawn at build: land, borders, territories with links, one mark a project or one count a territory. Data in, drawing out. */
import type { GeoPermissibleObjects } from 'd3';
import type { Feature } from 'geojson';
import { formatLieux, type ProjetPublie } from '../lib/projets/projet.ts';
import { withoutStop } from '../lib/texte/titres.ts';
import { drawComptes, type CompteADessiner, type CompteDessine } from './comptes.ts';
import { spread } from './spread.ts';
import type { Cadre, CarteComposite } from './projection.ts';

export interface TraceDessine {
  d: string;
  classe: 'voisin' | 'terre' | 'frontiere' | 'frontiere-forte' | 'couvert' | 'ici';
  /** The axis that colours a covered territory. */
  axe?: string;
}

interface TerritoireDessine {
  code: string;
  nom: string;
  d: string;
  href?: string;
  /** What a reader hears and sees on hover. */
  titre: string;
  /** Coloured: a project is named there. */
  hasProjet?: boolean;
}

interface RepereProjet {
  x: number;
  y: number;
  id: string;
  href: string;
  titre: string;
  axe: string;
  /** Number of the first axis; « + » after it when there are several. */
  numero: string;
}

export interface Dessin {
  width: number;
  height: number;
  cadres: Cadre[];
  traces: TraceDessine[];
  territoires: TerritoireDessine[];
  reperes: RepereProjet[];
  comptes: CompteDessine[];
  /** Radius of the marks, in the units of the drawing. */
  rayon: number;
}

/** The mainland by itself, and each overseas region in its frame: what a map over the whole window lays out. */
export interface DessinPlein {
  /** « france », or the code of the region of the edition. */
  vue: string;
  principal: Dessin;
  /** Path of the neighbours’ land, in steps of `pas` units. */
  voisins: string;
  pas: number;
  encarts: { cadre: Cadre; dessin: Dessin }[];
}

/** A land, a line or a covered territory to draw under the marks. */
export interface FormeADessiner {
  shape: GeoPermissibleObjects;
  region: string;
  classe: TraceDessine['classe'];
  axe?: string;
}

interface TerritoireADessiner {
  feature: Feature;
  region: string;
  href?: string;
  titre: string;
  hasProjet?: boolean;
}

interface CarteADessiner {
  carte: CarteComposite;
  /** Drawn in this order, under the marks. */
  formes: FormeADessiner[];
  territoires?: TerritoireADessiner[];
  projets?: ProjetPublie[];
  comptes?: CompteADessiner[];
  /** Keep the places of these regions only; all of them when absent. */
  regions?: string[];
  /** Regions of each place: one, or several for an EPCI over a border. */
  regionsOfLieu?: (lieu: ProjetPublie['lieux'][number]) => string[];
  rayon?: number;
}

/** Draws a map; see CarteADessiner for what each part does. */
export function drawCarte(aDessiner: CarteADessiner): Dessin {
  const { carte, formes, territoires = [], projets = [], comptes = [], rayon = 15 } = aDessiner;
  return {
    width: carte.width,
    height: carte.height,
    cadres: carte.cadres,
    traces: formes
      .map(({ shape, region, ...trace }) => ({ d: carte.path(shape, region), ...trace }))
      .filter(({ d }) => d !== ''),
    territoires: territoires.flatMap((territoire) => drawTerritoire(carte, territoire)),
    reperes: spread(
      projets.flatMap((projet) => markOf(projet, aDessiner)),
      rayon + 1,
    ),
    comptes: drawComptes(carte, comptes, rayon),
    rayon,
  };
}

function drawTerritoire(carte: CarteComposite, { feature, region, ...rest }: TerritoireADessiner) {
  const d = carte.path(feature, region);
  if (!d) return [];
  const said = (name: string) => String(feature.properties?.[name] ?? '');
  return [{ code: said('code'), nom: said('nom'), d, ...rest }];
}

/** One mark a project, at its first place that the map shows: marks add up to projects. */
function markOf(projet: ProjetPublie, aDessiner: CarteADessiner): RepereProjet[] {
  const [first, ...others] = projet.axes;
  const [place] = placesOf(projet, aDessiner);
  if (!first || !place) return [];
  const [x, y] = place;
  return [
    {
      x,
      y,
      id: projet.id,
      href: `/projets/${projet.id}/`,
      titre: `${withoutStop(projet.titre)}, ${formatLieux(projet)}. ${formatAxes(projet)}`,
      axe: first.id,
      numero: others.length > 0 ? `${first.numero}+` : first.numero,
    },
  ];
}

/** Where the places of a project fall on the drawing, in their order. */
function placesOf(
  projet: ProjetPublie,
  { carte, regions, regionsOfLieu }: CarteADessiner,
): [number, number][] {
  return projet.lieux.flatMap((lieu) => {
    const all = regionsOfLieu?.(lieu) ?? projet.regions.map(({ id }) => id);
    const region = regions ? all.find((code) => regions.includes(code)) : (all[0] ?? '');
    const point = region === undefined ? null : carte.point(lieu.point, region);
    return point ? [point] : [];
  });
}

function formatAxes(projet: ProjetPublie): string {
  return projet.axes.map((axe) => `Axe ${axe.numero}, ${axe.nom.toLowerCase()}`).join(' ; ');
}
