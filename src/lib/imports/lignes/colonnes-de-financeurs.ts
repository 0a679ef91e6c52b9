/** A column for each co-funder: its title is the name, its cells are amounts. They are read as one cell. */
import { decimalComma } from '../../texte/csv.ts';
import { isDeTitre } from '../correspondance/raisons.ts';
import type { Colonne } from '../correspondance/tableau.ts';
import { rangDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { lireMontant } from '../valeurs/montant.ts';
import { lireNombre } from '../valeurs/nombre.ts';
import { saysUnite } from '../valeurs/unite.ts';

/** « CAF / MSA » is one name; what parts two names elsewhere would part it. */
const nomDeFinanceur = (titre: string) =>
  titre
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s*[/|;,+&=\n]\s*/g, ' – ')
    .trim();

const RIEN = /^(?:0(?:[.,]0+)?\s?(?:€|euros?)?|non)$/i;
const COCHE = /^(?:x|oui)$/i;

/** `nom`: « » under a title that says « cofinanceurs », whose cells name them. */
function direFinanceur(cellule: CelluleLue | undefined, nom: string, titre: string): string {
  const texte = texteDeCellule(cellule);
  if (nom === '') return isInconnu(cellule) ? '' : texte;
  if (COCHE.test(texte)) return nom;
  if (isInconnu(cellule) || RIEN.test(texte)) return '';
  const lu = lireMontant(cellule, undefined, titre);
  if (lu.etat !== 'lue') return texte;
  // Where neither the cell nor its title says the unit, that of the table holds, as for one column of all.
  const isDite = saysUnite(titre) || lireNombre(texte) === undefined;
  return `${nom} = ${decimalComma(lu.valeur)}${isDite ? ' €' : ''}`;
}

/** The columns of co-funders, when they are several: the first holds them all in the rows that are given back. */
export function makeFinanceurs(
  colonnes: readonly Colonne[],
): (ligne: readonly CelluleLue[]) => readonly CelluleLue[] {
  const propres = colonnes
    .filter(({ champ }) => champ === 'cofinanceurs')
    .map(({ lettre, titre, raison }) => ({
      ...{ rang: rangDe(lettre), titre },
      nom: isDeTitre(raison) ? '' : nomDeFinanceur(titre),
    }));
  const [premiere] = propres;
  if (!premiere || propres.length < 2) return (ligne) => ligne;
  return (ligne) => {
    const dits = propres.map(({ rang, nom, titre }) => direFinanceur(ligne[rang], nom, titre));
    const reunie = [...ligne];
    while (reunie.length < premiere.rang) reunie.push(null);
    reunie[premiere.rang] = dits.filter((dit) => dit !== '').join(' | ') || null;
    return reunie;
  };
}
