/** The arithmetic of a check as a French reader writes it: « 93 + 22 = 115, annoncé 113, écart 2 (1,8 %) ». */
import type { Controle } from '../../../schemas/controle.ts';
import { formatCount, formatNombre } from '../../texte/format.ts';
import { formatOperande, type Lookup } from './operandes.ts';
import { judge } from './verdict.ts';

const NBSP = '\u00a0';

const plus = (terms: string[]) => (terms.length > 1 ? `(${terms.join(' + ')})` : (terms[0] ?? ''));
const join = (sign: string) => (terms: string[]) => terms.join(sign);

/** How each operation is written; the operands are there as they stand in the row too. */
const OPERATIONS: Record<Controle['calcul'], (terms: string[], operandes: string[]) => string> = {
  somme: join(' + '),
  difference: join(' − '),
  produit: join(' × '),
  quotient: join(' ÷ '),
  mots: join(' ; '),
  compte: (_, operandes) => `${operandes.join(', ')} : ${formatNombre(operandes.length)}`,
  'quotient-pourcent': (terms) => `${plus(terms.slice(0, -1))} ÷ ${terms.at(-1) ?? ''}`,
  'part-du-tout': (terms) => `${terms[0] ?? ''} ÷ ${plus(terms)}`,
  moyenne: (terms) => `${plus(terms)} ÷ ${terms.length}`,
  'moyenne-ponderee': (terms) => {
    const weighted = terms.flatMap((term, i) => (i % 2 ? [] : [`${term} × ${terms[i + 1] ?? ''}`]));
    return `${plus(weighted)} ÷ ${plus(terms.filter((_, i) => i % 2))}`;
  },
  valeur: (terms, operandes) => (/[+%]| sur /.test(operandes[0] ?? '') ? (terms[0] ?? '') : ''),
};

/** Rates to one decimal; amounts as they are to the cent, whole from 1 000 when a division made them. */
function roundValeur(value: number, unite: string): number {
  const digits = unite === '%' ? 10 : 100;
  const rounded = Math.round(value * digits) / digits;
  const isExact = Math.abs(rounded - value) < 1e-6;
  return value >= 1000 && !isExact ? Math.round(value) : rounded;
}

/** A value in the unit of a check; years have no thousands separator. */
function formatValeur(value: number, unite: string): string {
  if (unite === 'année') return String(value);
  return [formatNombre(roundValeur(value, unite)), unite].filter(Boolean).join(NBSP);
}

/** What the source announces, as it says it: « plus de 30 % », « au plus 3 », or its words. */
export function formatAnnonce(controle: Controle, lookup: Lookup): string {
  const { nombres } = judge(controle, lookup);
  if (!nombres) return `« ${controle.annonce} »`;
  const value = formatValeur(nombres.annonce, controle.unite);
  return { egal: value, 'plus-de': `plus de ${value}`, 'au-plus': `au plus ${value}` }[controle.comparaison];
}

/** What comes out instead: the computed value, or the other words. */
export function formatCalcule(controle: Controle, lookup: Lookup): string {
  const { nombres } = judge(controle, lookup);
  if (!nombres) return controle.operandes.map((words) => `« ${words} »`).join(' ; ');
  return formatValeur(nombres.calcule, controle.unite);
}

/** The operation itself, without its result; empty where a value is only read. */
function formatOperation({ calcul, operandes }: Controle, lookup: Lookup): string {
  const terms = calcul === 'compte' ? operandes : operandes.map((text) => formatOperande(text, lookup));
  return OPERATIONS[calcul](terms, operandes);
}

/** How far apart the two values are, as shown; a share of what is announced says little under ten. */
function formatEcart({ annonce, calcule }: { annonce: number; calcule: number }, unite: string): string {
  const ecart = Math.abs(roundValeur(annonce, unite) - roundValeur(calcule, unite));
  if (unite === '%') return formatCount(Math.round(ecart * 10) / 10, 'point');
  if (unite === 'année') return formatCount(ecart, 'an');
  const value = formatValeur(ecart, unite);
  const share = roundValeur((100 * ecart) / annonce, '%');
  return annonce < 10 || share === 0 ? value : `${value} (${formatValeur(share, '%')})`;
}

/** The whole line: operation, result, what is announced, how far apart. Two wordings stand side by side. */
export function formatPhrase(controle: Controle, lookup: Lookup): string {
  const { nombres, verdict } = judge(controle, lookup);
  const annonce = formatAnnonce(controle, lookup);
  const calcule = formatCalcule(controle, lookup);
  if (!nombres) return `${annonce} d’un côté, ${calcule} de l’autre`;
  const operation = formatOperation(controle, lookup);
  const result =
    controle.calcul === 'compte'
      ? operation
      : operation === ''
        ? `Lu ${calcule}`
        : `${operation} = ${calcule}`;
  const distance = formatEcart(nombres, controle.unite);
  if (verdict === 'ecart') return `${result}, annoncé ${annonce}, écart ${distance}`;
  const isExact = nombres.ecart < 1e-6 || controle.comparaison !== 'egal';
  return `${result}, annoncé ${annonce}${isExact ? '' : `, à ${distance} près`}`;
}
