/** Words of the names of bodies, streets and places, which tell that a name beside them is theirs. */
import { fold } from '../../texte/fold.ts';

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
/** Words of bodies that say nothing of the name that follows: « Projet de Sophie Bernardin », « le service, Paul Durand ». */
const VAGUES = new Set(
  `accueil acte action agir aide aides bureau conseil consultation cours culture enfance enfants entraide etat etude
familial familiale famille familles fort france groupe hebergement insertion jeunes jeunesse la le les local locale
logement micro mobilite nord notre pays permanence plein point projet region sa sante secteur section service services
social sociale sociaux solidaire solidaires solidarite solidarites sports structure sud territoire tiers vie voisins zone`.split(
    /\s+/,
  ),
);
/** Beside those of bodies: what else bears the name of somebody. */
const AUTRES_NOMS = new Set(
  `allee allees amphitheatre bourse bourses bus camion caserne cercle chapelle chemin colleges complexe conservatoire cours
csc dispositif ecoles eglise esplanade fjt groupe gymnase halle lep loi lycees mail maternelle monument parvis passage
piscine plan prix programme promenade qpv quartiers residences route rpa rues ruelle site social sociale sentier tour
tours val zac zup`.split(/\s+/),
);

export const isParticule = (mot: string) => PARTICULES.has(fold(mot));

/** The first part of a compound tells at the head: « Saint-Martin Sports », but « Marie Saint-Martin ». */
export function isMotDeStructure(mot: string, rang: number): boolean {
  if (rang > 0 && isParticule(mot)) return false;
  const dit = fold(mot);
  return STRUCTURES.has(dit) || (rang === 0 && STRUCTURES.has(dit.split(' ')[0] ?? ''));
}

/** « rue », « collège », « fondation »: what follows in the text is the name that it bears. */
export function isPorteDeNom(mot: string): boolean {
  const dit = fold(mot).replace(/^[ld] /, '');
  const [tete = ''] = dit.split(' ');
  return AUTRES_NOMS.has(dit) || [dit, tete].some((each) => STRUCTURES.has(each) && !VAGUES.has(each));
}
