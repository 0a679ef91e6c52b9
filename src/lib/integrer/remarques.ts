/** What is wrong in the form that writes the code, field by field: the frame would show nothing, or not what was asked. */
import { niveauxDePage } from '../../schemas/territoire.ts';
import { parseCode } from '../territoires/code.ts';
import { couleurLisible, readCouleur } from './couleur.ts';
import { HAUTEUR, type OptionsCadre } from './options.ts';

type Champ = 'projet' | 'territoire' | 'couleur' | 'hauteur';

/** Pixels: below, nothing is read; above, a page has no end. */
const HAUTEURS = { min: 150, max: 5000 };

interface Reperes {
  /** The backgrounds that links are read on, as « #fbfaf6 ». */
  clairs: readonly string[];
  sombres: readonly string[];
  /** Examples that this edition has: « epci:200017341 ou departement:34 », « tznr-lodeve »; « » where it has none. */
  territoires: string;
  projet: string;
}

/** A sentence for each field that needs one; « » for the others. */
export function remarquesOf(options: OptionsCadre, reperes: Reperes): Record<Champ, string> {
  const { vue, projet = '', territoire = '', couleur = '', fond = '', hauteur = '' } = options;
  return {
    projet: vue === 'projet' ? direProjet(projet, reperes.projet) : '',
    territoire: direTerritoire(territoire, reperes.territoires),
    couleur: direCouleur(couleur, fond, reperes),
    hauteur: direHauteur(hauteur),
  };
}

function direHauteur(hauteur: string): string {
  const { min, max } = HAUTEURS;
  if (hauteur === '' || (/^\d+$/.test(hauteur) && Number(hauteur) >= min && Number(hauteur) <= max))
    return '';
  return `Écrivez un nombre entier de pixels, de ${min} à ${max}, par exemple ${HAUTEUR}.`;
}

/** A code that is well written and that no territory of the edition has. */
export const direCodeAbsent = (territoire: string): string =>
  `Aucun territoire de cette édition n’a le code ${territoire}\u00a0: le cadre ne montrerait rien. Cherchez le territoire par son nom, ci-dessus.`;

function direTerritoire(territoire: string, exemples: string): string {
  if (territoire === '' || parseCode(territoire, niveauxDePage)) return '';
  return `Ce code ne se lit pas. Écrivez par exemple ${exemples}.`;
}

function direProjet(projet: string, exemple: string): string {
  if (projet === '')
    return 'Dites quel projet montrer : sans lui, le cadre dirait « Projet inconnu ». C’est la fin de l’adresse de sa page.';
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(projet)) return '';
  return `Écrivez seulement la fin de l’adresse de la page du projet${exemple === '' ? '' : `, par exemple ${exemple}`}.`;
}

/** A frame that follows the reader’s choice is light or dark; « clair » keeps it light. */
function direCouleur(couleur: string, fond: string, { clairs, sombres }: Reperes): string {
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
