import type { ProjetPublie } from '../../projets/projet.ts';
import { formatCount } from '../../texte/format.ts';
import { projetsTouching } from '../projets.ts';
import { COUCHE_PROJETS, type Couche } from './modele.ts';

/**
 * The layer of the projects with the filters in force: table, panel and walk say what the map shows. The classes and
 * the ranks are those of all the projects: its lines have none. Other layers stay as they are.
 */
export function recount(couche: Couche, kept: ProjetPublie[], total: number): Couche {
  if (couche.id !== COUCHE_PROJETS || kept.length === total) return couche;
  const lignes = couche.lignes.map((ligne) => {
    const valeur = projetsTouching(kept, { niveau: couche.niveau, code: ligne.code }).length;
    const texte = valeur === 0 ? 'aucun projet' : formatCount(valeur, 'projet');
    return { ...ligne, valeur, texte, classe: '' };
  });
  return { ...couche, mesure: `${couche.mesure}, avec les filtres en cours`, lignes };
}
