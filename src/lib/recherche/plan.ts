/** What to ask the index, in which order, and what each widening is called. The caller only runs it. */
import { sansSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { isConnu, suggestion } from './corrections.ts';
import { remplacesOf } from './equivalents.ts';
import { ligatures, milliers, nombres, sansTrait, soudes } from './formes.ts';
import type { Lexique } from './lexique.ts';
import { readMot, readQuestion, type Mot } from './mots.ts';
import { abregesOf, developpesOf } from './sigles.ts';

/** One question to the index. */
export interface Tentative {
  /** Ranks the pages that have all these words, or words that begin so. */
  requete: string;
  /** Words and groups that a page must hold whole. Empty: the beginning of a word is enough. */
  entiers: string[];
  /** What was searched beside the words typed, as readers may see it: [« emploi »]. */
  elargi: string[];
  /** Found through other words, a page comes a little later. */
  poids: number;
}

/** Questions whose answers are joined. The next step is for when this one finds nothing. */
export interface Etape {
  tentatives: Tentative[];
  /** Words given up. */
  sans: string[];
  /** Words of which only the beginning must match. */
  debuts: string[];
}

export interface Plan {
  mots: Mot[];
  etapes: Etape[];
  /** The query with unknown words corrected: « Essayez avec… ». */
  suggestion: string | undefined;
}

/** How one word may be searched. */
interface Variante {
  requete: string;
  entiers: string[];
  elargi: string[];
}

const POIDS_ELARGI = 0.9;
const VARIANTES_MAX = 12;

/** With `exact`, the words typed and nothing else; without a table of synonyms, nothing instead of them. */
export function planRecherche(
  q: string,
  lexique: Lexique,
  exact = false,
  synonymes: TableSynonymes = sansSynonymes,
): Plan {
  const { mots, deTrop } = readQuestion(q);
  if (mots.length === 0) return { mots, etapes: [], suggestion: undefined };
  const sans = deTrop.map(({ texte }) => texte);
  if (exact) {
    const etape = { tentatives: [toTentative(mots.map(telQuel))], sans, debuts: [] };
    return { mots, etapes: [etape], suggestion: undefined };
  }
  const etapes = fewer(mots, lexique).flatMap((gardes) => [
    wholeWords(gardes, lexique),
    ...beginnings(gardes, lexique),
  ]);
  const dropped = (etape: Etape) => [
    ...mots.map(({ texte }) => texte).filter((mot) => etape.sans.includes(mot)),
    ...sans,
  ];
  const withSans = etapes.map((etape) => ({ ...etape, sans: dropped(etape) }));
  return { mots, etapes: withSans, suggestion: suggestion(q, mots, lexique, synonymes) };

  function wholeWords(gardes: Mot[], known: Lexique): Etape {
    return { tentatives: tentativesOf(gardes, known, synonymes), sans: missingFrom(gardes), debuts: [] };
  }
  /** Words being typed: « mobil » for « mobilité ». */
  function beginnings(gardes: Mot[], known: Lexique): Etape[] {
    const debuts = gardes.filter(({ cle, groupe }) => !groupe && isDebut(cle, known));
    if (debuts.length === 0 || !gardes.every(({ cle }) => !known.complet || isConnu(cle, known))) return [];
    const tentative = { ...toTentative(gardes.map(telQuel)), entiers: [] };
    return [{ tentatives: [tentative], sans: missingFrom(gardes), debuts: debuts.map(({ texte }) => texte) }];
  }
  function missingFrom(gardes: Mot[]): string[] {
    return mots.filter((mot) => !gardes.includes(mot)).map(({ texte }) => texte);
  }
}

/** The words, then fewer and fewer: first without those no page has, then without figures, then without the most common. */
export function fewer(mots: readonly Mot[], lexique: Lexique): Mot[][] {
  const usefulness = ({ cle }: Mot) => {
    const pages = lexique.pages(cle);
    if (pages === 0 && lexique.complet && !isConnu(cle, lexique)) return -Infinity;
    // Figures are not in the file of words, and any page may hold one by chance.
    return /^\d+$/.test(cle) ? -Number.MAX_VALUE : -pages;
  };
  const lists = [[...mots]];
  for (let rest = [...mots]; rest.length > 1;) {
    const least = rest.reduce((a, b) => (usefulness(b) < usefulness(a) ? b : a));
    rest = rest.filter((mot) => mot !== least);
    lists.push(rest);
  }
  // A word that the file does not have is kept above all, for it may be rare; it may also be in no page.
  const connus = mots.filter(({ cle }) => isConnu(cle, lexique));
  const isRare = !lexique.complet && connus.length > 0 && connus.length < mots.length;
  return isRare ? [...lists, ...fewer(connus, lexique)] : lists;
}

/** Could the word be the beginning of another? Two letters at least. */
export function isDebut(cle: string, lexique: Lexique): boolean {
  return cle.length > 1 && lexique.pages(cle) === 0 && (!lexique.complet || lexique.commence(cle));
}

const telQuel = ({ texte }: Mot): Variante => ({ requete: texte, entiers: [texte], elargi: [] });

/** Every way to search these words, the words as typed first. */
function tentativesOf(mots: Mot[], lexique: Lexique, synonymes: TableSynonymes): Tentative[] {
  const lists: { mots: Mot[]; elargi: string[] }[] = [
    { mots, elargi: [] },
    ...remplacesOf(mots, synonymes),
    ...abregesOf(mots, lexique.sigles).map(({ mots: court, sigle }) => ({ mots: court, elargi: [sigle] })),
  ];
  const tentatives = lists.flatMap(({ mots: list, elargi }) =>
    combine(list.map((mot) => variantesOf(mot, elargi, lexique))).map((choix) => toTentative(choix, elargi)),
  );
  const first = (tentative: Tentative, i: number) =>
    tentatives.findIndex(({ requete }) => requete.toLowerCase() === tentative.requete.toLowerCase()) === i;
  return tentatives
    .filter(first)
    .sort((a, b) => a.elargi.length - b.elargi.length)
    .slice(0, VARIANTES_MAX);
}

/** The word as typed, its other number, in one word, its ligature, without its hyphen, by thousands, its long form. */
function variantesOf(mot: Mot, sigles: readonly string[], lexique: Lexique): Variante[] {
  if (mot.groupe) return [telQuel(mot)];
  const formes = [
    ...nombres(mot.texte).filter((forme) => isForme(forme, lexique)),
    ...soudes(mot.texte).filter((forme) => isSoude(forme, lexique)),
    ...ligatures(mot.texte),
  ];
  const others = formes.map((forme) => ({ requete: forme, entiers: [forme], elargi: [forme] }));
  const separes = sansTrait(mot.texte).map((texte) => ({
    requete: texte,
    entiers: wordsIn(texte),
    elargi: [texte],
  }));
  const groupes = milliers(mot.texte).map((texte) => ({ requete: texte, entiers: [texte], elargi: [texte] }));
  // An acronym that stands for a long form must not be spelt out again.
  const developpes = sigles.includes(mot.texte) ? [] : developpesOf(mot, lexique.sigles);
  const longs = developpes.map((texte) => ({
    requete: wordsIn(texte).join(' '),
    entiers: [texte],
    elargi: [texte],
  }));
  return [telQuel(mot), ...others, ...separes, ...groupes, ...longs];
}

const wordsIn = (texte: string) => readQuestion(texte).mots.map((mot) => mot.texte);

/** « pays » has no singular « pay »: a form is kept when pages hold it, or when we cannot know. */
function isForme(forme: string, lexique: Lexique): boolean {
  const pages = lexique.pages(readMot(forme).cle);
  return pages > 0 || (!lexique.complet && forme.length > 3);
}

/** « IlleetVilaine » is no word of the pages, though the index may answer to it: a word in one piece is one that they write. */
const isSoude = (forme: string, lexique: Lexique) =>
  lexique.pages(readMot(forme).cle) > 0 || lexique.formes.length === 0;

/** One variant of each word, in every combination. */
function combine(choices: Variante[][]): Variante[][] {
  return choices.reduce<Variante[][]>(
    (lists, variantes) =>
      lists.flatMap((list) => variantes.map((variante) => [...list, variante])).slice(0, 64),
    [[]],
  );
}

function toTentative(variantes: Variante[], elargi: readonly string[] = []): Tentative {
  const added = [...elargi, ...variantes.flatMap((variante) => variante.elargi)];
  return {
    requete: variantes.map(({ requete }) => requete).join(' '),
    entiers: variantes.flatMap(({ entiers }) => entiers),
    elargi: added,
    poids: added.length === 0 ? 1 : POIDS_ELARGI,
  };
}
