/** A territory and what its wording adds: said to be inside it, or asked when it is another area. */
import { fold } from '../../texte/fold.ts';
import { codeOfDepartement } from '../../territoires/code.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { ARRONDISSEMENT, isLiaison, motsDeLieu } from '../../territoires/chercher/mots.ts';
import { codeDe, nomDeLieu, type Alternative } from './lieux.ts';
import { lireParenthese, ofParenthese } from './parentheses.ts';
import { isCote, lireReserve, type Reserve } from './reserve.ts';
import {
  ambigu,
  enAlternative,
  joindreReserves,
  type Question,
  type Resolu,
  type Resolution,
} from './resolution.ts';
import { sansSigle } from './sigle.ts';
import { analyser } from './texte.ts';

/** A place whose department nobody says has less. */
const SITUE = 0.95;

type Lire = (question: Question) => Resolution;

/** `lire` resolves a wording that adds nothing. */
export function nuancer(question: Question, lire: Lire): Resolution {
  const reserve = lireReserve(question.texte);
  const parenthese = reserve ? undefined : lireParenthese(question.texte);
  if ((!reserve && !parenthese) || isNom(question)) return lire(question);
  if (reserve) return ofReserve(reserve, question, lire);
  return parenthese ? ofParenthese(parenthese, question, (autre) => nuancer(autre, lire)) : lire(question);
}

/** The words in their order are the name of a place: « CC du Sud Gironde », « Marseille 3e », « 2A - Corse-du-Sud ». */
function isNom({ texte, chercher }: Question): boolean {
  const { nom, entier, parenthese } = analyser(texte);
  const noms = parenthese === undefined ? [texte, entier, nom] : [texte];
  return [...new Set(noms)].some((each) => {
    const mots = sansArticle(motsDeLieu(each));
    return chercher
      .exacts(each)
      .some(({ lieu }) => [lieu.mots, sansSigle(lieu).mots].some((siens) => sansArticle(siens) === mots));
  });
}

function sansArticle(mots: readonly string[]): string {
  const debut = mots.findIndex((mot) => !isLiaison(mot) || mot === ARRONDISSEMENT);
  return mots.slice(Math.max(0, debut)).join(' ');
}

function ofReserve(reserve: Reserve, question: Question, lire: Lire): Resolution {
  const entier = reserve.sorte === 'partie' ? undefined : lire(question);
  if (entier?.etat === 'resolu' && isDansLeNom(reserve, entier.lieux)) return entier;
  const base = nuancer({ ...question, texte: reserve.base }, lire);
  if (base.etat !== 'resolu' && reserve.sorte === 'partie') {
    const autre = lire(question);
    return autre.etat === 'resolu' ? autre : base;
  }
  if (base.etat !== 'resolu' || !isDedans(reserve, base)) return demander(reserve, base, question, entier);
  return { ...base, isPartie: true, reserve: joindreReserves([base.reserve, reserve.mots]) };
}

/** Whoever chose the territories of a wording: « Gers (hors Auch) » is a part of the Gers, the canton of Muret one of its department. */
export function isDansUnePartie(texte: string, lieux: readonly Lieu[]): boolean {
  const reserve = lireReserve(texte);
  if (reserve === undefined || isDansLeNom(reserve, lieux)) return false;
  return reserve.sorte === 'partie' || lieux.every(({ niveau }) => niveau !== 'commune');
}

/** « Côte Ouest » is the west of the commune of La Côte only where the row says its department. */
function isDedans({ sorte, aire }: Reserve, { lieux, score }: Resolu): boolean {
  const isCommune = lieux.some(({ niveau }) => niveau === 'commune');
  return sorte === 'partie' ? !(isCommune && score < SITUE && isCote(aire)) : sorte === 'cote' && !isCommune;
}

const isDansLeNom = ({ aire }: Reserve, lieux: readonly Lieu[]) =>
  lieux.every(({ nom }) => ` ${fold(nom)} `.includes(` ${aire} `));

/** What bears the name, and the wider territories that it is in. */
function demander(
  { mots }: Reserve,
  base: Resolution,
  question: Question,
  entier: Resolution | undefined,
): Resolution {
  const proches = entier?.etat === 'resolu' ? [enAlternative(entier)] : (entier?.alternatives ?? []);
  const own = base.etat === 'resolu' ? [enAlternative(base)] : base.alternatives;
  const lieux = base.etat === 'resolu' ? base.lieux : [];
  const autour = lieux.flatMap((lieu) => entourer(lieu, question));
  const probleme = `« ${mots} » n’est ni une commune, ni une intercommunalité, ni un département, ni une région`;
  return {
    ...ambigu(probleme, [...proches.slice(0, 2), ...own, ...autour]),
    conseil: 'écrire la liste de ses communes ou de ses intercommunalités',
  };
}

function entourer({ niveau, epci, departement }: Lieu, { chercher }: Question): Alternative[] {
  const cles = [niveau === 'commune' && epci ? `epci:${epci}` : '', codeOfDepartement(departement)];
  return cles.flatMap((cle) => {
    const [, code = ''] = cle.split(':');
    const lieu = code === '' ? undefined : chercher(code).find((each) => codeDe(each.lieu) === cle)?.lieu;
    return lieu ? [{ code: cle, nom: nomDeLieu(lieu), score: 0 }] : [];
  });
}
