/** The EPCI of the base file as columns of text. */
import { packSuite, unpackSuite } from './suites.ts';

/** The weights of EPCI are written in tens. */
const DIZAINE = 10;

/** Names, departments with SIREN numbers, weights. */
export type ColonnesEpci = [noms: string, codes: string, poids: string];

export interface Groupement {
  nom: string;
  code: string;
  /** The department where most of its people live. */
  departement: string;
  poids: number;
}

/** Nine names in ten begin by the kind of the group. */
const SORTES: [sorte: string, signe: string][] = [
  ['CC ', ''],
  ['CA ', '+'],
  ['', '='],
];
const PREMIER = 20_000_000;
/** The first sign of the weights, so that each weight holds in one. */
const SIGNE = 40;

/** In the order given: neighbours must be of the same department. */
export function packGroupements(groupements: Groupement[]): ColonnesEpci {
  return [
    groupements.map(({ nom }) => shortName(nom)).join('|'),
    packSuite(groupements.map(({ departement, code }) => [departement, Number(code.slice(0, 8)) - PREMIER])),
    String.fromCharCode(...groupements.map(({ poids }) => SIGNE + Math.round(poids / DIZAINE))),
  ];
}

export function unpackGroupements([noms, codes, poids]: ColonnesEpci): Groupement[] {
  const suite = unpackSuite(codes);
  return noms.split('|').map((nom, i) => {
    const [departement, number] = suite[i] ?? ['', 0];
    const debut = String(number + PREMIER);
    return {
      nom: longName(nom),
      code: `${debut}${checkDigit(debut)}`,
      departement,
      poids: (poids.charCodeAt(i) - SIGNE) * DIZAINE,
    };
  });
}

function shortName(nom: string): string {
  const [sorte, signe] = SORTES.find(([start]) => nom.startsWith(start)) ?? ['', '='];
  return signe + nom.slice(sorte.length);
}

function longName(court: string): string {
  const [sorte, signe] = SORTES.find(([, sign]) => sign !== '' && court.startsWith(sign)) ?? ['CC ', ''];
  return sorte + court.slice(signe.length);
}

/** The ninth digit of a SIREN number follows from the eight first (Luhn). */
export function checkDigit(debut: string): number {
  const sum = Array.from(debut)
    .toReversed()
    .reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return (10 - (sum % 10)) % 10;
}
