/**
 * The answers of a commune as a short text for the address and the device: « v1-1c-2f-10h ».
 * A version, then for each answered lever its number and a letter; a lever that is not answered is absent.
 */
import type { EtatDeLevier } from '../../../schemas/auto-diagnostic.ts';

/** What is answered, by number of lever. */
export type Reponses = ReadonlyMap<number, EtatDeLevier>;

interface ReponsesRelues {
  reponses: Reponses;
  /** How many pieces could not be understood, contradict another or name an unknown lever. */
  illisibles: number;
  /** « autre »: written by a version of the page that this one cannot read. « absente »: the beginning is lost. */
  version: 'connue' | 'absente' | 'autre';
}

const VERSION = 'v1';

const LETTRES: readonly (readonly [lettre: string, etat: EtatDeLevier])[] = [
  ['n', 'pas-commence'],
  ['c', 'en-cours'],
  ['f', 'fait'],
  ['h', 'pas-pour-nous'],
];
const etats = new Map(LETTRES);
const lettres = new Map(LETTRES.map(([lettre, etat]) => [etat, lettre]));

/** Levers in the order of their numbers; empty when nothing is answered. */
export function encodeReponses(reponses: Reponses): string {
  if (reponses.size === 0) return '';
  const parts = [...reponses]
    .sort(([a], [b]) => a - b)
    .map(([numero, etat]) => `${numero}${lettres.get(etat) ?? ''}`);
  return [VERSION, ...parts].join('-');
}

/**
 * Reads what `encodeReponses` has written, even mangled: capitals, other separators, stray signs and lost
 * pieces do no harm to the rest. Two different answers to one lever cancel each other. Never throws.
 */
export function decodeReponses(texte: string, numeros: readonly number[]): ReponsesRelues {
  const pieces = texte
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const version = versionOf(pieces[0]);
  if (version === 'autre') return { reponses: new Map(), illisibles: 0, version };
  const reponses = new Map<number, EtatDeLevier>();
  const contradictoires = new Set<number>();
  let illisibles = 0;
  for (const piece of version === 'connue' ? pieces.slice(1) : pieces) {
    const { numero, etat } = readPiece(piece);
    if (!etat || !numeros.includes(numero)) illisibles += 1;
    else if ((reponses.get(numero) ?? etat) !== etat) contradictoires.add(numero);
    else reponses.set(numero, etat);
  }
  for (const numero of contradictoires) reponses.delete(numero);
  return { reponses, illisibles: illisibles + contradictoires.size, version };
}

/** « 10h » → 10 and « pas-pour-nous »; no state when it is not an answer. */
function readPiece(piece: string): { numero: number; etat?: EtatDeLevier | undefined } {
  const [, chiffres, lettre] = /^(\d{1,2})([a-z])$/.exec(piece) ?? [];
  return { numero: Number(chiffres), etat: etats.get(lettre ?? '') };
}

function versionOf(piece: string | undefined): ReponsesRelues['version'] {
  if (piece === undefined || !/^v\d+$/.test(piece)) return 'absente';
  return piece === VERSION ? 'connue' : 'autre';
}

/** What a fragment « #r=v1-1c » holds for us; undefined when it is for something else, or empty. */
export function readFragment(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('r')?.trim() || undefined;
}

/** The fragment to put in the address; empty when nothing is answered. */
export function writeFragment(reponses: Reponses): string {
  return reponses.size === 0 ? '' : `#r=${encodeReponses(reponses)}`;
}

/** What to tell the reader about a text that could not be read in full; undefined when all is well. */
export function faultOf({ reponses, illisibles, version }: ReponsesRelues, lieu: 'adresse' | 'appareil') {
  if (illisibles === 0 && version === 'connue') return undefined;
  const quoi = lieu === 'adresse' ? 'L’adresse' : 'La copie gardée sur cet appareil';
  if (version === 'autre') {
    return `${quoi} vient d’une autre version de cette page\u00a0: ses réponses ne peuvent pas être lues ici. Répondez de nouveau.`;
  }
  if (reponses.size === 0) {
    return `${quoi} est abîmée\u00a0: aucune réponse n’a pu être lue. Répondez de nouveau, ou retrouvez l’adresse d’origine.`;
  }
  const lues = reponses.size === 1 ? 'Une réponse a été lue' : `${reponses.size} réponses ont été lues`;
  return `${quoi} est abîmée. ${lues}\u00a0: vérifiez, puis complétez.`;
}
