/** The names that authors may use in MDX; those of figures are in mdx-figures.ts. */
import AnomaliesDecoupage from './auteurs/AnomaliesDecoupage.astro';
import CeQuiEstGarde from './auteurs/CeQuiEstGarde.astro';
import Chiffre from './auteurs/Chiffre.astro';
import Citation from './auteurs/Citation.astro';
import DatesMethode from './auteurs/DatesMethode.astro';
import Ecarts from './auteurs/Ecarts.astro';
import Echeances from './auteurs/Echeances.astro';
import FicheAction from './auteurs/FicheAction.astro';
import Independance from './auteurs/Independance.astro';
import Interlocuteurs from './auteurs/Interlocuteurs.astro';
import ListeAxes from './auteurs/ListeAxes.astro';
import ListeCouches from './auteurs/ListeCouches.astro';
import MesureContours from './auteurs/MesureContours.astro';
import Mots from './auteurs/Mots.astro';
import Nombre from './auteurs/Nombre.astro';
import Note from './auteurs/Note.astro';
import Regles from './auteurs/Regles.astro';
import Controle from './auteurs/RenvoiControle.astro';
import Ressource from './auteurs/Ressource.astro';
import Sigle from './auteurs/Sigle.astro';
import Signaler from './auteurs/Signaler.astro';
import TableBudget from './auteurs/TableBudget.astro';
import Tableau from './auteurs/Tableau.astro';
import TexteBrut from './auteurs/TexteBrut.astro';

export const mdxComponents = {
  AnomaliesDecoupage,
  CeQuiEstGarde,
  Chiffre,
  Citation,
  Controle,
  DatesMethode,
  Ecarts,
  Echeances,
  FicheAction,
  Independance,
  Interlocuteurs,
  ListeAxes,
  ListeCouches,
  MesureContours,
  Mots,
  Nombre,
  Note,
  Regles,
  Ressource,
  Sigle,
  Signaler,
  TableBudget,
  Tableau,
  // What Markdown writes between three backticks.
  pre: TexteBrut,
};
