/** Names of communes as people type, paste or misspell them: fifteen kinds of variants, drawn by chance from a seed. */
import { fold } from '../../src/lib/texte/format.ts';
import { readReferentiel } from '../../src/reference/territoires.ts';
import type { Commune } from '../../src/lib/territoires/referentiel.ts';
import { answer } from './lieux.ts';

type Random = () => number;
/** What is typed for a commune; undefined when its name does not lend itself to it. */
type Variante = (commune: Commune, random: Random) => string | undefined;

const pick = <T>(values: readonly T[], random: Random): T =>
  values[Math.floor(random() * values.length)] as T;
/** Undefined when nothing changed. */
const changed = (before: string, after: string) => (after === before ? undefined : after);
const plain = (nom: string) => nom.replace(/’/g, "'");
const unaccented = (nom: string) => nom.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Puts a sign between two letters of a word, in one word at least. */
function insertInside(nom: string, signs: readonly string[], random: Random): string | undefined {
  const places = [...nom.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
  if (places.length === 0) return undefined;
  const place = pick(places, random);
  return nom.slice(0, place) + pick(signs, random) + nom.slice(place);
}

/** One letter missing, doubled, or swapped with its neighbour, after the first two of the longest word. */
function slip(nom: string, random: Random): string | undefined {
  const word = fold(nom)
    .split(' ')
    .sort((a, b) => b.length - a.length)[0];
  if (!word || word.length < 7) return undefined;
  const place = 2 + Math.floor(random() * (word.length - 3));
  const [before, letter, next, after] = [
    word.slice(0, place),
    word[place] ?? '',
    word[place + 1] ?? '',
    word.slice(place + 2),
  ];
  const spoiled = pick(
    [before + next + after, before + letter + letter + next + after, before + next + letter + after],
    random,
  );
  return changed(fold(nom), fold(nom).replace(word, spoiled));
}

export const VARIANTES: Record<string, Variante> = {
  'telle quelle': ({ nom }) => nom,
  'minuscules sans accent': ({ nom }) => unaccented(nom).toLowerCase(),
  capitales: ({ nom }) => unaccented(nom).toUpperCase(),
  'espaces pour traits et apostrophes': ({ nom }) => changed(nom, plain(nom).replace(/[-']/g, ' ')),
  'saint abrégé': ({ nom }) => changed(nom, nom.replace(/\bSaint(e?s?)\b/g, 'St$1')),
  'trait d’union conditionnel': ({ nom }, random) => insertInside(nom, ['\u00ad'], random),
  'signe invisible': ({ nom }, random) =>
    insertInside(nom, ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e'], random),
  'apostrophe inhabituelle': ({ nom }, random) =>
    changed(
      nom,
      plain(nom).replace(/'/g, () => pick(['’', '‘', 'ʼ', '′', '´', '`', '＇', 'ʹ'], random)),
    ),
  'trait inhabituel': ({ nom }, random) =>
    changed(
      nom,
      nom.replace(/-/g, () => pick(['\u2010', '\u2011', '–', '—', '\u2212', '\ufe63'], random)),
    ),
  'espaces insécables ou doubles': ({ nom }, random) =>
    ` ${nom.replace(/[ -]/g, () => pick(['\u00a0', '\u202f', '  ', '\t', '\u2009'], random))}\u00a0`,
  'accents décomposés': ({ nom }) => changed(nom, nom.normalize('NFD')),
  'avec le département': ({ nom, departement }, random) =>
    pick([`${nom} (${departement})`, `${nom} ${departement}`, `${nom}, ${departement}`], random),
  'avec le code postal': ({ nom, codesPostaux }, random) => {
    const [postal] = codesPostaux;
    return postal && pick([`${postal} ${nom}`, `${nom} ${postal}`, `${nom} (${postal})`], random);
  },
  collée: ({ nom }) => changed(nom, plain(nom).replace(/[ '-]/g, '')),
  'une faute de frappe': ({ nom }, random) => slip(nom, random),
};

/** Kinds that name one commune even among homonyms. */
const PRECISES = new Set(['avec le département', 'avec le code postal']);

export interface Essai {
  sorte: string;
  commune: Commune;
  saisie: string;
}

/** `count` communes of each kind, the same for the same seed. */
export function drawVariantes(count: number, seed: number): Essai[] {
  const random = randomOf(seed);
  const communes = [...readReferentiel().communes.values()];
  return Object.entries(VARIANTES).flatMap(([sorte, variante]) => {
    const drawn: Essai[] = [];
    while (drawn.length < count) {
      const commune = pick(communes, random);
      const saisie = variante(commune, random);
      if (saisie !== undefined) drawn.push({ sorte, commune, saisie });
    }
    return drawn;
  });
}

/** Whether one of the first three answers is the commune, or bears the same name where nothing typed tells homonyms apart. */
export function isFound({ sorte, commune, saisie }: Essai): boolean {
  const words = fold(commune.nom);
  return answer(saisie)
    .trouves.slice(0, 3)
    .some(({ lieu: { niveau, code, nom } }) =>
      PRECISES.has(sorte) ? niveau === 'commune' && code === commune.code : fold(nom) === words,
    );
}

/** A small generator (mulberry32): numbers from 0 to 1, always the same for a seed. */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
