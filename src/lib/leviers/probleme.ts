/** Which levers, and which national measures, answer to a problem said in plain words. */
import { motsPleins, toCherchable } from '../mots/mots.ts';
import { findSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { suggestion } from '../recherche/corrections.ts';
import { countMots, makeLexique } from '../recherche/lexique.ts';
import { readQuestion } from '../recherche/mots.ts';
import { holdsTerme, termesOf } from '../mots/termes.ts';

/** A lever, as the words of a problem are compared with it. /methode/depart/problemes.json. */
export interface LevierCherche {
  id: string;
  numero: number;
  besoin: string;
  /** Rarer words of its page. */
  mots: string;
}

export interface MesureCherchee {
  id: string;
  numero: number;
  titre: string;
}

export interface ReponseAuProbleme {
  /** To be combined, the best first. */
  leviers: LevierCherche[];
  mesures: MesureCherchee[];
}

/** What an expression that leads to the lever is worth, then a word of its need, then a word of its page. */
const DIRECT = 4;
const SECOND = 3;
const BESOIN = 2;
const MOT = 1;
/** Less would show a lever for one word that its page happens to hold. */
const ASSEZ = 3;
const AU_PLUS = 3;

/** Levers that the expressions of the problem lead to: the first page that they name is the best. */
function pointsOfPages(pages: readonly string[], path: string): number {
  const rank = pages.filter((page) => page.startsWith('/leviers/')).indexOf(path);
  if (rank < 0) return 0;
  return rank === 0 ? DIRECT : SECOND;
}

const DE_QUOI = `(?:de|d['’]|du|des|pour|avec)`;
const JUSQU_A = `[^,;.!?]*?(?=[,;.!?]|\\s(?:mais|et|par contre|sauf)\\s|$)`;
/** « pas de problème de logement », « aucun souci d’argent »: said to be no need; « plus de problèmes » may be more of them. */
const PAS_UN_BESOIN = new RegExp(
  `(?<![\\p{L}])(?:pas|aucune?)\\s+(?:(?:de|d['’])\\s*)?(?:probl[eè]mes?|soucis?|difficult[ée]s?|besoins?)\\s+${DE_QUOI}${JUSQU_A}`,
  'giu',
);

/** What lever the words of the problem hold on to, apart from the expressions. */
function pointsOfTermes(phrase: string, levier: LevierCherche, synonymes: TableSynonymes): number {
  const [besoin, page] = [toCherchable(levier.besoin), toCherchable(levier.mots)];
  const points = termesOf(phrase, synonymes).map((terme) => {
    if (holdsTerme(besoin, terme)) return BESOIN;
    return holdsTerme(page, terme) ? MOT : 0;
  });
  return points.reduce<number>((sum, point) => sum + point, 0);
}

/** The levers and measures that answer, the best first; a lever that only happens to share words gives way. */
export function answerProbleme(
  phrase: string,
  { leviers, mesures }: { leviers: readonly LevierCherche[]; mesures: readonly MesureCherchee[] },
  synonymes: TableSynonymes,
): ReponseAuProbleme {
  const besoin = phrase.replace(PAS_UN_BESOIN, ' ');
  const expressions = findSynonymes(motsPleins(besoin), synonymes).map(({ synonyme }) => synonyme.pages);
  const scored = leviers.map((levier) => {
    const led = expressions.reduce((sum, pages) => sum + pointsOfPages(pages, `/leviers/${levier.id}/`), 0);
    return { levier, led, points: led + pointsOfTermes(besoin, levier, synonymes) };
  });
  const isLed = scored.some(({ led }) => led > 0);
  const cited = new Set(expressions.flat());
  const near = mesures.filter(({ id }) => cited.has(`/mesures/${id}/`));
  const kept = scored.filter(({ led, points }) => (isLed ? led > 0 : near.length === 0 && points >= ASSEZ));
  return {
    leviers: kept
      .sort((a, b) => b.points - a.points)
      .slice(0, AU_PLUS)
      .map(({ levier }) => levier),
    mesures: near,
  };
}

/** Shorter words are one slip away from too many others. */
const LETTRES_SURES = 6;

/** The problem with its slips put right by the words of the levers and by those that people say; undefined when it has none. */
export function correctProbleme(
  phrase: string,
  leviers: readonly LevierCherche[],
  synonymes: TableSynonymes,
): string | undefined {
  const formes = countMots(leviers.map(({ besoin, mots }) => `${besoin} ${mots}`));
  const longs = readQuestion(phrase).mots.filter(({ cle }) => cle.length >= LETTRES_SURES);
  return suggestion(phrase, longs, makeLexique(formes), synonymes);
}

/** What stands over the list of an answer. */
export function titleOfReponse({ leviers, mesures }: ReponseAuProbleme): string {
  if (leviers.length > 0) return leviers.length === 1 ? 'Le levier qui répond' : 'Les leviers à combiner';
  return mesures.length === 1
    ? 'La mesure nationale la plus proche'
    : 'Les mesures nationales les plus proches';
}
