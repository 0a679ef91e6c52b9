/** What the answers of a review make of the columns that nobody had matched. */
import type { JeuImportable } from '../../../schemas/imports.ts';
import { cleDe, cleDeQuestion } from '../cle.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import { admetPlusieurs, chercherChamps, nomDeChamp } from './champs.ts';
import type { Decision } from './fichier.ts';
import type { Colonne, TitresConnus } from './tableau.ts';

/** What a column is called in a question. */
export const nomDeColonne = ({ titre, lettre }: Pick<Colonne, 'titre' | 'lettre'>) =>
  nomDeTexte(titre || `colonne ${lettre}`);

/** An answer that is no field, or a field that another column fills, says so where the column is asked again. */
export function deciderColonnes(
  jeu: JeuImportable,
  colonnes: readonly Colonne[],
  decisions: readonly Decision[],
  titres: TitresConnus,
): Colonne[] {
  const decidees = [...colonnes];
  colonnes.forEach((colonne, rang) => {
    const reponse = decisions.find(
      ({ champ, valeur }) =>
        champ === 'colonne' && cleDeQuestion(nomDeTexte(valeur)) === cleDeQuestion(nomDeColonne(colonne)),
    )?.decision;
    if (reponse !== undefined && colonne.champ === '')
      decidees[rang] = { ...colonne, ...repondre(jeu, reponse, decidees, titres) };
  });
  return decidees;
}

function repondre(
  jeu: JeuImportable,
  reponse: string,
  colonnes: readonly Colonne[],
  titres: TitresConnus,
): Pick<Colonne, 'champ' | 'raison'> {
  const prise = (champ: string) =>
    admetPlusieurs(champ) ? undefined : colonnes.find((colonne) => colonne.champ === champ);
  const nommes = chercherChamps(jeu, reponse);
  const voulus = nommes.length > 0 ? nommes : ofTitre(jeu, reponse, titres);
  const [voulu] = voulus;
  if (voulu === undefined)
    return { champ: '', raison: `la réponse « ${reponse} » n’est pas prise : aucun champ ne porte ce nom` };
  const libre = voulus.find((champ) => !prise(champ));
  if (libre !== undefined) return { champ: libre, raison: 'décidé dans la revue' };
  const raison = `la réponse « ${reponse} » n’est pas prise : la colonne ${prise(voulu)?.lettre ?? ''} remplit déjà « ${nomDeChamp(jeu, voulu)} »`;
  return { champ: '', raison };
}

/** A field by a title that we know for it. */
const ofTitre = (jeu: JeuImportable, mot: string, titres: TitresConnus) =>
  titres
    .filter((titre) => titre.jeu === jeu && titre.titres.some((each) => cleDe(each) === cleDe(mot)))
    .map(({ champ }) => champ);

/** The latest decision for a wording stands. */
export function fusionner(anciennes: readonly Decision[], nouvelles: readonly Decision[]): Decision[] {
  const cle = ({ champ, valeur, contexte = '' }: Decision) =>
    [champ, nomDeTexte(valeur), contexte].join('\n');
  return [...new Map([...anciennes, ...nouvelles].map((decision) => [cle(decision), decision])).values()];
}
