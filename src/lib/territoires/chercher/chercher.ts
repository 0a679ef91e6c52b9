/** Finds territories by name or by code among what is loaded, and says what is still to be loaded. */
import { formatCode } from '../code.ts';
import { searchCode } from './codes.ts';
import { compareLieu, prepareSaisie } from './comparer.ts';
import { cutsOf } from './collages.ts';
import { backwards, debutOf, FINS, pathOfDebut, pathOfFin } from './format.ts';
import type { Fonds, Lieu } from './entree.ts';
import { motsSeuls, withoutInstitution, withVilles } from './detours.ts';
import { ARRONDISSEMENT, motsDeClassement, motsDeLieu } from './mots.ts';
import { readCode } from './numeros.ts';
import { missing, type FichiersLus, type Reponse, type Trouve } from './reponse.ts';

/** More would not be read; homonyms and the communes of one postcode are all shown. */
const ASSEZ = 10;
const TOUS = 60;
/** So few names begin like what is typed that it may be a slip. */
const FEW = 3;
/** A shorter word that begins like others may only be unfinished. */
const LONG = 7;

export function search(query: string, fonds: Fonds, memoire: FichiersLus): Reponse {
  const code = readCode(query);
  const reponse = code ? searchCode(code, fonds, memoire) : searchName(motsDeLieu(query), fonds, memoire);
  const { trouves, coupe } = keepBest(reponse.trouves);
  return { ...reponse, trouves, coupe };
}

function searchName(mots: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  const paths = pathsOf(mots, fonds);
  if (mots.join('').length < 2 && paths.length === 0) return { trouves: [], manque: [] };
  const sure = searchIn(paths, mots, fonds, memoire);
  if (sure.manque.length > 0 || sure.trouves.some(({ exact }) => exact)) return sure;
  const cut = searchCuts(mots, sure, fonds, memoire);
  const trouves = [...sure.trouves, ...cut.trouves];
  if (cut.manque.length > 0) return { trouves, manque: cut.manque };
  if (hasCommune(sure))
    return { trouves: [...trouves, ...slipsAtHand(mots, paths, sure, memoire)], manque: [] };
  return trouves.length > 0 ? { trouves, manque: [] } : searchElsewhere(mots, paths, fonds, memoire);
}

/** Nothing answers to the words as they are: the place of an institution, a word being typed, a slip, some of the words. */
function searchElsewhere(mots: string[], paths: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  const place = withoutInstitution(mots);
  if (place) return searchPlace(place, fonds, memoire);
  const villes = withVilles(mots);
  if (villes) return searchParts(villes, fonds, memoire);
  if (isUnfinished(mots)) return searchName(mots.slice(0, -1), fonds, memoire);
  const slips = searchSlips(mots, paths, fonds, memoire);
  if (slips.trouves.length + slips.manque.length > 0) return slips;
  return searchSome(mots, fonds, memoire);
}

/** « conseil départemental 34 »: what remains may be a number. */
function searchPlace(mots: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  const code = readCode(mots.join(' '));
  return code ? searchCode(code, fonds, memoire) : searchName(mots, fonds, memoire);
}

/** The arrondissements of that number. */
function searchParts(villes: string[][], fonds: Fonds, memoire: FichiersLus): Reponse {
  const reponses = villes.map((mots) => searchIn(pathsOf(mots, fonds), mots, fonds, memoire));
  const trouves = reponses.flatMap((reponse) => reponse.trouves).filter(({ exact }) => exact);
  return { trouves, manque: reponses.flatMap(({ manque }) => manque) };
}

/** No place bears all these words: those that bear one of them whole, said as such. */
function searchSome(mots: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  for (const seul of motsSeuls(mots)) {
    const { trouves, manque } = searchIn(pathsOf([seul], fonds), [seul], fonds, memoire);
    if (manque.length > 0) return { trouves: [], manque };
    const named = trouves.filter(({ lieu }) => lieu.mots.includes(seul));
    if (named.some(({ exact }) => exact)) return { trouves: named, manque, partiel: seul };
  }
  return { trouves: [], manque: [] };
}

/** « Valence d », « Saint-Denis 9 »: the word that is being typed is not a slip yet. */
const isUnfinished = (mots: string[]) => mots.length > 1 && (mots.at(-1)?.length ?? 0) < 3;

/** A place is filed under each of its words: the file of the first is enough, unless that word is a department’s. */
function searchIn(paths: string[], mots: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  let trouves = compareFonds(mots, fonds, false);
  for (const path of paths) {
    const manque = missing([path], memoire);
    if (manque.length > 0) return { trouves, manque };
    const communes = compareAll(mots, readAll([path], memoire), false);
    trouves = [...trouves, ...communes];
    if (trouves.some(({ exact, lieu }) => exact || lieu.niveau === 'commune')) break;
  }
  return { trouves, manque: [] };
}

/** Few names begin like « toulouze » (« Toulouzette »): it may be a slip, and the names one slip away answer too (« Toulouse »). */
function slipsAtHand(mots: string[], paths: string[], sure: Reponse, memoire: FichiersLus): Trouve[] {
  if (sure.trouves.length > FEW || mots.join('').length < 5) return [];
  const read = paths.filter((path) => memoire.communes.has(path));
  return compareAll(mots, readAll(read, memoire), true).filter(({ coquille, entier }) => coquille && entier);
}

/** « saintdenis » also when longer names begin so; « lehavre » when nothing does. */
function searchCuts(mots: string[], sure: Reponse, fonds: Fonds, memoire: FichiersLus): Reponse {
  let trouves: Trouve[] = [];
  for (const cut of cutsOf(mots)) {
    if (hasCommune(sure) && !cut[0]?.startsWith('saint')) continue;
    const found = searchIn(pathsOf(cut, fonds), cut, fonds, memoire);
    trouves = [...trouves, ...found.trouves];
    if (found.manque.length > 0 || found.trouves.some(({ exact }) => exact)) {
      return { trouves, manque: found.manque };
    }
  }
  return { trouves, manque: [] };
}

/** Nothing begins like this: a slip late in the word leaves its beginning; when none is there, an earlier one leaves its end. */
function searchSlips(mots: string[], paths: string[], fonds: Fonds, memoire: FichiersLus): Reponse {
  let trouves = compareFonds(mots, fonds, true);
  const [first = ''] = motsDeClassement(mots);
  const read = (steps: string[]) => compareAll(mots, readAll(steps, memoire), true);
  const manque = missing(paths, memoire);
  if (manque.length > 0) return { trouves, manque };
  trouves = [...trouves, ...read(paths)];
  if (first.length < 4 || trouves.some(({ entier }) => entier)) return { trouves, manque };
  if (first.length < LONG && hasCommune({ trouves, manque })) return { trouves, manque };
  const ends = pathsOfEnds(first, memoire);
  if (!ends) return { trouves, manque: [FINS] };
  return { trouves: [...trouves, ...read(ends)], manque: missing(ends, memoire) };
}

/** Undefined until the list of the ends is read. */
function pathsOfEnds(mot: string, { fins }: FichiersLus): string[] | undefined {
  if (!fins) return undefined;
  const end = debutOf(backwards(mot), fins);
  return end === undefined ? [] : [pathOfFin(end)];
}

const hasCommune = ({ trouves }: Reponse) => trouves.some(({ lieu }) => lieu.niveau === 'commune');

/** The files of the two first words that tell something. */
function pathsOf(mots: string[], { debuts }: Fonds): string[] {
  const paths = motsDeClassement(mots)
    .flatMap((mot) => debutOf(mot, debuts) ?? [])
    .slice(0, 2)
    .map(pathOfDebut);
  return [...new Set(paths)];
}

const readAll = (paths: string[], { communes }: FichiersLus) =>
  paths.flatMap((path) => communes.get(path) ?? []);

const compareFonds = (mots: string[], { lieux, preselection }: Fonds, coquilles: boolean) =>
  compareAll(mots, preselection?.(mots, coquilles) ?? lieux, coquilles);

function compareAll(mots: string[], lieux: Lieu[], coquilles: boolean): Trouve[] {
  const saisie = prepareSaisie(mots);
  const trouves: Trouve[] = [];
  for (const lieu of lieux) {
    const note = compareLieu(saisie, lieu, coquilles);
    if (note) trouves.push({ lieu, ...note });
  }
  return trouves;
}

/** Each territory once, by its best name, the best first. */
function keepBest(trouves: Trouve[]): { trouves: Trouve[]; coupe: boolean } {
  const seen = new Map<string, Trouve>();
  const sorted = trouves
    .sort((a, b) => a.cout - b.cout)
    .filter((trouve) => {
      const key = formatCode(trouve.lieu);
      const before = seen.get(key);
      if (!before) seen.set(key, trouve);
      return !before || isPartBeside(trouve, before);
    });
  const exact = sorted.filter(({ exact: isExact }) => isExact).length;
  const kept = sorted.slice(0, Math.min(TOUS, Math.max(ASSEZ, exact)));
  return { trouves: kept, coupe: kept.length < sorted.length };
}

/** « Marseille 13 »: the city of the department 13, and its thirteenth arrondissement after it. */
const isPartBeside = ({ lieu, exact }: Trouve, city: Trouve) =>
  exact && lieu.ancien?.nature === ARRONDISSEMENT && city.exact && city.lieu.ancien === undefined;
