/** What a frame says when what it is asked for is not there, or not in this edition; examples are of this edition. */
import { niveauxDePage } from '../../schemas/territoire.ts';
import { parseCode } from '../territoires/code.ts';

/** What the frames know of the edition that they are of; « » where there is none. */
export interface EditionDuCadre {
  /** What it covers: « Hérault »; « » for the whole country. */
  nom: string;
  /** The address of the national edition. */
  nationale: string;
  /** Codes of territories that it has: « epci:200017341 ou departement:34 ». */
  territoires: string;
  /** A project that it has. */
  projet: string;
}

interface Absence {
  titre: string;
  texte: string;
  suite: { href: string; texte: string };
}

const TOUS = { href: '/territoires/', texte: 'Tous les territoires' };

const suiteOf = (nationale: string) =>
  nationale === ''
    ? { ...TOUS, texte: 'Les territoires de cette édition' }
    : { href: new URL('territoires/', nationale).href, texte: 'Chercher dans l’édition nationale' };

/** A code well written may be outside of the edition; one that is not is told how to be. */
export function direTerritoireInconnu(demande: string, edition: EditionDuCadre): Absence {
  const isWritten = parseCode(demande, niveauxDePage) !== undefined;
  if (isWritten && edition.nom !== '')
    return {
      titre: 'Hors de cette édition',
      texte: `Cette édition de l’Atlas couvre seulement ce territoire\u00a0: ${edition.nom}. Le code demandé, ${demande}, n’en fait pas partie.`,
      suite: suiteOf(edition.nationale),
    };
  const fault = isWritten
    ? `Aucun territoire n’a le code ${demande}.`
    : 'Le code demandé n’est pas celui d’une intercommunalité, d’un département ou d’une région.';
  return {
    titre: 'Territoire inconnu',
    texte: `${fault} Un code s’écrit par exemple ${edition.territoires}.`,
    suite: TOUS,
  };
}

/** No project has this name, in what the edition has. */
export function direProjetInconnu({ nom, projet }: EditionDuCadre): Absence {
  const where = nom === '' ? '' : ` de cette édition (${nom})`;
  const example = projet === '' ? '' : `\u00a0: /projets/${projet}/ donne « ${projet} »`;
  return {
    titre: 'Projet inconnu',
    texte: `Aucun projet${where} ne porte ce nom. C’est la fin de l’adresse de sa page${example}.`,
    suite: { href: '/projets/', texte: 'Tous les projets' },
  };
}
