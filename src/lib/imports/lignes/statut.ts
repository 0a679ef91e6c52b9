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
  const statut = lireListe(texte, lexique).ids[0] ?? ofMotPrecise(texte, lexique);
  // A word of our own list says nothing more.
  return { statut, avancement: statut === texte ? '' : texte };
}

const PART = /(\d+(?:[.,]\d+)?)\s?%/;
/** What comes after the word: a date, a share, a remark in brackets. */
const PRECISION =
  /\s*(?:[(:;,\d–-]|\b(?:le|au|en|à|depuis|fin|début|dès|sur|pour|janvier|juin|sept)\b).*$/isu;

/** « Terminé le 12/12/2024 », « en cours (60 %) », « 60 % réalisé »: the word tells, a share under the whole keeps it going. */
function ofMotPrecise(texte: string, lexique: MotsConnus): string | undefined {
  const [partie, nombre] = PART.exec(texte) ?? [];
  const debut = partie !== undefined && texte.startsWith(partie) ? texte.slice(partie.length).trim() : texte;
  const [, premier = ''] = /^(en \p{L}+|\p{L}+)(.*)$/su.exec(debut) ?? [];
  const reste = debut.slice(premier.length).replace(PRECISION, '');
  const [statut] = lireListe(premier + reste, lexique).ids;
  const part = nombre === undefined ? undefined : Number(nombre.replace(',', '.'));
  if (part === undefined || statut === undefined || part === 100) return statut;
  return statut === 'acheve' || statut === 'en-cours' ? 'en-cours' : undefined;
}

function ofPart(percent: number): StatutLu {
  const statut = percent === 0 ? 'prevu' : percent === 100 ? 'acheve' : 'en-cours';
  return { statut, avancement: `${String(percent).replace('.', ',')} %` };
}
