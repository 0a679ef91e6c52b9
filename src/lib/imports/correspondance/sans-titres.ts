/** A file none of whose titles we know: the row that must hold them, for a person to say what each fills. */
import type { JeuImportable } from '../../../schemas/imports.ts';
import { fold } from '../../texte/fold.ts';
import { isVide, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import { ImportImpossible } from '../lecture/impossible.ts';
import { champsOf } from './champs.ts';

export interface LigneDeTitres {
  feuille: Feuille;
  rang: number;
  note: number;
}

const HAUT = 40;
/** Fewer cells make no table of actions. */
const MINIMUM = 4;
const pleinesDe = (ligne: readonly CelluleLue[]) => ligne.filter((cellule) => !isVide(cellule));

/** The first row of words, all different, over rows that fill its columns; in the sheet that has most rows. */
export function devinerTitres(feuilles: readonly Feuille[]): LigneDeTitres | undefined {
  const longues = feuilles.toSorted((a, b) => b.lignes.length - a.lignes.length);
  for (const feuille of longues) {
    const rang = feuille.lignes
      .slice(0, HAUT)
      .findIndex((ligne, at) => isTitres(ligne, feuille.lignes[at + 1]));
    if (rang >= 0) return { feuille, rang, note: 0 };
  }
  return undefined;
}

function isTitres(ligne: readonly CelluleLue[], dessous: readonly CelluleLue[] = []): boolean {
  const textes = pleinesDe(ligne).map((cellule) => fold(texteDeCellule(cellule)));
  const isMots = pleinesDe(ligne).every(
    (cellule) => typeof cellule === 'string' && /\p{L}{2}/u.test(cellule),
  );
  return (
    textes.length >= MINIMUM &&
    isMots &&
    new Set(textes).size === textes.length &&
    pleinesDe(dessous).length * 2 >= textes.length
  );
}

/** A card: the titles stand one under the other, each before its value. `compter`: how many fields the titles of some cells name. @throws {ImportImpossible} when the sheet is one. */
export function refuserFiche(
  { feuille, rang }: LigneDeTitres,
  compter: (cellules: readonly CelluleLue[]) => number,
  { nom, feuilles }: { nom: string; feuilles: Classeur['feuilles'] },
): void {
  const enLigne = compter(feuille.lignes[rang] ?? []);
  const hauteur = feuille.lignes.slice(0, HAUT);
  const colonnes = [0, 1, 2].map((colonne) => hauteur.map((ligne) => ligne[colonne] ?? null));
  const enColonne = Math.max(...colonnes.map((cellules) => compter(cellules)));
  if (enColonne < MINIMUM || enColonne <= enLigne) return;
  const plusieurs = feuilles.length > 1 ? ', et chaque feuille en est une' : '';
  throw new ImportImpossible(
    nom,
    `la feuille « ${feuille.nom} » est une fiche : les titres y sont l’un sous l’autre, leurs valeurs à côté${plusieurs}`,
    'en faire un tableau, une ligne par action et une colonne par titre : copier chaque fiche, puis « Collage spécial », « Transposer » ; garder une seule fois la ligne des titres',
  );
}

/** Nothing in the file looks like titles. */
export const sansTitres = (classeur: Classeur, jeu: JeuImportable, nom: string): ImportImpossible =>
  new ImportImpossible(
    nom,
    `aucune ligne de titres reconnue${direOu(classeur)}`,
    `donner aux colonnes des titres comme ${champsOf(jeu)
      .filter(({ requis }) => requis)
      .map((champ) => champ.nom)
      .join(', ')}`,
    'ajouter les titres de ce tableau à data/imports/titres.csv',
  );

/** « dans la feuille « Contacts » », « dans les feuilles … »; a text has no sheet. */
function direOu({ feuilles, sansFeuilles }: Classeur): string {
  if (sansFeuilles) return '';
  const noms = feuilles.map(({ nom }) => `« ${nom} »`).join(', ');
  return ` dans ${feuilles.length > 1 ? 'les feuilles' : 'la feuille'} ${noms}`;
}
