/** How well a place answers to a wording and to the rest of its row, from 0 to 1, and why. */
import { isOneSlip } from '../../mots/coquilles.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { ARRONDISSEMENT, isLiaison, motsForts } from '../../territoires/chercher/mots.ts';
import type { Contexte } from './lieux.ts';
import { isSigleDe, sansSigle } from './sigle.ts';
import type { Enonce } from './texte.ts';

export interface Note {
  score: number;
  raisons: string[];
}

/** Words of a group of communes: none names a department nor a region. */
export const GROUPES: ReadonlySet<string> = new Set(
  'agglomeration agglo communaute communes metropole eurometropole urbaine cc ca cu intercommunalite'.split(
    ' ',
  ),
);
/** « Reims Métropole », « Niort Agglo »: words that no commune bears but in its own name; « communes de Lunel » may be one. */
const INTERCOMMUNAUX: ReadonlySet<string> = new Set([...GROUPES, 'epci'].filter((mot) => mot !== 'communes'));
/** Words that the name of a group bears or not, as one likes. */
const GENERIQUES = new Set([...GROUPES, 'territoire', 'pays']);
const ARTICLES = new Set(['le', 'la', 'les']);

/** The name whole; the same but for a word that tells nothing; with a slip; a part of the name; more than the name. */
const [ENTIER, SANS_GENERIQUE, COQUILLE, PARTIEL, DEBORDE] = [1, 0.88, 0.9, 0.5, 0.5];
/** The words of the name in another order; its beginning; its initials, which others may have. */
const [MEMES_MOTS, DEBUT, SIGLE] = [0.97, 0.8, 0.8];
export const NOM_ENTIER = 'nom entier';
const AUTRE_SORTE = 'la sorte de territoire diffère';
/** What a word that ends the name of a commune takes off. */
const APRES = 0.1;
/** What a name that the place no longer bears takes off: it yields to the place that bears it today. */
const ANCIEN = 0.1;
const AILLEURS = 0.45;
const SANS_DEPARTEMENT = 0.9;
const AUTRE_NIVEAU = 0.6;

/** `mots`: those of the name (motsDeLieu), made once for all the places. */
export function noter(lieu: Lieu, mots: string[], enonce: Enonce, contexte: Contexte): Note {
  const dit = enonce.departement === undefined ? contexte : { ...contexte, departement: enonce.departement };
  const nom = noterNom(lieu, mots, enonce.isPartie);
  const parts = [noterPlace(lieu, dit), noterNiveau(lieu, enonce)];
  const ancien = direAncien(lieu);
  const score = parts.reduce(
    (product, part) => product * part.score,
    nom.score - (ancien === '' ? 0 : ANCIEN),
  );
  const raisons = [nom.raison, ancien, ...parts.map(({ raison }) => raison)].filter(Boolean);
  return { score: arrondir(score), raisons };
}

/** « ancien nom « Châlons-sur-Marne » »; an arrondissement is a name of today. */
const direAncien = ({ ancien }: Lieu) =>
  ancien && ancien.nature !== 'arrondissement' ? `${ancien.nature} « ${ancien.nom} »` : '';

const noterNiveau = ({ niveau }: Lieu, enonce: Enonce): Part =>
  enonce.niveau === undefined || enonce.niveau === niveau
    ? { score: 1, raison: '' }
    : { score: AUTRE_NIVEAU, raison: AUTRE_SORTE };

const arrondir = (score: number) => Math.round(Math.max(0, score) * 100) / 100;

interface Part {
  score: number;
  raison: string;
}

/** `isPartie`: the words before the name are those of a district, and a slip would turn them into a commune. */
function noterNom(lieu: Lieu, mots: string[], isPartie: boolean): Part {
  const court = sansSigle(lieu);
  if ([lieu.colle, court.mots.join('')].includes(mots.join(''))) return { score: ENTIER, raison: NOM_ENTIER };
  if (isSigleDe(lieu, mots)) return { score: SIGLE, raison: 'sigle du nom' };
  const ici = new Set([...lieu.codesPostaux, lieu.departement.toLowerCase()]);
  const dits = motsForts(
    mots.filter((mot) => !ici.has(mot) || lieu.forts.includes(mot)),
    lieu.forts,
  );
  if (dits.join(' ') === court.forts.join(' ')) return noterLiaisons(lieu, mots);
  const accord = noterAccord(comparer(utiles(dits), utiles(court.forts)), dits, lieu, isPartie);
  return isAutreSorte(lieu, dits) ? { score: accord.score * AUTRE_NIVEAU, raison: AUTRE_SORTE } : accord;
}

/** Whether the words name a group of communes beside what they name. */
export const isIntercommunal = (mots: readonly string[]) => mots.some((mot) => INTERCOMMUNAUX.has(mot));

/** A commune, a department or a region that words of a group would turn into another territory. */
function isAutreSorte(lieu: Lieu, dits: readonly string[]): boolean {
  if (lieu.niveau === 'epci') return false;
  const groupes = isVaste(lieu) ? GROUPES : INTERCOMMUNAUX;
  return dits.some((mot) => groupes.has(mot) && !lieu.forts.includes(mot));
}

const isVaste = ({ niveau }: Lieu) => niveau === 'departement' || niveau === 'region';
const sansArticle = (mots: readonly string[]) => (ARTICLES.has(mots[0] ?? '') ? mots.slice(1) : mots);

/** The words that name it, with others between them: « les Saintes » is not Saintes, nor « Val de l’Oise » the Val-d’Oise. */
function noterLiaisons(lieu: Lieu, mots: readonly string[]): Part {
  const [dits, siens] = [sansArticle(mots), sansArticle(lieu.mots)];
  if (isVaste(lieu) && dits.join(' ') !== siens.join(' ')) return { score: MEMES_MOTS, raison: 'mêmes mots' };
  if (lieu.niveau !== 'commune') return { score: ENTIER, raison: NOM_ENTIER };
  if (isCoupe(dits, siens)) return { score: DEBUT, raison: 'partie du nom' };
  const isArticleDeTrop = dits.length < mots.length && siens.length === lieu.mots.length;
  return isArticleDeTrop
    ? { score: SANS_GENERIQUE, raison: 'un article que le nom n’a pas' }
    : { score: ENTIER, raison: NOM_ENTIER };
}

/** « Castelnau » is the beginning of Castelnau-le-Lez, and of others. */
function isCoupe(dits: readonly string[], siens: readonly string[]): boolean {
  const fin = siens.at(-1) ?? '';
  return siens.length > 1 && isLiaison(fin) && fin !== ARRONDISSEMENT && fin !== dits.at(-1);
}

function noterAccord(accord: Accord, dits: readonly string[], lieu: Lieu, isPartie: boolean): Part {
  const { forts } = lieu;
  const { restent, manquent, coquilles, part } = accord;
  const fautes = coquilles > 0 ? 0.1 : 0;
  if (restent > 0 && manquent > 0) return { score: 0.3, raison: 'mots en commun' };
  if (manquent > 0)
    return { score: PARTIEL + 0.3 * part - fautes - enFin(dits, lieu), raison: 'partie du nom' };
  if (restent > 0) return { score: DEBORDE + 0.2 * part - fautes, raison: 'nom suivi d’autres mots' };
  if (coquilles > 0) {
    return { score: COQUILLE - 0.2 * (coquilles - (isPartie ? 0 : 1)), raison: 'nom à une coquille près' };
  }
  const isSame = dits.toSorted().join(' ') === forts.toSorted().join(' ');
  return isSame
    ? { score: MEMES_MOTS, raison: 'mêmes mots' }
    : { score: SANS_GENERIQUE, raison: 'nom à un mot courant près' };
}

/** « Comminges », « Lauragais »: a land rather than one of the villages that bear its name after theirs. */
const enFin = ([dit]: readonly string[], { niveau, forts }: Lieu) =>
  niveau === 'commune' && dit !== forts[0] ? APRES : 0;

interface Accord {
  coquilles: number;
  /** Words typed that the name has not, words of the name that were not typed. */
  restent: number;
  manquent: number;
  /** Letters in common over those of the longer side. */
  part: number;
}

const isGenerique = (mot: string) =>
  GENERIQUES.has(mot) || (mot.length > 6 && [...GENERIQUES].some((known) => isOneSlip(mot, known)));

function utiles(mots: readonly string[]): string[] {
  const rares = mots.filter((mot) => !isGenerique(mot));
  return rares.length > 0 ? rares : [...mots];
}

/** Which words answer each other. */
function comparer(dits: readonly string[], noms: readonly string[]): Accord {
  const libres = [...noms];
  let [coquilles, communs, restent] = [0, 0, 0];
  for (const dit of dits) {
    const same = libres.indexOf(dit);
    const near = same >= 0 ? same : libres.findIndex((nom) => dit.length > 4 && isOneSlip(dit, nom));
    if (near < 0) restent += 1;
    else {
      coquilles += same < 0 ? 1 : 0;
      communs += dit.length;
      libres.splice(near, 1);
    }
  }
  const longest = Math.max(dits.join('').length, noms.join('').length, 1);
  return { coquilles, restent, manquent: libres.length, part: Math.min(1, communs / longest) };
}

function noterPlace({ niveau, code, departement, region }: Lieu, dit: Contexte): Part {
  if (niveau === 'region') {
    const isThere = dit.region === undefined || dit.region === code;
    return isThere ? ICI : { score: AILLEURS, raison: 'ce n’est pas la région de la ligne' };
  }
  if (dit.departement !== undefined) {
    return dit.departement === departement
      ? { score: 1, raison: `dans le département ${departement}` }
      : { score: AILLEURS, raison: `hors du département ${dit.departement}` };
  }
  if (dit.region !== undefined) {
    return dit.region === region
      ? { score: 0.97, raison: '' }
      : { score: AILLEURS, raison: 'hors de la région de la ligne' };
  }
  return niveau === 'departement'
    ? ICI
    : { score: SANS_DEPARTEMENT, raison: 'la ligne ne dit pas le département' };
}

const ICI: Part = { score: 1, raison: '' };
