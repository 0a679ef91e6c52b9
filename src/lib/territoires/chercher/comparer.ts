/** How well a place answers to what is typed: exactness first, then population. */
import { isOneSlip, isOneSlipOfStart } from '../../mots/coquilles.ts';
import type { Lieu } from './entree.ts';
import {
  articleOf,
  ARRONDISSEMENT,
  finDeNom,
  initialesOf,
  isLiaison,
  isNombre,
  lettresOf,
  motsForts,
} from './mots.ts';

/** What each degree costs, against weights that go from 0 to about 730. */
const EXACT = 0;
/** « Aix » for « Aix-en-Provence »: a large town passes a village that bears the word alone. */
const DEBUT_MOT = 240;
const DEBUT = 900;
const DEDANS = 1150;
const COQUILLE = 1600;
/** Another name of the place, present names first. */
const ANCIEN = 60;
/** « Le Havre » for « havre » loses little against a place that has no article. */
const LIAISON = 15;
/** « La Baule » is not the commune Baule: « La Baule-Escoublac » passes it, for names of communes are said with their article. */
const ARTICLE = 300;
/** « Marseille 13e » is a part of the city, not the city of the department 13. */
const PARTIE = 250;
/** « Saint-Pierre » in Miquelon answers to « Saint-Pierre-et-Miquelon » after the place that bears the whole name. */
const CONTEXTE = 100;

interface Rapprochement {
  /** The lower the better. */
  cout: number;
  /** All that names the place was typed, and nothing was guessed. */
  exact: boolean;
  coquille: boolean;
  /** With a slip, every word of the name was typed. */
  entier: boolean;
}

interface Accord {
  /** Place of the word of the name; -1 for a word of the context. */
  place: number;
  degre: 'mot' | 'debut' | 'coquille' | 'coquille du début';
}

/** What is typed, prepared once for all the places. */
interface Saisie {
  mots: string[];
  forts: string[];
  colle: string;
  /** That of the name, when one was typed. */
  article: string | undefined;
  /** « prades lez »: it names a place that it ends, and links the words of the others. */
  fin: string | undefined;
  initiales: number;
  /** Of each of the words that name the place. */
  lettres: number[];
}

export function prepareSaisie(mots: string[]): Saisie {
  const forts = motsForts(mots);
  return {
    mots,
    forts,
    colle: mots.join(''),
    article: articleOf(mots),
    fin: finDeNom(mots),
    initiales: initialesOf(forts),
    lettres: forts.map(lettresOf),
  };
}

/** Undefined when the place does not answer to these words. */
export function compareLieu(saisie: Saisie, lieu: Lieu, coquilles: boolean): Rapprochement | undefined {
  const degree = degreeOf(saisie, lieu, coquilles);
  if (degree === undefined) return undefined;
  const poids = lieu.poids - (lieu.ancien && lieu.ancien.nature !== ARRONDISSEMENT ? ANCIEN : 0);
  const isOtherName = lacksArticle(saisie, lieu);
  return {
    cout: degree - poids + costOfLiaisons(saisie, lieu) + (isOtherName ? ARTICLE : 0),
    exact: degree <= CONTEXTE && !isOtherName,
    coquille: degree >= COQUILLE,
    entier: degree === COQUILLE,
  };
}

/** A department is said with an article that its name has not: « la Creuse ». */
const lacksArticle = ({ article }: Saisie, { niveau, mots }: Lieu): boolean =>
  niveau === 'commune' && article !== undefined && !mots.includes(article);

function costOfLiaisons({ mots }: Saisie, lieu: Lieu): number {
  const more = mots.filter((mot) => isLiaison(mot) && !lieu.mots.includes(mot));
  return more.reduce((cost, mot) => cost + (mot === ARRONDISSEMENT ? PARTIE : LIAISON), 0);
}

function degreeOf(saisie: Saisie, lieu: Lieu, coquilles: boolean): number | undefined {
  if (lieu.colle.startsWith(saisie.colle)) {
    if (lieu.colle === saisie.colle) return EXACT;
    if (beginsGlued(saisie, lieu)) return degreeOfStart(saisie, lieu);
  }
  if (isElsewhere(saisie, lieu, coquilles)) return undefined;
  const accords = matchWords(saisie, lieu, coquilles);
  if (!accords) return undefined;
  return degreeOfAccords(accords, lieu);
}

/** Most places are put aside on their letters alone. */
function isElsewhere({ initiales, lettres }: Saisie, lieu: Lieu, coquilles: boolean): boolean {
  if (!coquilles) return (initiales & lieu.initiales) !== initiales;
  for (const bits of lettres) if (!mayAnswer(bits, lieu)) return true;
  return false;
}

/** With a slip, a word has one letter at most that the word of the name has not; a word of the context has no slip. */
function mayAnswer(bits: number, { lettres, lettresDuContexte }: Lieu): boolean {
  for (const own of lettres) {
    const more = bits & ~own;
    if ((more & (more - 1)) === 0) return true;
  }
  return (bits & ~lettresDuContexte) === 0;
}

/** When each typed word answers: by the worst of the answers, and by what they leave of the name. */
function degreeOfAccords(accords: Accord[], { forts }: Lieu): number | undefined {
  const named = accords.filter(({ place }) => place >= 0);
  if (named.length === 0) return undefined;
  const isWhole = new Set(named.map(({ place }) => place)).size === forts.length;
  if (named.some(isSlip)) {
    return COQUILLE + (isWhole && !named.some(({ degre }) => degre === 'coquille du début') ? 0 : 250);
  }
  if (isWhole && named.every(({ degre }) => degre === 'mot')) {
    return named.length < accords.length ? CONTEXTE : EXACT;
  }
  if (!named.every(({ place }, i) => place === i)) return DEDANS;
  return named.every(({ degre }) => degre === 'mot') ? DEBUT_MOT : DEBUT;
}

/** « la Baule » is the first words of « La Baule-Escoublac », « labaule » its first letters. */
function degreeOfStart(saisie: Saisie, lieu: Lieu): number {
  if (isWholeName(saisie, lieu)) return EXACT;
  const isFirstWords = saisie.article !== undefined && saisie.mots.every((mot, i) => mot === lieu.mots[i]);
  return isFirstWords ? DEBUT_MOT : DEBUT;
}

/** « Paris 18 » lacks only the word « arrondissement », which names nothing. */
function isWholeName({ forts }: Saisie, lieu: Lieu): boolean {
  return forts.length === lieu.forts.length && forts.every((mot, i) => mot === lieu.forts[i]);
}

/** « chateau roux » begins « Châteauroux-les-Alpes »; « chalons » does not begin « Chalon-sur-Saône ». */
function beginsGlued({ mots: tapes, colle }: Saisie, { mots }: Lieu): boolean {
  if (colle.length < 4) return false;
  if (tapes.length > 1) return true;
  let end = 0;
  return mots.some((mot) => (end += mot.length) === colle.length);
}

/** Each typed word finds a word of the name or of the context that no other has taken. */
function matchWords(saisie: Saisie, lieu: Lieu, coquilles: boolean): Accord[] | undefined {
  const accords: Accord[] = [];
  const { fin } = saisie;
  const forts = fin !== undefined && fin === lieu.forts.at(-1) ? motsForts(saisie.mots, [fin]) : saisie.forts;
  for (const tape of forts) {
    // A short word is only guessed beside others.
    const mayGuess = coquilles && tape.length >= (forts.length > 1 ? 3 : 4) && !isNombre(tape);
    const accord = matchWord(tape, lieu, accords, mayGuess);
    if (!accord) return undefined;
    accords.push(accord);
  }
  return accords;
}

function matchWord(tape: string, lieu: Lieu, taken: Accord[], coquilles: boolean): Accord | undefined {
  const find = (test: (mot: string) => boolean) =>
    lieu.forts.findIndex((mot, i) => test(mot) && taken.every(({ place }) => place !== i));
  const isNumero = isPostcodeOfPart(tape, lieu);
  const whole = find((mot) => mot === tape || (isNumero && isNombre(mot)));
  if (whole >= 0) return { place: whole, degre: 'mot' };
  const start = isNombre(tape) ? -1 : find((mot) => mot.startsWith(tape));
  if (start >= 0) return { place: start, degre: 'debut' };
  if (lieu.contexte.some((mot) => mot === tape || (tape.length > 2 && mot.startsWith(tape)))) {
    return { place: -1, degre: 'mot' };
  }
  if (!coquilles) return undefined;
  const slip = find((mot) => isOneSlip(tape, mot));
  if (slip >= 0) return { place: slip, degre: 'coquille' };
  const place = find((mot) => tape.length > 4 && isOneSlipOfStart(tape, mot));
  return place >= 0 ? { place, degre: 'coquille du début' } : undefined;
}

/** « 75018 Paris »: the postcode says the number of the arrondissement. */
const isPostcodeOfPart = (tape: string, { ancien, codesPostaux }: Lieu) =>
  ancien?.nature === ARRONDISSEMENT && isNombre(tape) && codesPostaux.includes(tape);

const isSlip = ({ degre }: Accord) => degre.startsWith('coquille');
