/** The drawings of the site, from the light outlines. */
import type { Feature } from 'geojson';
import { drawCarte, type FormeADessiner, type Dessin } from '../charts/carte.ts';
import { composeFrance, composeRegion, isOutreMer } from '../charts/projection.ts';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { codeOfRegion, formatCode } from '../lib/territoires/code.ts';
import { coveredBy } from '../lib/carte/projets.ts';
import { formatCount } from '../lib/texte/format.ts';
import type { LieuProjet, ProjetPublie } from '../lib/projets/projet.ts';
import { regionsOf } from '../lib/territoires/emprise.ts';
import { lightFrance, lightRegion, neighbours } from '../reference/contours-legers.ts';
import { contourOf } from '../reference/contours.ts';
import { allProjets } from '../queries/projets.ts';
import { regionOfEdition } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';

const codeOf = (feature: Feature) => String(feature.properties?.['code']);

function regionsOfLieu(lieu: LieuProjet): string[] {
  return regionsOf(readReferentiel(), formatCode(lieu));
}

/** All of France: regions as links, departments as lines, one mark a project. */
async function dessinFrance({ departements = true, rayon = 15 } = {}): Promise<Dessin> {
  const projets = await allProjets();
  const carte = composeFrance(lightFrance().regions);
  const lines: FormeADessiner[] = departements
    ? [{ shape: lightFrance().departementLines, region: '', classe: 'frontiere' }]
    : [];
  return drawCarte({
    carte,
    formes: [{ shape: neighbours(), region: '', classe: 'voisin' }, ...lines],
    territoires: lightFrance().regions.features.map((feature) => {
      const { nom } = readReferentiel().regions.get(codeOf(feature)) ?? { nom: '' };
      const count = projets.filter((projet) =>
        projet.regions.some((region) => region.id === codeOf(feature)),
      ).length;
      return {
        feature,
        region: codeOf(feature),
        href: pathOfTerritoire(codeOfRegion(codeOf(feature)), readReferentiel()),
        titre: `${nom} : ${count === 0 ? 'aucun projet dans nos sources' : formatCount(count, 'projet')}`,
      };
    }),
    projets,
    regionsOfLieu,
    rayon,
  });
}

/** What the edition covers, drawn, and the view of the map that takes its place: « france », or the code of a region. */
export async function dessinEdition(options?: Parameters<typeof dessinFrance>[0]) {
  const region = regionOfEdition();
  if (region) return { dessin: await dessinRegion(region), vue: region };
  return { dessin: await dessinFrance(options), vue: 'france' };
}

/** The drawing of a region is about as wide on the page, in pixels. */
const REGION_WIDTH = 600;

/** One region: its departments, the projects that touch it; the maps of departments show their EPCI. */
export async function dessinRegion(code: string): Promise<Dessin> {
  const light = lightRegion(code);
  const carte = composeRegion(light.region, REGION_WIDTH);
  const projets = (await allProjets()).filter((projet) =>
    projet.regions.some((region) => region.id === code),
  );
  return drawCarte({
    carte,
    formes: [
      ...landAround(code),
      { shape: light.region, region: code, classe: 'terre' },
      ...coveredLand(projets, code),
      { shape: light.departementLines, region: code, classe: 'frontiere-forte' },
    ],
    projets,
    regions: [code],
    regionsOfLieu,
    rayon: 13,
  });
}

/** The places of a project inside their region: what is covered is coloured. */
export function dessinProjet(projet: ProjetPublie): Dessin {
  const region = projet.regions[0]?.id ?? '';
  const light = lightRegion(region);
  return drawCarte({
    carte: composeRegion(light.region),
    formes: [
      ...landAround(region),
      { shape: light.region, region, classe: 'terre' },
      ...coveredLand([projet], region),
      { shape: light.departementLines, region, classe: 'frontiere-forte' },
    ],
    projets: [projet],
    regions: [region],
    regionsOfLieu,
    rayon: 24,
  });
}

/** What surrounds a region: the other regions, the neighbouring countries. The overseas ones have the sea. */
function landAround(region: string): FormeADessiner[] {
  const around = isOutreMer(region) ? [] : [neighbours(), lightFrance().regions];
  return around.map((shape) => ({ shape, region, classe: 'voisin' }));
}

/** The departments and EPCI that the projects name, in the colour of their axis. */
function coveredLand(projets: ProjetPublie[], region: string): FormeADessiner[] {
  const light = lightRegion(region);
  return (['departement', 'epci'] as const).flatMap((niveau) =>
    [...coveredBy(projets, niveau)].flatMap(([code, axe]) => {
      const shape = light.find(niveau, code) ?? contourOf(niveau, code);
      return shape ? [{ shape, region, classe: 'couvert' as const, axe }] : [];
    }),
  );
}
