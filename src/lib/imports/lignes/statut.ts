/** Where an action stands: a word of the list, a percentage, or the words of the source alone. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { lireListe, type MotsConnus } from './listes.ts';

export interface StatutLu {
  statut: string | undefined;
  /** As the source says it. */
  avancement: string;
}

/** undefined when the cell says nothing. */
export function lireStatut(cellule: CelluleLue | undefined, lexique: MotsConnus): StatutLu | undefined {
  if (typeof cellule === 'number') {
    return cellule >= 0 && cellule <= 1
      ? ofPart(Math.round(cellule * 1000) / 10)
      : { statut: undefined, avancement: String(cellule) };
  }
  if (isInconnu(cellule)) return undefined;
  const texte = texteDeCellule(cellule);
  const [, part] = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(texte) ?? [];
  if (part !== undefined && Number(part.replace(',', '.')) <= 100)
    return ofPart(Number(part.replace(',', '.')));
  if (/^0[.,]\d+$|^[01]$/.test(texte)) return ofPart(Math.round(Number(texte.replace(',', '.')) * 1000) / 10);
  const [statut] = lireListe(texte, lexique).ids;
  // A word of our own list says nothing more.
  return { statut, avancement: statut === texte ? '' : texte };
}

function ofPart(percent: number): StatutLu {
  const statut = percent === 0 ? 'prevu' : percent === 100 ? 'acheve' : 'en-cours';
  return { statut, avancement: `${String(percent).replace('.', ',')} %` };
}
