/** The strip of a layer: every value a mark over the colours of the classes; for states, the share of each. */
import { isWide } from '../classes.ts';
import { nomsNiveaux, type Couche } from './modele.ts';
import { rankedLignes } from './phrase.ts';

/** Units of the drawing; it is shown about as wide as this. */
export const BANDE = { largeur: 260, hauteur: 46, fond: 10 } as const;
/** More values than this are piled in columns: the marks would touch. */
const MARQUES = 150;
const COLONNES = 65;

interface Bande {
  /** The colours under the marks, from left to right. */
  classes: { id: string; x: number; width: number }[];
  /** The path of the marks; empty for states. */
  marques: string;
  /** The lowest and the highest value in words; undefined for states. */
  bornes: [string, string] | undefined;
  /** What a mark is. */
  legende: string;
}

type Matiere = Pick<Couche, 'lignes' | 'classes' | 'niveau'>;

/** Where a value stands on the strip; undefined when there are not two values to tell apart. */
export function echelleOf(couche: Matiere): ((valeur: number) => number) | undefined {
  const valeurs = rankedLignes(couche).map(({ valeur }) => valeur ?? 0);
  const [least, most] = [Math.min(...valeurs), Math.max(...valeurs)];
  if (valeurs.length < 2 || least === most) return undefined;
  const scale = isWide(valeurs) ? Math.log : Number;
  const span = scale(most) - scale(least);
  const inside = BANDE.largeur - 4;
  return (valeur) => Math.round((2 + ((scale(valeur) - scale(least)) / span) * inside) * 10) / 10;
}

export function bandeOf(couche: Matiere): Bande {
  const toX = echelleOf(couche);
  const { un, des } = nomsNiveaux[couche.niveau];
  if (!toX) return { classes: sharesOf(couche), marques: '', bornes: undefined, legende: `Part des ${des}` };
  const ranked = rankedLignes(couche);
  const xs = ranked.map(({ valeur }) => toX(valeur ?? 0));
  const isPiled = xs.length > MARQUES;
  return {
    classes: intervalsOf(couche, toX),
    marques: isPiled ? columnsOf(xs) : marksOf(xs),
    bornes: [ranked.at(-1)?.texte ?? '', ranked[0]?.texte ?? ''],
    legende: isPiled ? `Plus la colonne est haute, plus il y a de ${des}` : `Un trait par ${un}`,
  };
}

/** From the middle between two classes to the next. */
function intervalsOf({ lignes, classes }: Matiere, toX: (valeur: number) => number): Bande['classes'] {
  const spans = classes
    .map(({ id }) => {
      const own = lignes.filter(({ classe }) => classe === id && id.startsWith('rang'));
      const xs = own.flatMap(({ valeur }) => (valeur === null ? [] : toX(valeur)));
      return { id, de: Math.min(...xs), a: Math.max(...xs), nombre: xs.length };
    })
    .filter(({ nombre }) => nombre > 0);
  return spans.map(({ id, de, a }, i) => {
    const [before, after] = [spans[i - 1], spans[i + 1]];
    const x = before ? (before.a + de) / 2 : 0;
    const end = after ? (a + after.de) / 2 : BANDE.largeur;
    return { id, x: round(x), width: round(end - x) };
  });
}

function sharesOf({ lignes, classes }: Matiere): Bande['classes'] {
  let x = 0;
  return classes.map(({ id, count }) => {
    const width = round((count / lignes.length) * BANDE.largeur);
    x += width;
    return { id, x: round(x - width), width };
  });
}

/** One stroke a value; values at the same place stand on one another. */
function marksOf(xs: readonly number[]): string {
  const floor = BANDE.hauteur - BANDE.fond - 1;
  const piles = new Map<number, number>();
  return xs
    .map((x) => {
      const below = piles.get(x) ?? 0;
      piles.set(x, below + 1);
      const y = Math.max(6, floor - below * 9);
      return `M${x} ${y}v-8`;
    })
    .join('');
}

function columnsOf(xs: readonly number[]): string {
  const width = BANDE.largeur / COLONNES;
  const counts = new Array<number>(COLONNES).fill(0);
  for (const x of xs) {
    const column = Math.min(COLONNES - 1, Math.floor(x / width));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const floor = BANDE.hauteur - BANDE.fond - 1;
  const unit = (floor - 2) / Math.max(...counts);
  return counts
    .map((count, i) => (count === 0 ? '' : `M${round((i + 0.5) * width)} ${floor}v-${round(count * unit)}`))
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
