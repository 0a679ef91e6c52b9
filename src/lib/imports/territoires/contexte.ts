/** The region that a cell names, and the overseas collectivity. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from '../valeurs/lecture.ts';
import { motsDeLieu } from '../../territoires/chercher/mots.ts';
import type { ChercheurDeLieux } from './lieux.ts';

/** « Occitanie », « PACA », « Midi-Pyrénées » → 76, 93, 76. */
export function lireRegion(cellule: CelluleLue | undefined, chercher: ChercheurDeLieux): Lecture<string> {
  if (isInconnu(cellule)) return INCONNUE;
  const texte = texteDeCellule(cellule).replace(/^r[ée]gion /i, '');
  // The former number of Corsica, which two departments share today.
  const codes = trouverCodes(texte === '20' ? 'Corse' : texte, 'region', chercher);
  const [code] = codes;
  return code !== undefined && codes.length === 1
    ? lue(code)
    : illisible('ce n’est pas une région', 'écrire le nom d’une région, par exemple Occitanie');
}

/** The codes of a level that bear the text whole, or with one slip when none does. */
export function trouverCodes(
  texte: string,
  niveau: 'departement' | 'region' | 'collectivite',
  chercher: ChercheurDeLieux,
): string[] {
  const lieux = chercher(texte).filter(({ lieu }) => lieu.niveau === niveau);
  const mots = motsDeLieu(texte).join('');
  const exacts = lieux.filter(
    ({ lieu, exact }) => exact && (lieu.colle === mots || lieu.code === texte || lieu.ancien),
  );
  const kept = exacts.length > 0 ? exacts : lieux.filter(({ exact, entier }) => exact || entier === true);
  return [...new Set(kept.map(({ lieu }) => lieu.code))];
}

/** « Saint-Martin », « 978 », « Nouvelle-Calédonie (988) »: its name; undefined when the cell names none. */
export function lireCollectivite(texte: string, chercher: ChercheurDeLieux): string | undefined {
  const numero = /(?<!\d)9[78]\d(?!\d)/.exec(texte)?.[0];
  const nom = texte.replace(/\d+|[()]/g, ' ').replace(/^[-–—:\s]+|[-–—:\s]+$/g, '');
  const [code] = trouverCodes(numero ?? nom, 'collectivite', chercher);
  return code === undefined
    ? undefined
    : chercher(code).find(({ lieu }) => lieu.niveau === 'collectivite' && lieu.code === code)?.lieu.nom;
}
