/** What the format of a cell shows of its number or its date, and the number alone does not say: a unit, « % », no day. */
import type { CelluleLue } from './cellule.ts';

/** How the cells of one format are shown. */
export interface FormatMontre {
  /** « k€ », « M€ », « % ». */
  unite: string;
  /** What the shown number is of the one that the cell holds: a thousandth for « #,##0.0,"k€" », a hundred for « 0% ». */
  facteur: number;
  /** Signs of the ISO date that are shown: 7 for a month, 4 for a year, all of them for a day. */
  signes: number;
}

const UNITES: [RegExp, string][] = [
  // A small « m » alone counts metres or months.
  [/(?<!\p{L})m\s?(?:€|eur)|millions?/iu, 'M€'],
  [/(?<!\p{L})M(?!\p{L})/u, 'M€'],
  [/(?<!\p{L})k\s?(?:€|eur)|(?<!\p{L})k(?!\p{L})|milliers?/iu, 'k€'],
];
const ENTIERE = 10;
/** Digits that are kept of a number, and of a percentage: the rest is the noise of a division. */
const [CHIFFRES, CHIFFRES_DE_PART] = [12, 8];

/** Formats as spreadsheets write them: « #,##0.0 "k€" », « 0% », « mmm-yy ». */
export function lireFormat(format: string): FormatMontre {
  const [positif = ''] = format.split(';');
  // « [$k€-40C] » is a text, « [Red] » a colour; a backslash or quotes hold what is shown as it stands.
  const sans = positif.replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"').replace(/\[[^\]]*\]/g, '');
  const code = sans.replace(/"[^"]*"|\\.|[_*]./g, '');
  const montre = sans.replace(/["\\]/g, '');
  const milliers = /[0#?](,+)(?![0#?])/.exec(code)?.[1]?.length ?? 0;
  const unite = UNITES.find(([mot]) => mot.test(montre))?.[1] ?? (montre.includes('%') ? '%' : '');
  const facteur = code.includes('%') ? 100 : 1000 ** -milliers;
  return { unite, facteur, signes: compterSignes(code) };
}

function compterSignes(code: string): number {
  if (/[dhs]/i.test(code) || !/y/i.test(code)) return ENTIERE;
  return /m/i.test(code) ? 'aaaa-mm'.length : 'aaaa'.length;
}

/** The cell as a person reads it: « 18,4 k€ », « 50 % », « 2025-01 ». */
export function montrer(cellule: CelluleLue, { unite, facteur, signes }: FormatMontre): CelluleLue {
  if (cellule instanceof Date)
    return signes === ENTIERE || Number.isNaN(cellule.getTime())
      ? cellule
      : cellule.toISOString().slice(0, signes);
  if (typeof cellule !== 'number' || (unite === '' && facteur === 1)) return cellule;
  // « 18 » shown for 18 400 : the number in full, whatever its title says.
  if (unite === '') return `${ecrire(cellule, CHIFFRES)} €`;
  return ecrireAvec(unite, cellule * facteur);
}

/** « 29,925 k€ » could be read as thirty millions: in euros. */
function ecrireAvec(unite: string, nombre: number): string {
  const ecrit = ecrire(nombre, unite === '%' ? CHIFFRES_DE_PART : CHIFFRES);
  const fois = FOIS[unite];
  return fois !== undefined && /^-?\d+,\d{3}$/.test(ecrit)
    ? `${ecrire(nombre * fois, CHIFFRES)} €`
    : `${ecrit} ${unite}`;
}

const FOIS: Record<string, number> = { 'k€': 1e3, 'M€': 1e6 };

const ecrire = (nombre: number, chiffres: number) =>
  String(Number(nombre.toPrecision(chiffres))).replace('.', ',');
