/** A measure of the Pacte in the cell of an axis: its number tells the axis, and is kept with the words of the source. */
import { lireListe, type MotsConnus } from './listes.ts';

export interface MesuresLues {
  ids: string[];
  /** Numbers of those that are of none of the axes that the cell says. */
  contraires: string[];
}

const MESURE = /[([]?(?<!\p{L})(?:mesures?|mes\.|m)\s?(?:n°\s?)?(\d{1,2})(?!\d)[)\]]?/giu;
/** « A2M10 », « A2-M10 ». */
const CODE = /^a\s?(\d)\s?[-./]?\s?m\s?(\d{1,2})$/iu;
const BORDS = /^[\s,;:/–-]+|[\s,;:/–-]+$/g;

const cleDeMesure = (numero: string) => `mesure ${Number(numero)}`;

/** The words by which the axis of each measure is known. `mesures`: rows of data/mesures. */
export const motsDesMesures = (mesures: readonly Readonly<Record<string, string>>[]) =>
  mesures.map(({ axe = '', numero = '' }) => ({
    ...{ liste: 'axes' as const, valeur: axe },
    mots: [cleDeMesure(numero)],
  }));

/** Undefined when the cell names no measure that we know. */
export function lireMesures(texte: string, lexique: MotsConnus): MesuresLues | undefined {
  const entier = texte.trim().replace(CODE, 'axe $1 mesure $2');
  const mesures = [...entier.matchAll(MESURE)].map(([, numero = '']) => ({
    numero,
    axe: lexique.get(cleDeMesure(numero)),
  }));
  const propres = mesures.flatMap(({ axe }) => axe ?? []);
  if (mesures.length === 0 || propres.length < mesures.length) return undefined;
  const dits = lireListe(entier.replace(MESURE, ' ').replace(BORDS, ''), lexique).ids;
  const contraires = dits.length === 0 ? [] : mesures.filter(({ axe = '' }) => !dits.includes(axe));
  return {
    ids: [...new Set([...dits, ...propres])],
    contraires: contraires.map(({ numero }) => numero),
  };
}
