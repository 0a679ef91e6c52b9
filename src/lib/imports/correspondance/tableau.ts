/** The sheet, the row of titles and the columns of a file, found by their names, then by what they hold. */
import type { JeuImportable, TitreImport } from '../../../schemas/imports.ts';
import { isOneSlip } from '../../mots/coquilles.ts';
import { cleDe } from '../cle.ts';
import { isVide, lettresDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { sansDecalees, type Classeur, type Feuille } from '../lecture/feuille.ts';
import { champsOf, isHors, nomDeChamp } from './champs.ts';
import { devinerSorte } from './contenu.ts';
import { raisonDePartie } from './parties.ts';
import { devinerTitres, refuserFiche, sansTitres, type LigneDeTitres } from './sans-titres.ts';

export interface Colonne {
  /** « A », as the spreadsheet names it. */
  lettre: string;
  titre: string;
  /** The field that it fills; « » when nobody knows. */
  champ: string;
  raison: string;
}

export interface Tableau {
  feuille: string;
  /** Row of the titles, the first being 1. */
  ligneTitres: number;
  colonnes: Colonne[];
}

/** The titles that we know for each field. */
export type TitresConnus = Pick<TitreImport, 'jeu' | 'champ' | 'titres'>[];

/** Titles are looked for in the first rows of each sheet. */
const HAUT = 40;

/** @throws {ImportImpossible} when no row of any sheet looks like titles. */
export function trouverTableau(
  classeur: Classeur,
  jeu: JeuImportable,
  connus: TitresConnus,
  nom: string,
): Tableau {
  const titres = indexerTitres(connus, jeu);
  const connue = trouverLigneDeTitres(classeur.feuilles, titres);
  const compter = (cellules: readonly CelluleLue[]) => champsDesTitres(cellules, titres).size;
  if (connue) refuserFiche(connue, compter, { nom, feuilles: classeur.feuilles });
  const best = connue ?? devinerTitres(classeur.feuilles);
  if (!best) throw sansTitres(classeur, jeu, nom);
  return {
    feuille: best.feuille.nom,
    ligneTitres: best.rang + 1,
    colonnes: rapprocher(sansDecalees(best.feuille, classeur), best.rang, titres, jeu),
  };
}

/** The row that holds most titles; undefined when none has two. */
export function trouverLigneDeTitres(
  feuilles: readonly Feuille[],
  titres: Titres,
): LigneDeTitres | undefined {
  const candidats = feuilles.flatMap((feuille) =>
    feuille.lignes.slice(0, HAUT).map((ligne, rang) => ({ feuille, rang, note: noterTitres(ligne, titres) })),
  );
  return candidats.reduce<LigneDeTitres | undefined>(
    (kept, other) => (other.note > (kept?.note ?? 1) ? other : kept),
    undefined,
  );
}

/** The fields that the titles of a row name. */
export const champsDesTitres = (ligne: readonly CelluleLue[], titres: Titres): ReadonlySet<string> =>
  new Set(ligne.flatMap((cellule) => champDe(texteDeCellule(cellule), titres)?.champ ?? []));

/** A title, its field, and its rank among the titles of that field: the first are the surest. */
type Titres = ReadonlyMap<string, { champ: string; rang: number }>;

export function indexerTitres(connus: TitresConnus, jeu: JeuImportable): Titres {
  const own = connus.filter((titre) => titre.jeu === jeu);
  const pairs = own.flatMap(({ champ, titres }) =>
    titres.map((titre, rang) => [cleDeTitre(titre), { champ, rang }] as const),
  );
  const propres = champsOf(jeu).map(({ champ }) => [cleDe(champ), { champ, rang: 0 }] as const);
  return new Map([...propres, ...pairs]);
}

/** « … signé »: any title that ends so. */
const FIN = '…';
const cleDeTitre = (titre: string) => (titre.startsWith(FIN) ? `${FIN} ${cleDe(titre)}` : cleDe(titre));

/** How many titles a row holds, repeated ones and data rows counting little. */
function noterTitres(ligne: readonly CelluleLue[], titres: Titres): number {
  const textes = ligne.filter(
    (cellule): cellule is string => typeof cellule === 'string' && cellule.trim() !== '',
  );
  const found = new Set(textes.flatMap((texte) => champDe(texte, titres)?.champ ?? []));
  return found.size + (found.size > 1 ? textes.length / 100 : 0);
}

function rapprocher(feuille: Feuille, rang: number, titres: Titres, jeu: JeuImportable): Colonne[] {
  const entete = feuille.lignes[rang] ?? [];
  const corps = feuille.lignes.slice(rang + 1);
  const width = corps.slice(0, 1000).reduce((max, ligne) => Math.max(max, ligne.length), entete.length);
  const titrees = Array.from({ length: width }, (_, index) => {
    return { lettre: lettresDe(index), titre: texteDeCellule(entete[index]) };
  });
  const colonnes = titrees.map((colonne, index) => {
    const cellules = corps.map((ligne) => ligne[index]).filter((cellule) => !isVide(cellule));
    const partie = raisonDePartie(colonne, titrees);
    return {
      ...colonne,
      cellules,
      partie,
      trouve: partie === undefined ? champDe(colonne.titre, titres) : undefined,
    };
  });
  return colonnes
    .filter(({ titre, cellules }) => titre !== '' || cellules.length > 0)
    .map(({ lettre, titre, cellules, trouve, partie }): Colonne => {
      if (!trouve) return { lettre, titre, champ: '', raison: partie ?? devinerSorte(cellules, titre) };
      const rivale = isHors(trouve.champ)
        ? undefined
        : colonnes.find((autre) => isBefore(autre, { lettre, trouve }));
      if (!rivale) return { lettre, titre, champ: trouve.champ, raison: trouve.raison };
      // « avancement » beside « statut » is our own column of that name.
      const propre = champsOf(jeu).find(
        ({ champ }) => champ !== trouve.champ && cleDe(champ) === cleDe(titre),
      )?.champ;
      const raison = `la colonne ${rivale.lettre} remplit déjà « ${nomDeChamp(jeu, trouve.champ)} »`;
      return { lettre, titre, champ: propre ?? '', raison };
    });
}

interface Pretendante {
  lettre: string;
  trouve?: Trouve;
}

/** Whether another column fills the same field with a surer title, or stands first with one as sure. */
function isBefore(autre: Pretendante, une: Pretendante): boolean {
  if (autre.lettre === une.lettre || !une.trouve || autre.trouve?.champ !== une.trouve.champ) return false;
  const gap = autre.trouve.rang - une.trouve.rang;
  return gap < 0 || (gap === 0 && autre.lettre.padStart(3) < une.lettre.padStart(3));
}

interface Trouve {
  champ: string;
  raison: string;
  rang: number;
}

/** Titles that are only near, or begin the same, come after those that are known. */
const MOINS_SUR = 100;

/** By the title whole, without what is in brackets, with one slip, then by its first words. */
function champDe(titre: string, titres: Titres): Trouve | undefined {
  const cle = cleDe(titre);
  if (cle === '') return undefined;
  const whole = titres.get(cle);
  if (whole) return { ...whole, raison: 'titre connu' };
  const court = cleDe(titre.replace(/\([^)]*\)|\*|:.*$/g, ' '));
  const bare = titres.get(court);
  if (bare) return { ...bare, raison: 'titre connu, sans sa précision' };
  const near = [...titres].find(([known]) => known.length > 4 && isOneSlip(court, known));
  if (near) return { champ: near[1].champ, rang: MOINS_SUR, raison: `titre voisin de « ${near[0]} »` };
  const fin = [...titres].find(([known]) => known.startsWith(FIN) && court.endsWith(known.slice(FIN.length)));
  if (fin)
    return {
      champ: fin[1].champ,
      rang: MOINS_SUR,
      raison: `titre qui finit par « ${fin[0].slice(FIN.length).trim()} »`,
    };
  const starts = [...titres].filter(([known]) => known.length > 4 && court.startsWith(`${known} `));
  const longest = starts.sort(([a], [b]) => b.length - a.length)[0];
  return (
    longest && {
      champ: longest[1].champ,
      rang: 2 * MOINS_SUR,
      raison: `titre qui commence par « ${longest[0]} »`,
    }
  );
}
