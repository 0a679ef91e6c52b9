/** Words that may be the name of a person: a given name beside a name, where no word is that of a body or of a place. */
import { isPrenom } from './prenoms.ts';
import { isMotDeStructure, isParticule } from './structures.ts';

/** What parts two names in one cell. */
const COUPES = /[,;:|/()=«»"\n&]|\s[-–—]\s|\set\s/u;
const INITIALE = /^\p{Lu}\.?$/u;
const CAPITALE = /^(?:[dl]['’])?\p{Lu}/u;

/** Some part of the text is but the name of a person: « Marie-Jeanne LEFEBVRE », « CCAS de Lunel (DUPUIS Jean Pierre) ». */
export const hasNomDePersonne = (texte: string): boolean => texte.split(COUPES).some(isNomDePersonne);

/** « Anne Le Goff », « LEFEBVRE Marie », « Nathalie R. », « J. Martin », « marie lefebvre ». */
function isNomDePersonne(texte: string): boolean {
  const mots = texte.trim().split(/\s+/);
  const pleins = mots.filter((mot) => !INITIALE.test(mot));
  if (mots.length < 2 || mots.length > 5 || mots.some(isMotDeStructure) || !hasNom(pleins)) return false;
  if (mots.length === 2 && (isPrenom(pleins[0] ?? '') || isInitialee(mots))) return true;
  return mots.every(isNomPropre) && hasPrenom(pleins, pleins.length < mots.length);
}

/** At one end, beside a name or an initial. */
function hasPrenom([premier = '', ...suite]: readonly string[], isAvecInitiale: boolean): boolean {
  const isTete = isPrenom(premier) && (isAvecInitiale || hasNom(suite));
  return isTete || (suite.length > 0 && isPrenom(suite.at(-1) ?? ''));
}

/** « J. Martin »; « J Martin » may be anything. */
const isInitialee = (mots: readonly string[]) =>
  mots.every(isNomPropre) && mots.some((mot) => /^\p{Lu}\.$/u.test(mot));
const hasNom = (pleins: readonly string[]) => pleins.some((mot) => !isParticule(mot));
const isNomPropre = (mot: string) => CAPITALE.test(mot) || isParticule(mot);

const ACCORDS = '(?:e|s|es|·e|\\.e|\\(e\\)|·e·s)?';
const PARTICIPES = 'suivi|animé|piloté|coordonné|porté|encadré|mené|assuré|présenté|rédigé|accompagné|géré';
const FONCTIONS =
  'contact|référent|responsable|interlocuteur|interlocutrice|coordinateur|coordinatrice|coordonnateur|coordonnatrice|correspondant|pilote|animateur|animatrice|chef|cheffe|chargé|chargée|directeur|directrice|président|conseiller|conseillère|intervenant|gestionnaire|éducateur|éducatrice|assistant|travailleur social|travailleuse sociale';
const ROLE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${PARTICIPES})${ACCORDS} par|(?:${FONCTIONS})${ACCORDS})(?!\p{L})`,
  'giu',
);
/** What may stand between the function and the name: « référente RSA : », « cheffe de projet, ». */
const ENTRE = String.raw`(?:\s+(?:\p{Ll}[\p{L}'’]*|\p{Lu}{2,5}(?=\s*:))){0,4}\s*[:–—,(-]?\s*`;
const MOT_PROPRE = String.raw`\p{Lu}[\p{L}'’-]*\.?`;
const NOMME = new RegExp(
  String.raw`^${ENTRE}(${MOT_PROPRE}(?:\s+(?:(?:de|du|des|d|el|ben|le|la)\s+)?${MOT_PROPRE}){0,3})`,
  'u',
);
/** « Xhemal BERISHA »: a given name that we do not know beside a name in capitals. */
export const NOM_EN_CAPITALES = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{Lu}'’-]{2,}/u;

/** « Suivi par Jean-Paul Moreau », « référente : Claire Dubois », « contact : Xhemal BERISHA ». */
export function hasFonctionNommee(texte: string): boolean {
  return [...texte.matchAll(ROLE)].some((role) => {
    const [, nom = ''] = NOMME.exec(texte.slice(role.index + role[0].length)) ?? [];
    const [premier = ''] = nom.split(/\s/);
    if (nom === '' || isMotDeStructure(premier, 0)) return false;
    return isNomDePersonne(nom) || isPrenom(nom) || NOM_EN_CAPITALES.test(nom) || isPrenom(premier);
  });
}
