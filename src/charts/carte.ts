/** The maps drawn at build: land, borders, territories with links, one mark a project. Data in, drawing out. */
import type { GeoPermissibleObjects } from 'd3';
import type { Feature } from 'geojson';
import { formatLieux, type ProjetPublie } from '../lib/projets/projet.ts';
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
  /** Radius of the marks, in the units of the drawing. */
  rayon: number;
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
  /** Keep the places of these regions only; all of them when absent. */
  regions?: string[];
  /** Region of each place, by « niveau:code ». */
  regionOfLieu?: (lieu: ProjetPublie['lieux'][number]) => string;
  rayon?: number;
}

/** Draws a map; see CarteADessiner for what each part does. */
export function drawCarte(aDessiner: CarteADessiner): Dessin {
  const { carte, formes, territoires = [], projets = [], rayon = 15 } = aDessiner;
  return {
    width: carte.width,
    height: carte.height,
    cadres: carte.cadres,
    traces: formes
      .map(({ shape, region, ...trace }) => ({ d: carte.path(shape, region), ...trace }))
      .filter(({ d }) => d !== ''),
    territoires: territoires.flatMap((territoire) => drawTerritoire(carte, territoire)),
    reperes: spread(
      projets.flatMap((projet) => marksOf(projet, aDessiner)),
      rayon + 1,
    ),
    rayon,
  };
}

function drawTerritoire(carte: CarteComposite, { feature, region, ...rest }: TerritoireADessiner) {
  const d = carte.path(feature, region);
  if (!d) return [];
  const { code, nom } = feature.properties as { code: string; nom: string };
  return [{ code, nom, d, ...rest }];
}

/** One mark for each place of the project. */
function marksOf(projet: ProjetPublie, { carte, regions, regionOfLieu }: CarteADessiner): RepereProjet[] {
  const [first, ...others] = projet.axes;
  if (!first) return [];
  return projet.lieux.flatMap((lieu) => {
    const region = regionOfLieu?.(lieu) ?? projet.regions[0]?.id ?? '';
    if (regions && !regions.includes(region)) return [];
    const point = carte.point(lieu.point, region);
    if (!point) return [];
    return [
      {
        x: point[0],
        y: point[1],
        id: projet.id,
        href: `/projets/${projet.id}/`,
        titre: `${projet.titre}, ${formatLieux({ ...projet, lieux: [lieu] })}. ${formatAxes(projet)}`,
        axe: first.id,
        numero: others.length > 0 ? `${first.numero}+` : first.numero,
      },
    ];
  });
}

function formatAxes(projet: ProjetPublie): string {
  return projet.axes.map((axe) => `Axe ${axe.numero}, ${axe.nom.toLowerCase()}`).join(' ; ');
}
