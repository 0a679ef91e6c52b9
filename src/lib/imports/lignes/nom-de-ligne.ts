/** What a row is called in a decision: what it says, never where it stands, which the next version of its file may change. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';

/** What the action is. */
const CHAMPS = ['titre', 'territoire', 'codes', 'departement', 'signataire', 'porteur'];

/**
 * « Maraude du soir (Auch, 32, Croix-Rouge) ». Rows that share it are told apart by their other cells, and by their rank when
 * they are the same throughout: any of these is the others. The rows are named once, in their order.
 */
export function makeNomDeLigne(
  lignes: Iterable<readonly CelluleLue[]>,
  index: ReadonlyMap<string, number>,
): (cellules: readonly CelluleLue[]) => string {
  const propres = CHAMPS.map((champ) => index.get(champ) ?? -1);
  const autres = [...index.values()].filter((rang) => !propres.includes(rang));
  const court = (cellules: readonly CelluleLue[]) => {
    const [titre = '', ...reste] = propres.map((rang) => texteDeCellule(cellules[rang]));
    return `${titre} (${reste.filter(Boolean).join(', ')})`.replace(/\s+/g, ' ').trim();
  };
  const comptes = new Map<string, number>();
  const compter = (nom: string) => {
    const compte = (comptes.get(nom) ?? 0) + 1;
    comptes.set(nom, compte);
    return compte;
  };
  for (const cellules of lignes) compter(court(cellules));
  return (cellules) => {
    const nom = court(cellules);
    if ((comptes.get(nom) ?? 0) < 2) return nom;
    const entier = `${nom} ; ${autres.map((rang) => texteDeCellule(cellules[rang])).join(' ; ')}`;
    const rang = compter(entier);
    return rang === 1 ? entier : `${entier} ; ${rang}`;
  };
}
