/** Words that may be the name of a person: a given name beside a name, where no word is that of a body or of a place. */
import { fold } from '../../texte/fold.ts';
import { isPrenomConnu } from './prenoms.ts';

/** Folded. « Centre social Jean Moulin », « Fondation Abbé Pierre », « Rue Victor Hugo »: named after somebody. */
const STRUCTURES = new Set(
  `abbe academie accueil acte action adil aero agence agglo agglomeration agir aide aides aire amicale amis
apprentis ars asso association associations atelier ateliers auberge avenue banque bassin bibliotheque boulevard
boutique bureau bus ca cada caf cafe caisse campus cap carsat cc ccas centre centres chambre chantier chantiers
chateau chrs chu cias cidff cinema cite classe clinique club co coalition collectif college comite commune communes
communaute compagnie compagnons conseil consultation coop cooperative cordee cours cpam creche croix crous csapa csc
culture cuisine cuisines culturel ddets deets departement dispensaire domaine dreets ecole ehpad emmaus emploi
enfance enfants entraide entreprise epicerie epide epci equipe esat espace espaces etablissement etablissements
etat etude faculte familial familiale famille familles federation ferme fonds fondation fort fourmi forum foyer
foyers france fraternite fraternelle garage geiq gip gite groupe groupement guinguette habitat halte hameau hebergement
hopital hotel ime impasse insertion institut internat intercommunal itep jardin jardins jeunes jeunesse la laiterie
laverie le les librairie lieu ligue local locale logement logis lotissement ludotheque lycee magasin mairie maison
maisons manoir marche mas mda mdph mecs mediatheque metropole mfr micro mjc mission missions mobilite mouvement mpt
msa municipalite musee mutuelle nord notre office oeuvre oeuvres ong ordre orphelinat palais parc parcours patronage
pays pere permanence petits petr pharmacie place plateforme plate plein pmi point pole pont port prefecture programme
projet prison quai quartier recyclerie ravel refuge region regie relais reseau residence ressourcerie restaurant resto
restos rotary rue sa salle saint sainte sante sarl sas scic sciences scolaire scop secours section secteur semeurs
service services sivom sivu social sociale sociaux societe soeurs solidaire solidaires solidarite solidarites sport
sports square stade station studio sud st ste structure syndicat terrain territoire theatre tiers udaf uniformation
union unite universite uriopss usine vacances val vallee vie villa village ville villes voisins zone`.split(
    /\s+/,
  ),
);
const PARTICULES = new Set('de du des d le la el al ben bel von van der den da dos di ait ould'.split(' '));
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
const isParticule = (mot: string) => PARTICULES.has(fold(mot));
const isNomPropre = (mot: string) => CAPITALE.test(mot) || isParticule(mot);

/** « Marie-Jeanne »; « Martin-Église » is a place. */
const isPrenom = (mot: string) =>
  fold(mot)
    .split(' ')
    .every((part) => isPrenomConnu(part));

/** The first part of a compound tells at the head: « Saint-Martin Sports », but « Marie Saint-Martin ». */
function isMotDeStructure(mot: string, rang: number): boolean {
  if (rang > 0 && isParticule(mot)) return false;
  const dit = fold(mot);
  return STRUCTURES.has(dit) || (rang === 0 && STRUCTURES.has(dit.split(' ')[0] ?? ''));
}

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
const NOM_EN_CAPITALES = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{Lu}'’-]{2,}/u;

/** « Suivi par Jean-Paul Moreau », « référente : Claire Dubois », « contact : Xhemal BERISHA ». */
export function hasFonctionNommee(texte: string): boolean {
  return [...texte.matchAll(ROLE)].some((role) => {
    const [, nom = ''] = NOMME.exec(texte.slice(role.index + role[0].length)) ?? [];
    const [premier = ''] = nom.split(/\s/);
    if (nom === '' || isMotDeStructure(premier, 0)) return false;
    return isNomDePersonne(nom) || isPrenom(nom) || NOM_EN_CAPITALES.test(nom) || isPrenom(premier);
  });
}
