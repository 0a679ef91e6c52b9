/** The small maps of the pages of departments and EPCI: a territory inside its department. Shared parts are drawn once. */
import type { Feature } from 'geojson';
import { drawCarte, type FormeADessiner, type Dessin, type TraceDessine } from '../charts/carte.ts';
import { composeRegion, isOutreMer, type CarteComposite } from '../charts/projection.ts';
import { drawOnce } from './draw-once.ts';
import { formatPosition } from '../lib/carte/position.ts';
import { formatCode } from '../lib/territoires/code.ts';
import { formatCount, formatNombre } from '../lib/texte/format.ts';
import type { FicheTerritoire } from '../schemas/fiche-territoire.ts';
import { lightFrance, lightRegion, neighbours } from '../reference/contours-legers.ts';
import { allFichesTerritoires } from '../queries/territoires/fiches.ts';
import { contourOf, pointOf } from '../reference/contours.ts';

/** Units of the drawing: about its pixels on the page, so that whole units are enough. */
const WIDTH = 480;
/** What shows around the territory, in the same units. */
const MARGIN = 34;

interface Fond {
  carte: CarteComposite;
  traces: TraceDessine[];
}

const fonds = new Map<string, Fond>();

/** A department with its EPCI, each a link to its page; those where a project is named for sure are marked. */
export async function dessinDepartement(fiche: FicheTerritoire): Promise<Dessin> {
  const region = fiche.region.code;
  const all = await allFichesTerritoires();
  const countSure = (code: string) =>
    all.get(formatCode({ niveau: 'epci', code }))?.projets.filter(({ communes }) => communes !== null)
      .length ?? 0;
  // What the colour says is in the name too.
  const tell = ({ code, nom, population }: FicheTerritoire['epci'][number]) =>
    [
      `${nom} : ${formatNombre(population)} habitants`,
      ...(countSure(code) > 0 ? [formatCount(countSure(code), 'projet')] : []),
    ].join(', ');
  const { carte, traces } = fondOf(fiche.code, region);
  const dessin = drawCarte({
    carte,
    formes: [],
    territoires: fiche.epci.map((epci) => ({
      feature: shapeOf('epci', epci.code, region),
      region,
      href: epci.adresse,
      titre: tell(epci),
      hasProjet: countSure(epci.code) > 0,
    })),
  });
  // The EPCI are over the land and under the border of the department.
  return { ...dessin, traces: traces.filter(({ classe }) => classe !== 'frontiere') };
}

/** An EPCI in the department that holds most of its communes; the frame grows when it goes over the border. */
export function dessinEpci(fiche: FicheTerritoire): Dessin {
  const region = fiche.region.code;
  const departement = fiche.departements[0]?.code ?? '';
  const shape = shapeOf('epci', fiche.code, region);
  const { carte, traces } =
    fiche.departements.length > 1 ? makeFond(departement, region, [shape]) : fondOf(departement, region);
  const here: TraceDessine = { d: carte.path(shape, region), classe: 'ici' };
  return {
    width: carte.width,
    height: carte.height,
    cadres: [],
    territoires: [],
    reperes: [],
    comptes: [],
    rayon: 0,
    traces: [...traces, here],
  };
}

function fondOf(departement: string, region: string): Fond {
  const fond = fonds.get(departement) ?? makeFond(departement, region, []);
  fonds.set(departement, fond);
  return fond;
}

/** The land around, the department, the borders of its EPCI; `others` must be in sight too. */
function makeFond(departement: string, region: string, others: Feature[]): Fond {
  const light = lightRegion(region);
  const own = shapeOf('departement', departement, region);
  const carte = drawOnce(
    composeRegion({ type: 'FeatureCollection', features: [own, ...others] }, WIDTH, MARGIN),
  );
  const around = isOutreMer(region) ? [] : [neighbours(), lightFrance().regions, light.region];
  const formes: FormeADessiner[] = [
    ...around.map((shape) => ({ shape, region, classe: 'voisin' as const })),
    { shape: own, region, classe: 'terre' },
    { shape: light.epciLines, region, classe: 'frontiere' },
    { shape: light.departementLines, region, classe: 'frontiere-forte' },
    { shape: own, region, classe: 'frontiere-forte' },
  ];
  return { carte, traces: drawCarte({ carte, formes }).traces };
}

/** @throws {Error} when the territory has no outline. */
function shapeOf(niveau: 'departement' | 'epci', code: string, region: string): Feature {
  const shape = lightRegion(region).find(niveau, code) ?? contourOf(niveau, code);
  if (!shape) throw new Error(`${formatCode({ niveau, code })} n’a pas de contour dans data/contours.`);
  return shape;
}

/** How near the big map comes to look at one territory. */
const ZOOMS = { region: 7, departement: 8, epci: 9 };

/** The position of the big map on a territory, for its address. */
export function positionOf({ niveau, code }: Pick<FicheTerritoire, 'niveau' | 'code'>): string {
  const [longitude, latitude] = pointOf(niveau, code);
  return formatPosition({ zoom: ZOOMS[niveau], latitude, longitude });
}
