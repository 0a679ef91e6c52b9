/** The centres of the territories, in small files that a page reads when its address names one. */
import type { Niveau } from '../../schemas/territoire.ts';
import { departementOfCode } from './departement-of-code.ts';
import type { Point } from './distance.ts';

export interface TerritoireDemande {
  niveau: Niveau;
  code: string;
}

/** By code: the name and the centre, degrees. */
export type FichierCentres = Record<string, [nom: string, longitude: number, latitude: number]>;

const CODES: Record<Niveau, RegExp> = {
  region: /^\d{2}$/,
  departement: /^(?:\d{2,3}|2[AB])$/,
  epci: /^\d{9}$/,
  commune: /^\d[\dAB]\d{3}$/,
};

/**
 * « epci:200017341 », or the code alone: nine digits are an EPCI, five signs a commune, two or three a department.
 * A region is always written « region:76 », for 76 is also a department. Undefined when it is none of these.
 */
export function readTerritoire(text: string): TerritoireDemande | undefined {
  const [first = '', second] = text.trim().split(':');
  const code = (second ?? first).toUpperCase();
  const niveau =
    second === undefined
      ? (['epci', 'commune', 'departement'] as const).find((id) => CODES[id].test(code))
      : (Object.keys(CODES) as Niveau[]).find((id) => id === first);
  return niveau && CODES[niveau].test(code) ? { niveau, code } : undefined;
}

/** The file that holds a territory, under /donnees/centres/, without « .json ». */
export function fileOfCentre({ niveau, code }: TerritoireDemande): string {
  if (niveau === 'epci') return `epci-${code.at(-1)}`;
  if (niveau === 'commune') return `communes-${departementOfCode(code).toLowerCase()}`;
  return `${niveau}s`;
}

/** The centre in a file, with the name; undefined when the file does not know the code. */
export function centreIn(fichier: FichierCentres, code: string): { nom: string; point: Point } | undefined {
  const row = Object.hasOwn(fichier, code) ? fichier[code] : undefined;
  return row && { nom: row[0], point: [row[1], row[2]] };
}
