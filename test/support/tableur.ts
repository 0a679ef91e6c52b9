/** A spreadsheet just large enough for the formulas of the budget: SUMIF, SUM, IF, MAX, the four operations. */
import type { FeuilleDuBudget } from '../../src/lib/pacte/documents/classeur.ts';

const COLUMNS = 'ABCDEFGH';

interface Place {
  feuilles: readonly FeuilleDuBudget[];
  feuille: string;
}

function sheetOf({ feuilles, feuille }: Place): FeuilleDuBudget {
  const found = feuilles.find(({ nom }) => nom === feuille);
  if (!found) throw new Error(`Feuille « ${feuille} » absente.`);
  return found;
}

/** What a cell holds once computed; '' where nothing stands. */
function valueOf(place: Place, r: number, c: number): string | number {
  const cell = sheetOf(place).rangs[r]?.[c];
  if (cell === undefined) return '';
  return typeof cell === 'object' ? evaluate(place, cell.formula) : cell;
}

/** « Recettes!C:C », « C2:C5 », « B2 » → the values of its cells. */
function rangeOf(place: Place, text: string): (string | number)[] {
  const [, quoted, plain, from = '', to = from] =
    /^(?:'([^']+)'!|(\w+)!)?([A-H]\d*)(?::([A-H]\d*))?$/.exec(text.trim()) ?? [];
  const at = { ...place, feuille: quoted ?? plain ?? place.feuille };
  const column = COLUMNS.indexOf(from.charAt(0));
  const first = Number(from.slice(1) || 1) - 1;
  const last = to.length > 1 ? Number(to.slice(1)) - 1 : sheetOf(at).rangs.length - 1;
  return Array.from({ length: last - first + 1 }, (_, i) => valueOf(at, first + i, column));
}

const sum = (values: readonly (string | number)[]) =>
  values.reduce<number>((total, it) => total + (typeof it === 'number' ? it : 0), 0);

function splitArguments(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const mark of text) {
    depth += mark === '(' ? 1 : mark === ')' ? -1 : 0;
    if (mark === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + mark);
  }
  return parts;
}

const FUNCTIONS: Readonly<Record<string, (place: Place, given: string[]) => number>> = {
  SUM: (place, [range = '']) => sum(rangeOf(place, range)),
  SUMIF: (place, [keys = '', key = '', range = '']) => {
    const [wanted] = rangeOf(place, key);
    const values = rangeOf(place, range);
    return sum(rangeOf(place, keys).map((it, i) => (it === wanted ? (values[i] ?? 0) : 0)));
  },
  MAX: (place, given) => Math.max(...given.map((it) => evaluate(place, it))),
  IF: (place, [test = '', yes = '', no = '']) => {
    const [left = '', right = ''] = test.split('=');
    return evaluate(place, evaluate(place, left) === evaluate(place, right) ? yes : no);
  },
};

/** The operator of the least strength outside parentheses: [before, operator, after]. */
function splitAt(text: string, operators: string): [string, string, string] | undefined {
  let depth = 0;
  for (let i = text.length - 1; i > 0; i -= 1) {
    const mark = text.charAt(i);
    depth += mark === ')' ? 1 : mark === '(' ? -1 : 0;
    if (depth === 0 && operators.includes(mark)) return [text.slice(0, i), mark, text.slice(i + 1)];
  }
  return undefined;
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

function evaluate(place: Place, formula: string): number {
  const text = formula.trim();
  const split = splitAt(text, '+-') ?? splitAt(text, '*/');
  if (split) {
    const [before, operator, after] = split;
    const compute = OPERATIONS[operator];
    if (compute) return compute(evaluate(place, before), evaluate(place, after));
  }
  const [, name = '', inner = ''] = /^([A-Z]*)\((.*)\)$/.exec(text) ?? [];
  const call = FUNCTIONS[name];
  if (call) return call(place, splitArguments(inner));
  if (inner) return evaluate(place, inner);
  return /^[\d.]+$/.test(text) ? Number(text) : Number(rangeOf(place, text)[0] || 0);
}

/** The number that a cell shows once everything is computed; row and column from 0. */
export const computeCell = (
  feuilles: readonly FeuilleDuBudget[],
  feuille: string,
  r: number,
  c: number,
): number => Number(valueOf({ feuilles, feuille }, r, c));
