import { formatCount } from '../../texte/format.ts';
import { nameInterval } from './classer.ts';
import { COUCHE_PROJETS, nomsNiveaux, type Classe, type Couche, type LigneCouche } from './modele.ts';

const projets = (count: number) => formatCount(count, 'projet');
const AUCUN = { id: 'etat-aucun', nom: 'aucun projet' };

/** The layer of the projects with the filters in force: table, panel and walk say what the map shows. Other layers stay as they are. `countIn`: the projects kept in a territory of the layer; absent without filters. */
export function recount(couche: Couche, countIn?: (code: string) => number): Couche {
  if (couche.id !== COUCHE_PROJETS || !countIn) return couche;
  const rangs = rangsOf(couche);
  const lignes = couche.lignes.map((ligne) => {
    const valeur = countIn(ligne.code);
    if (valeur === 0) return { ...ligne, valeur, texte: AUCUN.nom, classe: AUCUN.id };
    const classe = rangs.find(({ a }) => valeur <= a)?.id ?? '';
    return { ...ligne, valeur, texte: projets(valeur), classe };
  });
  const named = [...rangs.map((rang) => ({ id: rang.id, nom: nameInterval(rang, projets) })), AUCUN];
  const { un, des } = nomsNiveaux[couche.niveau];
  const avec = lignes.filter(({ valeur }) => valeur > 0).length;
  return {
    ...couche,
    constat: `${formatCount(avec, `${un} a`, `${des} ont`)} un projet, avec les filtres en cours`,
    mesure: `${couche.mesure}, avec les filtres en cours`,
    classes: named.map((classe) => countClass(lignes, classe)).filter(({ count }) => count > 0),
    lignes,
  };
}

/** The classes of all the projects, from the least; each begins where the one before ends: filters give counts that lie between two. */
function rangsOf({ classes, lignes }: Couche): { id: string; de: number; a: number }[] {
  const tops = classes
    .map(({ id }) => ({
      id,
      a: Math.max(...lignes.filter(({ classe }) => classe === id).map(({ valeur }) => valeur ?? 0)),
    }))
    .filter(({ a }) => a > 0);
  return tops.map((top, i) => ({ ...top, de: (tops[i - 1]?.a ?? 0) + 1 }));
}

function countClass(lignes: LigneCouche[], classe: Omit<Classe, 'count'>): Classe {
  return { ...classe, count: lignes.filter((ligne) => ligne.classe === classe.id).length };
}
