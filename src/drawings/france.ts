/** The drawings of the site, from the light outlines. */
import type { Feature } from 'geojson';
import { drawCarte, type FormeADessiner, type Dessin } from '../charts/carte.ts';
import { composeFrance, composeRegion, isOutreMer } from '../charts/projection.ts';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { codeOfDepartement, codeOfRegion, formatCode } from '../lib/territoires/code.ts';
import { coveredBy } from '../lib/carte/projets.ts';
import type { LieuProjet, ProjetPublie } from '../lib/projets/projet.ts';
import { regionsOf } from '../lib/territoires/emprise.ts';
import { lightFrance, lightRegion, neighbours } from '../reference/contours-legers.ts';
import { contourOf } from '../reference/contours.ts';
import { onceByKey } from '../reference/once.ts';
import { allProjets } from '../queries/projets.ts';
import { readPortee, regionOfEdition } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { countBy, countsOfDepartements, countsOfRegions, isDense, wordsOf } from './densite.ts';
import { drawOnce } from './draw-once.ts';
import { carteOfEdition, composeSeul, shapeOfDepartement } from './fond-edition.ts';

const codeOf = (feature: Feature) => String(feature.properties?.['code']);

function regionsOfLieu(lieu: LieuProjet): string[] {
  return regionsOf(readReferentiel(), formatCode(lieu));
}

/** All of France: regions as links, departments as lines, one mark a project, or one count a region. */
async function dessinFrance({ departements = true, rayon = 15 } = {}): Promise<Dessin> {
  const projets = await allProjets();
  const counts = countBy(projets, ({ regions }) => regions);
  const lines: FormeADessiner[] = departements
    ? [{ shape: lightFrance().departementLines, region: '', classe: 'frontiere' }]
    : [];
  return drawCarte({
    carte: composeFrance(lightFrance().regions),
    formes: [{ shape: neighbours(), region: '', classe: 'voisin' }, ...lines],
    territoires: lightFrance().regions.features.map((feature) => {
      const { nom } = readReferentiel().regions.get(codeOf(feature)) ?? { nom: '' };
      return {
        feature,
        region: codeOf(feature),
        href: pathOfTerritoire(codeOfRegion(codeOf(feature)), readReferentiel()),
        titre: `${nom} : ${wordsOf(counts.get(codeOf(feature)) ?? 0)}`,
      };
    }),
    ...(isDense(projets) ? { comptes: countsOfRegions(counts) } : { projets, regionsOfLieu }),
    rayon,
  });
}

/** What the edition covers, drawn, and the view of the map that takes its place: « france », or the code of a region or of a department. */
export async function dessinEdition(options?: Parameters<typeof dessinFrance>[0]) {
  const [portee, region] = [readPortee(), regionOfEdition()];
  if (region && portee?.niveau === 'departement')
    return { dessin: await dessinDepartementSeul(region, portee.code), vue: portee.code };
  if (region) return { dessin: await dessinRegion(region), vue: region };
  return { dessin: await dessinFrance(options), vue: 'france' };
}

/** The path of the land around the edition, as far as `around` units beyond the edges of its drawing. */
export function landAroundEdition(around: number): string {
  const [carte, region] = [carteOfEdition(around), regionOfEdition()];
  if (!carte || !region) return '';
  const own = readPortee()?.niveau === 'departement' ? [lightRegion(region).region] : [];
  const shapes = [...landAround(region).map(({ shape }) => shape), ...own];
  return shapes.map((shape) => carte.path(shape, region)).join('');
}

/** One region: its departments, the projects that touch it; the maps of departments show their EPCI. */
export async function dessinRegion(code: string): Promise<Dessin> {
  const light = lightRegion(code);
  const projets = (await allProjets()).filter(({ regions }) => regions.some(({ id }) => id === code));
  const dense = isDense(projets);
  return drawCarte({
    carte: composeSeul(light.region),
    // Where projects are many, all the land is covered.
    formes: formesOf(code, dense ? [] : projets),
    ...(dense
      ? { comptes: countsOfDepartements(code, projets) }
      : { projets, regions: [code], regionsOfLieu }),
    rayon: 13,
  });
}

/** The department of an edition, its EPCI, its projects or how many they are. */
async function dessinDepartementSeul(region: string, code: string): Promise<Dessin> {
  const light = lightRegion(region);
  const own = shapeOfDepartement(region, code);
  const projets = await allProjets();
  const dense = isDense(projets);
  return drawCarte({
    carte: composeSeul(own),
    formes: [
      ...landAround(region),
      { shape: light.region, region, classe: 'voisin' },
      { shape: own, region, classe: 'terre' },
      ...coveredLand(dense ? [] : projets, region),
      { shape: light.epciLinesOf(code), region, classe: 'frontiere' },
      { shape: own, region, classe: 'frontiere-forte' },
    ],
    ...(dense
      ? {
          comptes: countsOfDepartements(region, projets).filter(
            ({ territoire }) => territoire === codeOfDepartement(code),
          ),
        }
      : { projets, regions: [region], regionsOfLieu }),
    rayon: 13,
  });
}

/** Most projects of a region draw the same land: once a build. */
const carteOfProjets = onceByKey((region: string) => drawOnce(composeRegion(lightRegion(region).region)));

/** The places of a project inside their region: what is covered is coloured. */
export function dessinProjet(projet: ProjetPublie): Dessin {
  const region = projet.regions[0]?.id ?? '';
  return drawCarte({
    carte: carteOfProjets(region),
    formes: formesOf(region, [projet]),
    projets: [projet],
    regions: [region],
    regionsOfLieu,
    rayon: 24,
  });
}

/** The land of a region, what its projects cover, its departments. */
function formesOf(region: string, projets: ProjetPublie[]): FormeADessiner[] {
  const light = lightRegion(region);
  return [
    ...landAround(region),
    { shape: light.region, region, classe: 'terre' },
    ...coveredLand(projets, region),
    { shape: light.departementLines, region, classe: 'frontiere-forte' },
  ];
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
