/** Reads again what this device kept, without the whole schema: the page writes it itself, at each key. */
import type { Pacte } from '../../schemas/pacte.ts';
import { listeOf } from './chemin.ts';
import { isListeDuPacte, newItem } from './vierge.ts';

interface Relu {
  pacte: Pacte;
  /** Something did not have the shape of a file of the assistant, and was left out. */
  isDamaged: boolean;
}

type Record_ = Record<string, unknown>;
const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value stands in the blank, and whether all was well so far. */
interface Reading {
  blank: unknown;
  isDamaged: boolean;
}

/** Lists of words, not of items. */
const MOTS = /\.(?:axes|mesures|publics)$/;
/** May be absent, or one place; an amount is cents or the text typed. */
const LIEUX = /^cadre\.(?:territoire|epci|departement|region)$/;
const MONTANTS = /\.(?:montant|resteEnFinDAnnee)$/;

function readPlain(value: unknown, blank: unknown, path: string, at: Reading): unknown {
  if (typeof value === typeof blank && !isRecord(blank)) return value;
  if (MONTANTS.test(path) && Number.isSafeInteger(value)) return value;
  at.isDamaged = true;
  return blank;
}

function readPlace(value: unknown, at: Reading): unknown {
  if (value === null) return null;
  const isPlace = isRecord(value) && ['niveau', 'code', 'nom'].every((key) => typeof value[key] === 'string');
  if (!isPlace) at.isDamaged = true;
  return isPlace ? value : null;
}

function readList(value: unknown, path: string, at: Reading): unknown[] {
  if (!Array.isArray(value)) {
    at.isDamaged = true;
    return [];
  }
  if (MOTS.test(path)) return value.filter((word) => typeof word === 'string');
  const liste = listeOf(at.blank, path);
  if (!isListeDuPacte(liste)) return [];
  return value.map((item: unknown, i) => {
    const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : String(i);
    return readAny(item, newItem(liste, id), `${liste}.${id}`, at);
  });
}

function readWords(value: unknown, at: Reading): Record_ {
  if (!isRecord(value)) at.isDamaged = true;
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, words]) => typeof words === 'string'));
}

function readAny(value: unknown, blank: unknown, path: string, at: Reading): unknown {
  if (LIEUX.test(path)) return readPlace(value ?? null, at);
  if (path === 'justifications') return readWords(value ?? {}, at);
  if (value === undefined) return blank;
  if (Array.isArray(blank)) return readList(value, path, at);
  if (!isRecord(blank)) return readPlain(value, blank, path, at);
  if (!isRecord(value)) at.isDamaged = true;
  const from = isRecord(value) ? value : {};
  const fields: [string, unknown][] = Object.entries(blank).map(([key, inside]) => [
    key,
    readAny(from[key], inside, path ? `${path}.${key}` : key, at),
  ]);
  return Object.fromEntries(fields);
}

/** Keeps what has the shape of the blank, field by field; the rest is blank again, and it is said. */
export function conform(value: unknown, blank: Pacte): Relu {
  const at: Reading = { blank, isDamaged: false };
  const pacte = readAny(value, blank, '', at) as Pacte;
  return { pacte: { ...pacte, id: blank.id }, isDamaged: at.isDamaged };
}
