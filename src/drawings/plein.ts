/** The drawing of the big map: the mainland, the overseas regions each in its frame, the land around as far as a screen shows. */
import type { Dessin, DessinPlein } from '../charts/carte.ts';
import { composeFrance, type Cadre } from '../charts/projection.ts';
import { lightFrance, neighbours } from '../reference/contours-legers.ts';
import { dessinEdition, landAroundEdition } from './france.ts';

/** Units around the drawing: a window twice as wide as high shows no end. */
const AROUND = 1300;
/** The land around is told in steps of this many units. */
const STEP = 3;
/** The same, of an edition: its land is drawn larger, and may lie flat in a window that stands, or stand in one that lies. */
const EDITION = { around: 1000, step: 1 };

export async function dessinPlein(): Promise<DessinPlein> {
  const { dessin, vue } = await dessinEdition();
  const traces = dessin.traces.filter(({ classe }) => classe !== 'voisin');
  if (vue !== 'france')
    return {
      ...{ vue, principal: { ...dessin, traces }, encarts: [] },
      ...{ voisins: landAroundEdition(EDITION.around), pas: EDITION.step },
    };
  const { cadres } = dessin;
  const top = Math.min(...cadres.map(({ y }) => y));
  const isOutside = ({ y }: { y: number }) => y < top;
  const codes = new Set(cadres.map(({ code }) => code));
  return {
    vue,
    pas: STEP,
    voisins: composeFrance(lightFrance().regions, AROUND).path(neighbours(), '', STEP),
    principal: {
      ...{ ...dessin, cadres: [], traces, height: top },
      territoires: dessin.territoires.filter(({ code }) => !codes.has(code)),
      reperes: dessin.reperes.filter(isOutside),
      comptes: dessin.comptes.filter(isOutside),
    },
    encarts: cadres.map((cadre) => ({ cadre, dessin: insideOf(cadre, dessin) })),
  };
}

function insideOf(cadre: Cadre, dessin: Dessin): Dessin {
  const { code, x, y, width, height } = cadre;
  const isIn = (mark: { x: number; y: number }) => mark.y >= y && mark.x >= x && mark.x <= x + width;
  return {
    ...{ ...dessin, cadres: [], traces: [], width, height },
    territoires: dessin.territoires.filter((territoire) => territoire.code === code),
    reperes: dessin.reperes.filter(isIn),
    comptes: dessin.comptes.filter(isIn),
  };
}
