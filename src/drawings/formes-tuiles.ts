/** The outlines that the tiles of « Les 101 » become when a reader asks for the geography. */
import { drawFormes } from '../charts/formes-tuiles.ts';
import { isOutreMer } from '../charts/projection.ts';
import { lightFrance } from '../reference/contours-legers.ts';
import { readReferentiel } from '../reference/territoires.ts';
import { dessinTuiles } from './tuiles.ts';

export async function formesTuiles(): Promise<Record<string, string>> {
  const { dessin, tuiles } = await dessinTuiles('contrats');
  const formes = lightFrance().departements.features.map((feature) => {
    const { code } = feature.properties;
    const region = readReferentiel().departements.get(code)?.region ?? '';
    // An edition of an overseas region draws it whole.
    return { feature, code, isApart: isOutreMer(region) && tuiles.length > 1 };
  });
  return drawFormes(dessin, tuiles, formes);
}
