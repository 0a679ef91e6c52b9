/** What is wrong in the form that writes the code, field by field: the frame would show nothing, or not what was asked. */
import { niveauxDePage } from '../../schemas/territoire.ts';
import { parseCode } from '../territoires/code.ts';
import { couleurLisible, readCouleur } from './couleur.ts';
import type { OptionsCadre } from './options.ts';

type Champ = 'projet' | 'territoire' | 'couleur' | 'hauteur';

/** The backgrounds that links are read on, as « #fbfaf6 ». */
interface Fonds {
  clairs: readonly string[];
  sombres: readonly string[];
}

/** A sentence for each field that needs one; « » for the others. */
export function remarquesOf(options: OptionsCadre, fonds: Fonds): Record<Champ, string> {
  const { vue, projet = '', territoire = '', couleur = '', fond = '', hauteur = '' } = options;
  return {
    projet: vue === 'projet' ? direProjet(projet) : '',
    territoire: direTerritoire(territoire),
    couleur: direCouleur(couleur, fond, fonds),
    hauteur: /^\d*$/.test(hauteur) ? '' : 'Écrivez un nombre entier de pixels, par exemple 600.',
  };
}

function direTerritoire(territoire: string): string {
  if (territoire === '' || parseCode(territoire, niveauxDePage)) return '';
  return 'Ce code ne se lit pas. Écrivez par exemple departement:34, region:76 ou epci:200017341.';
}

function direProjet(projet: string): string {
  if (projet === '')
    return 'Dites quel projet montrer : sans lui, le cadre dirait « Projet inconnu ». C’est la fin de l’adresse de sa page.';
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(projet)) return '';
  return 'Écrivez seulement la fin de l’adresse de la page du projet, par exemple tznr-lodeve.';
}

/** A frame that follows the reader’s choice is light or dark; « clair » keeps it light. */
function direCouleur(couleur: string, fond: string, { clairs, sombres }: Fonds): string {
  if (couleur === '') return '';
  if (!readCouleur(couleur)) return 'Écrivez la couleur en six chiffres ou lettres, par exemple #0f4c81.';
  const isOnLight = couleurLisible(couleur, clairs) !== undefined;
  if (fond === 'clair') return isOnLight ? '' : PALE;
  const isOnDark = couleurLisible(couleur, sombres) !== undefined;
  if (!isOnLight) return isOnDark ? `Sur fond clair, ${TROP_PEU}` : PALE;
  return isOnDark ? '' : `Sur fond sombre, ${TROP_PEU}`;
}

const TROP_PEU = 'cette couleur se lit mal : les liens y garderont la nôtre.';
const PALE = 'Cette couleur se lit mal sur nos fonds : les liens garderont la nôtre.';
