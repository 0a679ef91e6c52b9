/** The map of coverage: each department by the pattern and the colour of its state, overseas in frames of the same size. */
import { rollup } from 'd3';
import type { Feature } from 'geojson';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { etatsCouverture, libellesCouverture, type EtatCouverture } from '../lib/contrats/couverture.ts';
import { escapeXml } from '../lib/texte/texte.ts';
import { drawFrames, type DessinChoroplethe } from './choroplethe.ts';
import type { CarteComposite } from './projection.ts';

const STEP = 3;
/** The side of a sample in the legend of the picture, and the height of its rows. */
const SAMPLE = 28;
const ROW = 44;

/** Read without colours: full, wide stripes, dots, empty. */
const MOTIFS: Record<EtatCouverture, string> = {
  deux: '',
  contrat: '<path class="trait" d="M0 8L8 0M-2 2L2 -2M6 10L10 6"/>',
  projet: '<circle class="point" cx="4" cy="4" r="2"/>',
  rien: '',
};

export function drawCouverture(
  carte: CarteComposite,
  shapes: { feature: Feature; region: string }[],
  etats: ReadonlyMap<string, EtatCouverture>,
): DessinChoroplethe {
  const drawn = shapes.map(({ feature, region }) => ({
    etat: etats.get(String(feature.properties?.['code'])) ?? 'rien',
    d: carte.path(feature, region, STEP),
  }));
  const counts = rollup(
    drawn,
    ({ length }) => length,
    ({ etat }) => etat,
  );
  return {
    width: carte.width,
    height: carte.height,
    body: `<defs>${etatsCouverture.map(pattern).join('')}</defs>${drawFrames(carte)}<g transform="scale(${STEP})">${drawn.map(({ etat, d }) => `<path class="limite" fill="${fillOf(etat)}" d="${d}"/>`).join('')}</g>`,
    cadres: carte.cadres.map(({ nom }) => nom),
    legendes: etatsCouverture.map((etat) => ({
      classe: etat,
      nom: libellesCouverture[etat],
      count: counts.get(etat) ?? 0,
    })),
  };
}

export const fillOf = (etat: string) => `url(#couverture-${etat})`;

function pattern(etat: EtatCouverture): string {
  return `<pattern id="couverture-${etat}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(.5)"><path class="fond-${etat}" d="M0 0h8v8H0z"/>${MOTIFS[etat]}</pattern>`;
}

/** The drawing with its legend under it: a picture that stands alone. */
export function withLegend({ width, height, body, legendes }: DessinChoroplethe): DessinSvg {
  const rows = legendes.map(
    ({ classe, nom, count }, i) =>
      `<g transform="translate(12 ${height + 20 + i * ROW})"><g transform="scale(3)"><path class="limite" fill="${fillOf(classe)}" d="M0 0h${SAMPLE / 3}v${SAMPLE / 3}H0z"/></g><text x="${SAMPLE + 14}" y="22" font-size="24">${escapeXml(`${nom} : ${count}`)}</text></g>`,
  );
  return { width, height: height + 20 + legendes.length * ROW, body: body + rows.join('') };
}
