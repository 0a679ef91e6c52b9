/** The names that authors may use in MDX. */
import AnomaliesDecoupage from './AnomaliesDecoupage/AnomaliesDecoupage.astro';
import Chiffre from './Chiffre/Chiffre.astro';
import Chronologie from './Chronologie/Chronologie.astro';
import Citation from './Citation/Citation.astro';
import DatesMethode from './DatesMethode/DatesMethode.astro';
import Ecarts from './Ecarts/Ecarts.astro';
import FicheAction from './FicheAction/FicheAction.astro';
import Graphique from './Graphique/Graphique.astro';
import Interlocuteurs from './Interlocuteurs/Interlocuteurs.astro';
import ListeAxes from './ListeAxes/ListeAxes.astro';
import MesureContours from './MesureContours/MesureContours.astro';
import Note from './Note/Note.astro';
import Controle from './RenvoiControle/RenvoiControle.astro';
import Ressource from './Ressource/Ressource.astro';
import Sigle from './Sigle/Sigle.astro';
import Signaler from './Signaler/Signaler.astro';
import TableBudget from './TableBudget/TableBudget.astro';
import Tableau from './Tableau/Tableau.astro';

export const mdxComponents = {
  AnomaliesDecoupage,
  Chiffre,
  Chronologie,
  Citation,
  Controle,
  DatesMethode,
  Ecarts,
  FicheAction,
  Graphique,
  Interlocuteurs,
  ListeAxes,
  MesureContours,
  Note,
  Ressource,
  Sigle,
  Signaler,
  TableBudget,
  Tableau,
};
