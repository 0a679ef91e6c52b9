/**
 * Rows of communes as columns of text: half the bytes of the same rows in JSON. They come back in the order of their INSEE
 * codes, where neighbours resemble each other.
 */
import type { LigneCommune } from './format.ts';
import { packSuite, unpackSuite } from './suites.ts';

/** The columns of `LigneCommune`; the last holds all that only another name has. */
export type FichierCommunes = [
  noms: string,
  codes: string,
  postaux: string,
  rangs: string,
  poids: string,
  autres: string,
];

const BASE = 36;
/** A weight holds in two signs. */
const SIGNES = 2;

export function packCommunes(lignes: LigneCommune[]): FichierCommunes {
  const sorted = sortCommunes(lignes);
  return [
    sorted.map(([nom]) => nom).join('|'),
    packSuite(sorted.map(([, code]) => [code.slice(0, 2), Number(code.slice(2))])),
    sorted.map(([, code, postaux]) => shorten(postaux, code)).join('|'),
    packSuite(sorted.map(([, , , rang]) => ['', rang])),
    sorted.map(([, , , , poids]) => poids.toString(BASE).padStart(SIGNES, '0')).join(''),
    sorted.map((ligne) => ligne.slice(5).join(';')).join('|'),
  ];
}

export function unpackCommunes([
  noms,
  codes,
  postaux,
  rangs,
  poids,
  autres,
]: FichierCommunes): LigneCommune[] {
  const insee = unpackSuite(codes).map(([start, number]) => start + String(number).padStart(3, '0'));
  const epci = unpackSuite(rangs).map(([, rang]) => rang);
  const [listes, suites] = [postaux.split('|'), autres.split('|')];
  return noms.split('|').map((nom, i) => {
    const [code = '', suite = ''] = [insee[i], suites[i]];
    const weight = Number.parseInt(poids.slice(i * SIGNES, (i + 1) * SIGNES), BASE);
    const ligne = [nom, code, lengthen(listes[i] ?? '', code), epci[i], weight];
    return [...ligne, ...(suite ? suite.split(';') : [])] as LigneCommune;
  });
}

/** The order in which packed rows come back. */
export function sortCommunes(lignes: LigneCommune[]): LigneCommune[] {
  return lignes
    .map((ligne) => ({ ligne, key: keyOf(ligne) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ ligne }) => ligne);
}

const keyOf = ([nom, code, , , , , , ancien = '']: LigneCommune) => `${code} ${nom} ${ancien}`;

/** Most postcodes begin like the INSEE code. */
function shorten(postaux: string, insee: string): string {
  const start = insee.slice(0, 2);
  return postaux.replace(/\b\d{5}\b/g, (code) => (code.startsWith(start) ? code.slice(2) : code));
}

function lengthen(postaux: string, insee: string): string {
  return postaux.replace(/\b\d{3}\b/g, (end) => insee.slice(0, 2) + end);
}
