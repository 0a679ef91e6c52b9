/** The centres of the territories, in small files that a page reads when its address names one. */
import { isCodeOf, type CleTerritoire, type TerritoireNomme } from '../../schemas/territoire.ts';
import { departementOfCode } from './departement-of-code.ts';
import { parseCode } from './code.ts';
import type { Coordonnees } from './distance.ts';

/** By code: the name and the centre, degrees. */
export type FichierCentres = Record<string, [nom: string, longitude: number, latitude: number]>;

/**
 * « epci:200017341 », or the code alone: nine digits are an EPCI, five signs a commune, two or three a department.
 * A region is always written « region:76 », for 76 is also a department. Undefined when it is none of these.
 */
export function readTerritoire(text: string): CleTerritoire | undefined {
  const written = text.trim();
  const alone = written.toUpperCase();
  const niveau = (['epci', 'commune', 'departement'] as const).find((id) => isCodeOf(id, alone));
  return niveau ? { niveau, code: alone } : parseCode(written.replace(/:.*$/, (code) => code.toUpperCase()));
}

/** The file that holds a territory, under /donnees/centres/, without « .json ». */
export function fileOfCentre({ niveau, code }: CleTerritoire): string {
  if (niveau === 'epci') return `epci-${code.slice(-1)}`;
  if (niveau === 'commune') return `communes-${departementOfCode(code).toLowerCase()}`;
  return `${niveau}s`;
}

/** The centre in a file, with the name; undefined when the file does not know the code. */
export function centreIn(
  fichier: FichierCentres,
  code: string,
): { nom: string; point: Coordonnees } | undefined {
  const row = Object.hasOwn(fichier, code) ? fichier[code] : undefined;
  return row && { nom: row[0], point: [row[1], row[2]] };
}

/** Two decimals, about a kilometre: distances are told in tens. */
const round = (degrees: number) => Math.round(degrees * 100) / 100;

/** Every file by its name, without « .json ». A territory without a known point is in none. */
export function makeCentres(
  territoires: Iterable<TerritoireNomme>,
  pointOf: (territoire: CleTerritoire) => Coordonnees | undefined,
): Map<string, FichierCentres> {
  const fichiers = new Map<string, FichierCentres>();
  for (const territoire of territoires) {
    const point = pointOf(territoire);
    if (!point) continue;
    const file = fileOfCentre(territoire);
    const rows = fichiers.get(file) ?? {};
    rows[territoire.code] = [territoire.nom, round(point[0]), round(point[1])];
    fichiers.set(file, rows);
  }
  return fichiers;
}
