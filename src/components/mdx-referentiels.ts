/** The names that the pages about the site itself may use: its audits, besides all the others. */
import CriteresEcoconception from './auteurs/CriteresEcoconception.astro';
import EtatAccessibilite from './auteurs/EtatAccessibilite.astro';
import NonConformites from './auteurs/NonConformites.astro';
import PagesVerifiees from './auteurs/PagesVerifiees.astro';
import ResultatsAccessibilite from './auteurs/ResultatsAccessibilite.astro';
import ScoreEcoconception from './auteurs/ScoreEcoconception.astro';
import { mdxWithFigures } from './mdx-figures.ts';

export const mdxWithReferentiels = {
  ...mdxWithFigures,
  CriteresEcoconception,
  EtatAccessibilite,
  NonConformites,
  PagesVerifiees,
  ResultatsAccessibilite,
  ScoreEcoconception,
};
