/** What a need is about: « l’accès aux soins des personnes âgées » is about care and old people, not about access. */
import { racine } from '../mots/formes.ts';
import { motsPleins } from '../mots/mots.ts';
import { findSynonymes, type TableSynonymes } from '../mots/synonymes.ts';
import { termesOf, type Terme } from '../mots/termes.ts';

/** Words of any need, in the singular: a project that shares these alone is no example. */
const GENERIQUES = new Set(
  (
    'acces accessible action aide aider aller arriver assez avoir beaucoup besoin chaque chez commune difficile difficulte ' +
    'encore etre faire gens habitant jamais lieu local loin manque manquer mettre monde moins moyen ni nombreux non pas ' +
    'personne peu population pouvoir precaire precarite probleme projet public quand quartier question rien sans ' +
    'service situation social territoire toujours tous tout toute tres trop trouver venir vie village ville voir vouloir'
  ).split(' '),
);

/** The expressions of a need, then its other words; all its words when they are those of any need. */
export function sujetOf(q: string, synonymes: TableSynonymes): Terme[] {
  const mots = motsPleins(q);
  const rencontres = findSynonymes(mots, synonymes);
  const expressions = rencontres.map(({ debut, longueur }) => mots.slice(debut, debut + longueur).join(' '));
  const others = mots.filter(
    (mot, i) =>
      !GENERIQUES.has(racine(mot)) &&
      !rencontres.some(({ debut, longueur }) => i >= debut && i < debut + longueur),
  );
  const phrases = [...expressions, ...others];
  return (phrases.length > 0 ? phrases : mots).flatMap((phrase) => termesOf(phrase, synonymes));
}
