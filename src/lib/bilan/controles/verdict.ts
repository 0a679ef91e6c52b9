/** Recomputes what a source announces, and judges: same number, rounding aside, or not. */
import type { Controle } from '../../../schemas/controle.ts';
import { fold } from '../../texte/format.ts';
import { resolveOperande, type Lookup } from './operandes.ts';

type Verdict = Controle['verdict'];

export interface Resultat {
  verdict: Verdict;
  /** What is announced, what comes out, and how far apart they are; absent for words. */
  nombres?: { annonce: number; calcule: number; ecart: number };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const divide = (a: number, b: number | undefined) => {
  if (!b) throw new Error('division par zéro, ou diviseur absent');
  return a / b;
};

const OPERATIONS: Record<Exclude<Controle['calcul'], 'mots' | 'compte'>, (values: number[]) => number> = {
  somme: sum,
  difference: ([first = 0, ...rest]) => first - sum(rest),
  produit: (values) => values.reduce((product, value) => product * value, 1),
  quotient: ([a = 0, b]) => divide(a, b),
  'quotient-pourcent': (values) => 100 * divide(sum(values.slice(0, -1)), values.at(-1)),
  'part-du-tout': (values) => 100 * divide(values[0] ?? 0, sum(values)),
  moyenne: (values) => divide(sum(values), values.length),
  'moyenne-ponderee': (values) => {
    const pairs = Array.from({ length: values.length / 2 }, (_, i) => values.slice(2 * i, 2 * i + 2));
    return divide(
      sum(pairs.map(([value = 0, weight = 0]) => value * weight)),
      sum(pairs.map((pair) => pair[1] ?? 0)),
    );
  },
  valeur: ([value = Number.NaN]) => value,
};

/** The result of the arithmetic alone. @throws {Error} when an operand has no value. */
export function computeResult(controle: Controle, lookup: Lookup): number {
  if (controle.calcul === 'mots') throw new Error('un contrôle de mots n’a pas de résultat chiffré');
  if (controle.calcul === 'compte') return controle.operandes.length;
  return OPERATIONS[controle.calcul](controle.operandes.map((text) => resolveOperande(text, lookup)));
}

/** The verdict that the data give, whatever the expected one. @throws {Error} when an operand has no value. */
export function judge(controle: Controle, lookup: Lookup): Resultat {
  if (controle.calcul === 'mots') {
    const same = controle.operandes.every((words) => fold(words) === fold(controle.annonce));
    return { verdict: same ? 'coherent' : 'ecart' };
  }
  const annonce = resolveOperande(controle.annonce, lookup);
  const calcule = computeResult(controle, lookup);
  const ecart = Math.abs(annonce - calcule);
  return {
    verdict: isCoherent(controle, annonce, calcule) ? 'coherent' : 'ecart',
    nombres: { annonce, calcule, ecart },
  };
}

/** Floating-point noise must not decide. */
const NOISE = 1e-6;

function isCoherent({ comparaison, tolerance }: Controle, annonce: number, calcule: number): boolean {
  const room = tolerance + NOISE;
  if (comparaison === 'plus-de') return calcule > annonce - room;
  if (comparaison === 'au-plus') return calcule <= annonce + room;
  return Math.abs(annonce - calcule) <= room;
}
