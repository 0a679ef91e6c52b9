/** What no cell should hold, whatever its column: each said with what to do. */
import { CELLULE, defautOf } from '../../contenu/textes.ts';
import { retenir } from '../memoire.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { designePersonne, hasContact, isPersonne, nommePersonne } from '../valeurs/personnes.ts';
import type { SorteConstat } from './constats.ts';

export interface FauteDeCase {
  sorte: SorteConstat;
  probleme: string;
  remede: string;
  /** The row can only be taken without it. */
  isPerdue: boolean;
}

const ERREUR = /^#(?:REF|N\/?A|VALEUR|VALUE|DIV\/0|NOM|NAME|NUL|NULL|NUM|NOMBRE|SPILL|CALC)[!?]?/i;
const ABIME = /Ã[©¨ªà§´¢®«¹]|â€[™œ“”]|Â[°«»]/;
/** What is left of a letter that an encoding lost. */
const PERDUE = /[\u0080-\u009f\ufff9-\uffff]/;

/** Cells that are read as a number, a date or a code: their words go nowhere as they are. */
const LUS = new Set(
  ['montantEuros partEtatEuros debut fin annee date datePage axes region departement codes id'].flatMap(
    (noms) => noms.split(' '),
  ),
);
/** Cells whose words are those of a body, of a list, of a state: a name alone is that of a person. */
const SANS_PERSONNE = new Set(['cofinanceurs', 'statut', 'avancement', 'publics', 'signataire']);
const LIEUX = new Set(['territoire', 'territoireSource']);

const PERSONNES = new Set<SorteConstat>(['porteur-personne', 'personne-nommee']);

const FAUTES: (FauteDeCase & { test: (texte: string, champ: string) => boolean })[] = [
  {
    sorte: 'erreur-tableur',
    test: (texte) => ERREUR.test(texte),
    probleme: 'la formule de cette case est en erreur',
    remede: 'corriger la formule dans le tableur, ou écrire la valeur',
    isPerdue: true,
  },
  {
    sorte: 'donnee-personnelle',
    test: (texte) => hasContact(texte),
    probleme: 'le texte contient une messagerie ou un téléphone',
    remede:
      'écrire le texte sans le nom, la messagerie ni le téléphone : l’Atlas ne garde que des fonctions et des services',
    isPerdue: true,
  },
  {
    sorte: 'porteur-personne',
    test: (texte, champ) => champ === 'porteur' && isPersonne(texte),
    probleme: 'le porteur semble être une personne, ou en nommer une',
    remede:
      'si c’est une personne, écrire le nom de l’organisme qui porte l’action ; si c’est le nom d’un organisme, répondre « garder »',
    isPerdue: false,
  },
  {
    sorte: 'personne-nommee',
    test: nommeUnePersonne,
    probleme: 'le texte semble nommer une personne',
    remede: 'l’écrire sans ce nom : l’Atlas ne garde que des fonctions et des services',
    isPerdue: true,
  },
  {
    sorte: 'lettres-abimees',
    test: (texte) => ABIME.test(texte),
    probleme: 'des lettres accentuées sont abîmées (« Ã© »)',
    remede: 'enregistrer de nouveau le fichier depuis le tableur, en .xlsx ou .ods, ou écrire le texte juste',
    isPerdue: false,
  },
  {
    sorte: 'lettres-perdues',
    test: (texte) => PERDUE.test(texte),
    probleme: 'des lettres sont perdues (« � »)',
    remede: 'enregistrer de nouveau le fichier depuis le tableur, en .xlsx ou .ods, ou écrire le texte juste',
    isPerdue: true,
  },
  {
    sorte: 'texte-long',
    test: (texte, champ) => !LUS.has(champ) && texte.length > CELLULE,
    probleme: `le texte a plus de ${CELLULE} signes : une case de l’Atlas n’en contient pas davantage`,
    remede: `l’écrire en ${CELLULE} signes au plus`,
    isPerdue: true,
  },
];

/** Any name in a free text; in a place, which may bear one (« Pierre-Bénite »), only after a civility or a function. */
function nommeUnePersonne(texte: string, champ: string): boolean {
  if (champ === 'porteur' || LUS.has(champ)) return false;
  if (LIEUX.has(champ)) return designePersonne(texte);
  return SANS_PERSONNE.has(champ) ? isPersonne(texte) : nommePersonne(texte);
}

/** All that is wrong with the text of a cell, the rules of the content among it. */
export function fautesDe(texte: string, champ: string): readonly FauteDeCase[] {
  const connues = PAR_CHAMP.get(champ) ?? retenir((each) => chercherFautes(each, champ));
  PAR_CHAMP.set(champ, connues);
  return connues(texte);
}

/** What an answer about a cell is known by: its words, or its row too when they say nothing, like « #REF! ». */
export const nomDeCase = (texte: string, champ: string, nom: string): string =>
  fautesDe(texte, champ).some(({ sorte }) => sorte === 'erreur-tableur') ? `${texte} : ${nom}` : texte;

const PAR_CHAMP = new Map<string, (texte: string) => readonly FauteDeCase[]>();

function chercherFautes(texte: string, champ: string): FauteDeCase[] {
  // The test is ours: what is said of a cell crosses from a worker to its page, where no function passes.
  const toutes = FAUTES.filter(({ test }) => test(texte, champ)).map(
    ({ sorte, probleme, remede, isPerdue }) => ({ sorte, probleme, remede, isPerdue }),
  );
  // Who mends the one mends the other.
  const isContact = toutes.some(({ sorte }) => sorte === 'donnee-personnelle');
  const propres = toutes.filter(({ sorte }) => !isContact || !PERSONNES.has(sorte));
  if (LUS.has(champ) || isInconnu(texte) || propres.some(({ isPerdue }) => isPerdue)) return propres;
  const defaut = defautOf(texte);
  return defaut ? [...propres, { sorte: 'texte-refuse', ...defaut, isPerdue: true }] : propres;
}
