/** Maps of a value or of a state for each region or department, drawn at build. */
import { groupSort, rollup } from 'd3';
import type { Feature } from 'geojson';
import { naturalClasses, rankOf, type Intervalle } from '../lib/carte/classes.ts';
import { motifDefs, motifFill } from '../lib/carte/couches/motifs.ts';
import type { DessinSvg } from '../lib/carte/dessin.ts';
import { compareNoms } from '../lib/texte/format.ts';
import { slugify, escapeXml } from '../lib/texte/texte.ts';
import type { Valeur } from '../schemas/graphique.ts';
import type { CarteComposite } from './projection.ts';

interface Legende {
  classe: string;
  nom: string;
  count: number;
}

export interface DessinChoroplethe extends DessinSvg {
  legendes: Legende[];
  /** What stands in frames, from left to right. */
  cadres: string[];
}

type ValeurTerritoire = Pick<Valeur, 'code' | 'categorie' | 'valeur' | 'etat'>;

const CLASSES = 5;
/** Shapes are counted in steps of this many units: coarse enough to be light, fine enough for a map 480 pixels wide. */
const STEP = 3;

/**
 * Colours each shape by the class of its value (natural breaks) or by its state; what is deduced is hatched, what is refused
 * crossed, what no row names an outline. `id` keeps the patterns of two maps of a page apart; `format` writes a bound for the legend.
 */
export function drawChoroplethe(
  carte: CarteComposite,
  shapes: { feature: Feature; region: string }[],
  valeurs: ValeurTerritoire[],
  id: string,
  format: (valeur: number) => string,
): DessinChoroplethe {
  const known = valeurs.filter(({ code }) => code !== '');
  const classes = naturalClasses(
    known.flatMap(({ valeur }) => valeur ?? []),
    CLASSES,
  );
  const states = statesOf(known);
  const byCode = new Map(known.map((valeur) => [valeur.code, valeur]));
  const classOf = (ligne: ValeurTerritoire | undefined) => {
    if (ligne?.valeur !== null && ligne?.valeur !== undefined) return `rang-${rankOf(classes, ligne.valeur)}`;
    return ligne?.etat ? classOfState(ligne.etat) : 'inconnu';
  };
  const drawn = shapes.map(({ feature, region }) => {
    const ligne = byCode.get(String(feature.properties?.['code']));
    return { classe: classOf(ligne), d: carte.path(feature, region, STEP) };
  });
  return {
    width: carte.width,
    height: carte.height,
    body: `${motifDefs(`-${id}`)}${drawFrames(carte)}<g transform="scale(${STEP})">${drawn.map((shape) => drawShape(shape, id)).join('')}</g>`,
    cadres: carte.cadres.map(({ nom }) => nom),
    legendes: legendsOf(
      classes,
      states,
      drawn.map(({ classe }) => classe),
      format,
    ),
  };
}

/** The states, the most common first. */
function statesOf(valeurs: ValeurTerritoire[]): string[] {
  const named = valeurs.filter(({ valeur, etat }) => valeur === null && etat !== '');
  return groupSort(
    named,
    (a, b) => b.length - a.length || compareNoms(a[0]?.etat ?? '', b[0]?.etat ?? ''),
    ({ etat }) => etat,
  );
}

/** « non signé » → etat-non-signe: the style sheet gives each known state its colour. */
function classOfState(etat: string): string {
  return `etat-${slugify(etat)}`;
}

/** A style sheet would have the last word over a pattern: what bears one has no class. */
function drawShape({ classe, d }: { classe: string; d: string }, id: string): string {
  return `<path${motifFill(classe, `-${id}`) || ` class="${classe}"`} d="${d}"/>`;
}

/** The frames of the overseas regions, with their names. */
export function drawFrames(carte: CarteComposite): string {
  return carte.cadres
    .map(
      ({ nom, x, y, width, height }) =>
        `<rect class="cadre" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/><text class="cadre" x="${x + 10}" y="${y + 25}">${escapeXml(nom)}</text>`,
    )
    .join('');
}

function legendsOf(
  classes: Intervalle[],
  states: string[],
  used: string[],
  format: (valeur: number) => string,
): Legende[] {
  const counts = rollup(
    used,
    ({ length }) => length,
    (classe) => classe,
  );
  const count = (classe: string) => counts.get(classe) ?? 0;
  return [
    ...classes.map(({ de, a }, i) => ({
      classe: `rang-${i}`,
      nom: de === a ? format(de) : `de ${format(de)} à ${format(a)}`,
      count: count(`rang-${i}`),
    })),
    ...states.map((nom) => ({ classe: classOfState(nom), nom, count: count(classOfState(nom)) })),
    { classe: 'inconnu', nom: 'non renseigné', count: count('inconnu') },
  ].filter((legende) => legende.count > 0);
}
