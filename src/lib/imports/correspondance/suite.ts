/** The mapping that an earlier import kept, put on the columns of the file given now: they may have moved. */
import { cleDe } from '../cle.ts';
import { isVide, lettresDe, texteDeCellule } from '../lecture/cellule.ts';
import type { Classeur, Feuille } from '../lecture/feuille.ts';
import type { Correspondance } from './fichier.ts';
import type { Colonne, Tableau } from './tableau.ts';

/** Titles are looked for in the first rows of each sheet. */
const HAUT = 40;
/** Under this share of the titles known, it is another table. */
const PART = 0.5;

/**
 * Where the titles that the mapping knows now stand, each with the field that it had; undefined when the file has no more
 * these titles. `deviner`: what the titles alone say, for those that are new.
 */
export function reprendreTableau(
  gardee: Pick<Correspondance, 'feuille' | 'colonnes'>,
  { feuilles }: Classeur,
  deviner: (feuille: Feuille) => Tableau | undefined,
): Tableau | undefined {
  const champs = new Map(gardee.colonnes.map(({ titre, champ }) => [cleDe(titre), champ]));
  champs.delete('');
  const own = feuilles.find(({ nom }) => nom === gardee.feuille);
  const lieu = (own ? [own] : feuilles)
    .flatMap((feuille) =>
      feuille.lignes.slice(0, HAUT).map((ligne, rang) => ({
        ...{ feuille, rang },
        connus: new Set(
          ligne.map((cellule) => cleDe(texteDeCellule(cellule))).filter((cle) => champs.has(cle)),
        ).size,
      })),
    )
    .reduce<{ feuille: Feuille; rang: number; connus: number } | undefined>(
      (kept, other) => (other.connus > (kept?.connus ?? 0) ? other : kept),
      undefined,
    );
  if (!lieu || lieu.connus < champs.size * PART) return undefined;
  const devine = deviner(lieu.feuille);
  const nouvelles = devine?.ligneTitres === lieu.rang + 1 ? devine.colonnes : [];
  return {
    feuille: lieu.feuille.nom,
    ligneTitres: lieu.rang + 1,
    colonnes: colonnesDe(lieu.feuille, lieu.rang).map((colonne) =>
      placer(colonne, gardee.colonnes, nouvelles),
    ),
  };
}

/** Those that have a title, or cells under none. */
function colonnesDe({ lignes }: Feuille, rang: number): Pick<Colonne, 'lettre' | 'titre'>[] {
  const corps = lignes.slice(rang, rang + 1000);
  const width = corps.reduce((max, ligne) => Math.max(max, ligne.length), 0);
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => corps.some((ligne) => !isVide(ligne[index])))
    .map((index) => ({ lettre: lettresDe(index), titre: texteDeCellule(lignes[rang]?.[index]) }));
}

/** By its title; two columns of the same title keep their letters. */
function placer(
  { lettre, titre }: Pick<Colonne, 'lettre' | 'titre'>,
  gardees: readonly Colonne[],
  nouvelles: readonly Colonne[],
): Colonne {
  const memes = gardees.filter((colonne) => cleDe(colonne.titre) === cleDe(titre));
  const gardee = memes.find((colonne) => colonne.lettre === lettre) ?? memes[0];
  if (gardee) return { ...gardee, lettre, titre };
  const devinee = nouvelles.find((colonne) => colonne.lettre === lettre);
  const isPrise = gardees.some(({ champ }) => champ !== '' && champ === devinee?.champ);
  return devinee && !isPrise
    ? devinee
    : { lettre, titre, champ: '', raison: 'cette colonne est nouvelle dans ce tableau' };
}
