/** What the answers of a commune say together: how many of each, and where to go on. */
import type { EtatDeLevier } from '../../../schemas/auto-diagnostic.ts';
import { formatListe } from '../../texte/format.ts';
import type { Reponses } from './adresse.ts';

export interface Resume {
  comptes: Record<EtatDeLevier, number>;
  sansReponse: number;
  total: number;
  /** Levers to go on with: those that are begun, then those that are not, each in the order of the guide. */
  suite: number[];
}

export const libellesEtat: Record<EtatDeLevier, string> = {
  'pas-commence': 'Pas commencé',
  'en-cours': 'En cours',
  fait: 'Fait',
  'pas-pour-nous': 'Pas pour nous',
};

/** Whether a text of the page is a state of a lever. */
export const isEtat = (text: string): text is EtatDeLevier => Object.hasOwn(libellesEtat, text);

export const SANS_REPONSE = 'Pas encore répondu';

/** Counts over the levers of the guide, given by their numbers in order. */
export function summarise(reponses: Reponses, numeros: readonly number[]): Resume {
  const withEtat = (etat: EtatDeLevier) => numeros.filter((numero) => reponses.get(numero) === etat);
  const comptes = {
    'pas-commence': withEtat('pas-commence').length,
    'en-cours': withEtat('en-cours').length,
    fait: withEtat('fait').length,
    'pas-pour-nous': withEtat('pas-pour-nous').length,
  };
  return {
    comptes,
    sansReponse: numeros.filter((numero) => !reponses.has(numero)).length,
    total: numeros.length,
    suite: [...withEtat('en-cours'), ...withEtat('pas-commence')],
  };
}

/** « 3 leviers sur 10 ont une réponse : 1 en cours et 2 faits. » */
export function describeProgress({ comptes, sansReponse, total }: Resume): string {
  const repondus = total - sansReponse;
  if (repondus === 0) return 'Aucun levier n’a encore de réponse.';
  const details = [
    plural(comptes['en-cours'], 'en cours', 'en cours'),
    plural(comptes['pas-commence'], 'pas commencé', 'pas commencés'),
    plural(comptes.fait, 'fait', 'faits'),
    plural(comptes['pas-pour-nous'], 'pas pour vous', 'pas pour vous'),
  ].filter(Boolean);
  const debut =
    sansReponse === 0
      ? `Les ${total} leviers ont une réponse`
      : `${repondus} ${repondus === 1 ? 'levier' : 'leviers'} sur ${total} ${repondus === 1 ? 'a' : 'ont'} une réponse`;
  return `${debut}\u00a0: ${formatListe(details)}.`;
}

/** « Par où continuer : leviers 1, 5 et 9, dans cet ordre. »; empty when there is nothing to go on with. */
export function describeOrder(suite: number[]): string {
  if (suite.length === 0) return '';
  const [only, ...others] = suite.map(String);
  if (only && others.length === 0) return `Par où continuer\u00a0: levier ${only}.`;
  return `Par où continuer\u00a0: leviers ${formatListe(suite.map(String))}, dans cet ordre.`;
}

const plural = (count: number, one: string, many: string) =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
