/** Reads the terms of a check: numbers, references to other data, and small expressions of both. */
import { formatNombre } from '../../texte/format.ts';

/** The number behind a reference such as « chiffre:pactes-locaux »; undefined when it does not exist. */
export type Lookup = (kind: string, key: string) => number | undefined;

const NOMBRE = /^\d+(?:\.\d+)?$/;
const REFERENCE = /^([a-z]+):(.+)$/;
/** The operators, the loosest first. « sur » gives a rate in per cent. */
const OPERATEURS: [string, (a: number, b: number) => number][] = [
  [' + ', (a, b) => a + b],
  [' sur ', (a, b) => (100 * a) / b],
  [' × ', (a, b) => a * b],
  [' % de ', (a, b) => (a * b) / 100],
];

/** The value of « 93 », « chiffre:x », « 97 + 3 », « 71 % de chiffre:x », « 2 × 3 », « 27 sur 30 ». @throws {Error} otherwise. */
export function resolveOperande(text: string, lookup: Lookup): number {
  for (const [operator, apply] of OPERATEURS) {
    const parts = text.split(operator);
    if (parts.length > 1) return parts.map((part) => resolveOperande(part, lookup)).reduce(apply);
  }
  const atom = text.trim();
  if (NOMBRE.test(atom)) return Number(atom);
  const [, kind, key] = REFERENCE.exec(atom) ?? [];
  const value = kind && key ? lookup(kind, key) : undefined;
  if (value === undefined) throw new Error(`« ${atom} » n’est ni un nombre, ni une référence connue`);
  return value;
}

/** The same text with its references replaced by numbers, as French readers write them. */
export function formatOperande(text: string, lookup: Lookup): string {
  const operator = OPERATEURS.find(([sign]) => text.includes(sign))?.[0];
  if (!operator) return formatNombre(resolveOperande(text, lookup));
  return `(${text
    .split(operator)
    .map((part) => formatOperande(part, lookup))
    .join(operator)})`;
}
