/** The map of what the sources say of each department. */
import { drawCouverture } from '../charts/couverture.ts';
import { composeFrance, isOutreMer } from '../charts/projection.ts';
import { readCouverture } from '../queries/contrats/couverture.ts';
import { chartFrance, lightFrance } from '../reference/contours-legers.ts';
import { readReferentiel } from '../reference/territoires.ts';

export async function dessinCouverture() {
  const { departements } = await readCouverture();
  const referentiel = readReferentiel();
  const shapes = chartFrance().departements.features.map((feature) => {
    const { code } = feature.properties;
    const region = referentiel.departements.get(code)?.region ?? '';
    // Each overseas department fills a frame: it needs its finer outline.
    const fine = isOutreMer(region)
      ? lightFrance().departements.features.find(({ properties }) => properties.code === code)
      : undefined;
    return { feature: fine ?? feature, region };
  });
  const etats = new Map(departements.map(({ code, etat }) => [code, etat]));
  return drawCouverture(composeFrance(lightFrance().regions), shapes, etats);
}
