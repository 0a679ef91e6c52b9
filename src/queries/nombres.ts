/** How many there are of what the site lists, for the sentences that say so. */
import { getCollection } from 'astro:content';
import { setNombres } from '../lib/texte/nombres.ts';
import { isDocumentRecu } from '../lib/ressources/recus.ts';
import type { SorteDeNombre } from '../lib/texte/sortes-de-nombre.ts';
import { natures } from '../schemas/projet.ts';
import { allProjets } from './projets.ts';

let counts: Promise<ReadonlyMap<string, number>> | undefined;

/** Every count, by name; made once a build. */
function allCounts(): Promise<ReadonlyMap<string, number>> {
  counts ??= makeCounts();
  return counts;
}

async function makeCounts(): Promise<ReadonlyMap<SorteDeNombre, number>> {
  const [leviers, mesures, objectifs, projets, zeroNonRecours, etapes] = await Promise.all([
    getCollection('leviers'),
    getCollection('mesures'),
    getCollection('objectifs'),
    allProjets(),
    getCollection('zeroNonRecours'),
    getCollection('methode', ({ data }) => data.genre === 'etape'),
  ]);
  return new Map<SorteDeNombre, number>([
    ['leviers', leviers.length],
    ['mesures', mesures.length],
    ['objectifs', objectifs.length],
    ['projets', projets.length],
    ['projets-axes-deduits', projets.filter(({ axesOrigine }) => axesOrigine === 'atlas').length],
    ['projets-recus', projets.filter(({ source }) => isDocumentRecu(source)).length],
    ['etapes', etapes.length],
    ['zero-non-recours', zeroNonRecours.length],
    ...natures.map((nature): [SorteDeNombre, number] => [
      nature,
      projets.filter((projet) => projet.nature.id === nature).length,
    ]),
  ]);
}

/** A sentence with its counts: « Les {leviers en lettres} leviers » → « Les dix leviers ». */
export async function avecNombres(text: string): Promise<string> {
  return setNombres(text, await allCounts());
}
