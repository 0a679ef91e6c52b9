/** A territory and what its wording adds: said to be inside it, or asked when it is another area. */
import { fold } from '../../texte/fold.ts';
import { codeOfDepartement } from '../../territoires/code.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { ARRONDISSEMENT, isLiaison, motsDeLieu } from '../../territoires/chercher/mots.ts';
import { codeDe, nomDeLieu, type Alternative } from './lieux.ts';
import { lireParenthese, ofParenthese } from './parentheses.ts';
import { lireReserve, type Reserve } from './reserve.ts';
import { ambigu, enAlternative, joindreReserves, type Question, type Resolution } from './resolution.ts';
import { analyser } from './texte.ts';

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
    return chercher.exacts(each).some(({ lieu }) => sansArticle(lieu.mots) === mots);
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
  if (base.etat !== 'resolu') return demander(reserve, base, question);
  if (!isDedans(reserve, base.lieux)) return demander(reserve, base, question);
  return { ...base, isPartie: true, reserve: joindreReserves([base.reserve, reserve.mots]) };
}

/** Whoever chose the territories of a wording: « Gers (hors Auch) » is a part of the Gers, the canton of Muret one of its department. */
export function isDansUnePartie(texte: string, lieux: readonly Lieu[]): boolean {
  const reserve = lireReserve(texte);
  if (reserve === undefined || isDansLeNom(reserve, lieux)) return false;
  return reserve.sorte === 'partie' || lieux.every(({ niveau }) => niveau !== 'commune');
}

const isDedans = ({ sorte }: Reserve, lieux: readonly Lieu[]) =>
  sorte === 'partie' || (sorte === 'cote' && lieux.every(({ niveau }) => niveau !== 'commune'));

const isDansLeNom = ({ aire }: Reserve, lieux: readonly Lieu[]) =>
  lieux.every(({ nom }) => ` ${fold(nom)} `.includes(` ${aire} `));

/** What bears the name, and the wider territories that it is in. */
function demander({ mots }: Reserve, base: Resolution, question: Question): Resolution {
  const own = base.etat === 'resolu' ? [enAlternative(base)] : base.alternatives;
  const lieux = base.etat === 'resolu' ? base.lieux : [];
  const autour = lieux.flatMap((lieu) => entourer(lieu, question));
  const probleme = `« ${mots} » n’est ni une commune, ni une intercommunalité, ni un département, ni une région`;
  return {
    ...ambigu(probleme, [...own, ...autour]),
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
