/** The answer to a search, ready to be shown. */
import type { EtatRecherche } from '../../lib/recherche/adresse.ts';
import { announceCount, announceNothing } from '../../lib/recherche/annonces.ts';
import type { ChiffreDit } from '../../lib/mots/synonymes.ts';
import type { Issue } from '../../lib/recherche/execution.ts';
import {
  countChoix,
  filterTouches,
  GENRES_TERRITOIRE,
  groupTouches,
  rankTouches,
} from '../../lib/recherche/groupes.ts';
import { isCodeSerre } from '../../lib/recherche/lieu.ts';
import type { Plan } from '../../lib/recherche/plan.ts';
import { withoutDemande } from '../../lib/recherche/question.ts';
import { answerWords, type ReponseAuxMots } from '../../lib/recherche/reponse.ts';
import { isEntree } from '../../lib/recherche/sigles.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { checkNetwork, type MoteurRecherche } from './moteur.ts';
import type { ToucheLisible } from './touche.ts';
import type { LieuReconnu } from './lieu.ts';
import type { PresDuLieu } from './pres.ts';
import { findDirectes, makeChiffres, makeDirectes } from './directes.ts';
import { isCommuneSeule, makeLieux } from './lieux.ts';
import { makeGroupe } from './rendu.ts';

/** With fewer answers, or without one that has all its words, the question may be the name of a place badly spelt. */
const FEW = 5;
/** Results shown first in a group: a few of each kind, or a page of the only kind. */
const PREMIERS = 3;
const PREMIERS_SEULS = 10;

export interface ReponseRecherche {
  plan: Plan;
  /** The place that was recognised. */
  lieu: LieuReconnu | undefined;
  /** The topic alone was searched: no page has all the words. */
  sujetSeul: boolean;
  /** The topic near the place. */
  pres: PresDuLieu | undefined;
  /** What was searched instead of what was typed. */
  corrige: string | undefined;
  /** Every page found, whatever the filters. */
  issue: Issue<ToucheLisible>;
  /** How many pages the filters keep, and these pages, a section a kind. */
  count: number;
  sections: HTMLElement[];
  /** How many pages each value of a filter would show. */
  counts: ReturnType<typeof countChoix>;
}

/** `onError` hears of what fails later, when more results are asked for. @throws {Error} when the network is down. */
export async function answer(
  etat: EtatRecherche,
  moteur: MoteurRecherche,
  onError: (error: unknown) => void,
): Promise<ReponseRecherche> {
  const {
    plan,
    issue: found,
    directes,
    chiffres,
    corrige,
    lieu,
    sujetSeul,
    pres,
  } = await answerTopic(etat, moteur);
  const named = findDirectes(directes, moteur);
  const touches = onceEach([
    ...named.map(({ touche }) => touche),
    ...rankTouches(found.touches, moteur.classementOf, attendusOf(etat.q, plan, moteur)),
    ...countedIn(pres),
  ]);
  const issue = { ...found, touches };
  if (issue.touches.length === 0 || issue.sans.length > 0) await checkNetwork();
  const kept = filterTouches(issue.touches, etat, moteur.classementOf);
  return {
    plan,
    corrige,
    lieu,
    sujetSeul,
    pres,
    issue,
    count: kept.length,
    sections: await makeSections({ chiffres, named, kept, lieu, etat }, moteur, onError),
    counts: countChoix(issue.touches, etat, moteur.classementOf),
  };
}

/** The kinds of pages that the question itself names: « 34000 » is first a place, though it may be an amount too. */
function attendusOf(q: string, { mots }: Plan, { lexique }: MoteurRecherche): readonly string[] {
  if (isCodeSerre(q)) return Object.values(GENRES_TERRITOIRE);
  return isEntree(mots, lexique.sigles) ? ['Glossaire'] : [];
}

interface Contenu {
  chiffres: readonly ChiffreDit[];
  named: ReturnType<typeof findDirectes>;
  kept: ToucheLisible[];
  lieu: LieuReconnu | undefined;
  etat: EtatRecherche;
}

async function makeSections(
  { chiffres, named, kept, lieu, etat }: Contenu,
  moteur: MoteurRecherche,
  onError: (error: unknown) => void,
): Promise<HTMLElement[]> {
  const shown = named.filter(({ touche }) => kept.includes(touche));
  const groups = groupTouches(kept.slice(shown.length), moteur.classementOf);
  const isFiltered = etat.genre.length + etat.axe.length > 0;
  const first = groups.length > 1 ? PREMIERS : PREMIERS_SEULS;
  return [
    ...(chiffres.length > 0 && !isFiltered ? [makeChiffres(chiffres)] : []),
    ...(shown.length > 0 ? [await makeDirectes(shown, moteur)] : []),
    ...(isCommuneSeule(lieu) && kept.length > 0 && !isFiltered ? [makeLieux(lieu)] : []),
    ...(await Promise.all(groups.map((group) => makeGroupe(group, moteur, first, onError)))),
  ];
}

/** What the note counts is in the list. */
const countedIn = (pres: PresDuLieu | undefined) => pres?.projets?.touches ?? [];

function onceEach(touches: readonly ToucheLisible[]): ToucheLisible[] {
  const seen = new Set<string>();
  return touches.filter(({ id }) => seen.size < seen.add(id).size);
}

type Sujet = ReponseAuxMots<ToucheLisible> & Pick<ReponseRecherche, 'lieu' | 'sujetSeul' | 'pres'>;

/** The place that the question is, or holds; where it has few answers, that which it nearly is. */
async function findPlace(
  q: string,
  { plan, issue, directes, corrige }: ReponseAuxMots<ToucheLisible>,
  moteur: MoteurRecherche,
): Promise<LieuReconnu | undefined> {
  // The page that is opened to ask nothing does not load what recognises places.
  const { findLieu, findLieuPresque, findLieuSeul } = await orNewVersion(import('./lieu.ts'));
  const asked = corrige ?? q;
  const seul = await findLieuSeul(asked, plan.mots, issue, moteur);
  if (seul) return seul;
  const count = issue.touches.length + directes.length;
  const lieu = count > 0 ? await findLieu(asked, plan.mots, moteur) : undefined;
  const isPoor = count < FEW || issue.sans.length > 0;
  return lieu ?? (isPoor ? findLieuPresque(q) : undefined);
}

/** When one of the words names a place, the others are the topic; it is shown alone when no page has all the words. */
async function answerTopic(etat: EtatRecherche, moteur: MoteurRecherche): Promise<Sujet> {
  const { exact } = etat;
  const q = exact ? etat.q : withoutDemande(etat.q, moteur.synonymes);
  const whole = await answerWords<ToucheLisible>(q, exact, moteur);
  const alone: Sujet = { ...whole, lieu: undefined, sujetSeul: false, pres: undefined };
  if (exact) return alone;
  const lieu = await findPlace(q, whole, moteur);
  if (!lieu || lieu.sujet === '') return { ...alone, lieu };
  const topic = await answerWords<ToucheLisible>(lieu.sujet, false, moteur);
  const named = findDirectes(topic.directes, moteur).map(({ touche }) => touche);
  const ranked = [...named, ...rankTouches(topic.issue.touches, moteur.classementOf)];
  const { issue } = whole;
  const isWhole = issue.sans.length === 0 && issue.touches.length > 0;
  const sujetSeul = !isWhole && topic.issue.touches.length > 0;
  const { findPres } = await orNewVersion(import('./pres.ts'));
  const pres = await findPres(lieu, ranked, new Set(named.map(({ id }) => id)), moteur);
  return { ...(sujetSeul ? topic : whole), lieu, sujetSeul, pres };
}

/** The territories that the whole question names: they stand before the results, whatever the filters. */
export const countLieux = ({ lieu }: Pick<ReponseRecherche, 'lieu'>): number =>
  lieu?.sujet === '' && !lieu.isPresque ? 1 + lieu.homonymes.length : 0;

/** What is said of the answer. */
export function announceReponse(reponse: ReponseRecherche, { q, exact }: EtatRecherche): string {
  const { plan, count, corrige } = reponse;
  const words = corrige ?? q.trim();
  if (plan.mots.length === 0) return announceNothing(words);
  return announceCount(count, words, countLieux(reponse)) + (exact && count > 0 ? ', mots exacts' : '');
}
