/** What the topic of a question is about, where a place is named beside it. */
import { racine } from '../mots/formes.ts';
import { toCherchable } from '../mots/mots.ts';
import type { TableSynonymes } from '../mots/synonymes.ts';
import { holdsTerme, termesOf } from '../mots/termes.ts';
import { readQuestion } from './mots.ts';

/** « signé », « contrat », « convention »: the contract between a territory and the State. */
const CONTRAT =
  /^(?:contrats?|signee?s?|signer|signent|signatures?|signataires?|conventions?|conventionnee?s?)$/;
/** What is said beside it, and changes nothing. */
const AUTOUR = new Set(
  'accord avec bilan date deja departement departemental departementale est etat etats local metropole pacte pas region sans solidarite statut territoire territorial territoriale'.split(
    ' ',
  ),
);

/** « a signé », « contrat local des solidarités »; « contrat d’engagement jeune » is another topic. */
export function isSujetContrat(sujet: string): boolean {
  const { mots } = readQuestion(sujet);
  const isAround = (cle: string) => AUTOUR.has(cle) || AUTOUR.has(racine(cle));
  return (
    mots.some(({ cle }) => CONTRAT.test(cle)) && mots.every(({ cle }) => CONTRAT.test(cle) || isAround(cle))
  );
}

/** For whom: no lever is about them all. */
const PUBLICS = new Set('adulte enfant famille femme gens habitant homme jeune personne'.split(' '));

/** Does the title hold the whole topic, whoever it is for? A long page holds by chance words that it is not about. */
export function isTitreDuSujet(titre: string, sujet: string, table: TableSynonymes): boolean {
  const mots = readQuestion(sujet).mots.filter(({ cle }) => !PUBLICS.has(racine(cle)));
  const termes = termesOf(mots.map(({ texte }) => texte).join(' '), table);
  const cherchable = toCherchable(titre);
  return termes.length > 0 && termes.every((terme) => holdsTerme(cherchable, terme));
}

const MANQUE = /(?<![\p{L}-])(?:(?:sans|ni)(?!\p{L})|(?:pas|plus) d(?:e |['’]))/giu;

/** What projects may write: « jeunes sans emploi » is answered by « l’emploi des jeunes ». */
export function saysOf(sujet: string): string[] {
  const plein = sujet.replace(MANQUE, ' ');
  const mots = plein === sujet ? [] : readQuestion(plein).mots.map(({ texte }) => texte);
  return mots.length === 0 ? [sujet] : [sujet, mots.join(' ')];
}
