/** What each column fills, after what a person said of some. */
import { admetPlusieurs, nomDeChamp } from '../correspondance/champs.ts';
import type { Colonne, Tableau } from '../correspondance/tableau.ts';
import { isVide, rangDe } from '../lecture/cellule.ts';
import type { Feuille } from '../lecture/feuille.ts';
import type { GestePreparation } from './gestes.ts';
import { AJOUTEE } from './tableau.ts';

/** A field is filled by one column: who gives it to another takes it from the first. */
export function placerColonnes(colonnes: readonly Colonne[], gestes: readonly GestePreparation[]): Colonne[] {
  const placees = gestes.reduce<Colonne[]>(
    (avant, geste) => (geste.sorte === 'colonnes' ? placer(avant, geste) : avant),
    [...colonnes],
  );
  if (placees.some(({ champ }) => champ === 'codes')) return placees;
  // The one that we add serves as long as no other does.
  return placees.map((colonne) => (colonne.raison === AJOUTEE ? { ...colonne, champ: 'codes' } : colonne));
}

function placer(
  colonnes: readonly Colonne[],
  { lettres, champ }: Extract<GestePreparation, { sorte: 'colonnes' }>,
): Colonne[] {
  return colonnes.map((colonne) => {
    if (lettres.includes(colonne.lettre)) return { ...colonne, champ, raison: 'vous l’avez dit' };
    if (colonne.champ !== champ || champ === '' || admetPlusieurs(champ)) return colonne;
    const raison = `la colonne ${lettres.join(', ')} remplit maintenant « ${nomDeChamp('projets', champ)} »`;
    return { ...colonne, champ: '', raison: colonne.raison === AJOUTEE ? AJOUTEE : raison };
  });
}

interface ColonnesLues {
  colonnes: readonly Colonne[];
  feuille: Feuille;
  tableau: Pick<Tableau, 'ligneTitres'>;
}

const isRemplie = ({ feuille, tableau }: ColonnesLues, { lettre }: Colonne) =>
  feuille.lignes.slice(tableau.ligneTitres).some((ligne) => !isVide(ligne[rangDe(lettre)]));

/** Those that hold something and that nobody has said: a file without them would lose it. */
export const colonnesADire = (etape: ColonnesLues): Colonne[] =>
  etape.colonnes.filter((colonne) => colonne.champ === '' && isRemplie(etape, colonne));

/** Those that hold something and that the corrected file leaves out. */
export const colonnesLaissees = (etape: ColonnesLues): Colonne[] =>
  etape.colonnes.filter(
    (colonne) => (colonne.champ === 'ignorer' || colonne.champ === 'personnel') && isRemplie(etape, colonne),
  );

/** « F « Période » ». */
export const nommerColonne = ({ lettre, titre }: Pick<Colonne, 'lettre' | 'titre'>): string =>
  titre === '' ? `${lettre} (sans titre)` : `${lettre} « ${titre.replace(/\s+/g, ' ')} »`;
