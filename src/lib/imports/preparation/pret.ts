/** The corrected file: the columns that the Atlas takes, under titles that the import knows, and the rows that one wants. */
import { toCsvText } from '../../texte/csv.ts';
import { lireEntete } from '../correspondance/entete.ts';
import type { LigneExaminee, Verdict } from '../examen.ts';
import { rangDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { makeFinanceurs } from '../lignes/colonnes-de-financeurs.ts';
import { lireMontant } from '../valeurs/montant.ts';
import type { NousPourImport } from './nous.ts';
import type { EtapePreparation } from './preparation.ts';
import { texteDeCase } from './texte-pret.ts';
import { titrePret } from './titres.ts';

const HORS = new Set(['', 'ignorer', 'personnel']);
const PRETS = new Set<Verdict>(['pris', 'inchange']);
const RESTES = new Set<Verdict>(['a-revoir', 'refuse']);

export const isPrete = ({ verdict }: LigneExaminee) => PRETS.has(verdict);
export const isRestante = ({ verdict }: LigneExaminee) => RESTES.has(verdict);

/** « avec-a-dire »: with the columns that nobody has said yet, for a file that one opens again. */
type Portee = 'reprises' | 'avec-a-dire';

export function ecrireTableau(
  { feuille, colonnes, tableau }: Pick<EtapePreparation, 'feuille' | 'colonnes' | 'tableau'>,
  lignes: readonly Pick<LigneExaminee, 'ligne' | 'intertitre'>[],
  titres: NousPourImport['titres'],
  portee: Portee = 'reprises',
): string {
  const entete = lireEntete(feuille.lignes, { jeu: 'projets', ligneTitres: tableau.ligneTitres, colonnes });
  const financeurs = colonnes.find(({ champ }) => champ === 'cofinanceurs');
  const reunir = makeFinanceurs(colonnes);
  const gardees = colonnes
    .filter(({ champ }) => !HORS.has(champ) || (champ === '' && portee === 'avec-a-dire'))
    .filter((colonne) => colonne.champ !== 'cofinanceurs' || colonne === financeurs)
    .map(({ champ, lettre, titre }) => {
      const lu = texteDeCellule(entete[rangDe(lettre)]) || titre;
      const ecrit = champ === '' ? titre : titrePret(titres, champ, lu);
      return { champ, rang: rangDe(lettre), ecrit, titre: lu };
    });
  if (isSansDepartement(gardees, lignes))
    gardees.push({ champ: 'departement', rang: -1, ecrit: titrePret(titres, 'departement', ''), titre: '' });
  const somme = gardees.find(({ champ }) => champ === 'montantEuros');
  const totalDe = (ligne: readonly CelluleLue[]) => {
    const lu = lireMontant(ligne[somme?.rang ?? -1], undefined, somme?.titre);
    return lu.etat === 'lue' ? lu.valeur : undefined;
  };
  const ecrireLigne = (ligne: readonly CelluleLue[], intertitre = '') =>
    gardees.map(({ champ, rang, titre }) => {
      const total = champ === 'partEtatEuros' ? totalDe(ligne) : undefined;
      const ecrite = texteDeCase(champ, ligne[rang], { titre, total });
      return champ === 'departement' ? ecrite || intertitre : ecrite;
    });
  return toCsvText([
    gardees.map(({ ecrit }) => ecrit),
    ...lignes.map(({ ligne, intertitre }) =>
      ecrireLigne(reunir(feuille.lignes[ligne - 1] ?? []), intertitre),
    ),
  ]);
}

/** The rows that name a department alone stay behind: what they say goes into each row, in a column of its own where there is none. */
const isSansDepartement = (
  colonnes: readonly { champ: string }[],
  lignes: readonly Pick<LigneExaminee, 'intertitre'>[],
) =>
  lignes.some(({ intertitre }) => intertitre !== undefined) &&
  colonnes.every(({ champ }) => champ !== 'departement');
