/** The words that readers see for the codes of the data. */
import type { natures, lieux } from '../../schemas/projet.ts';
import type { typesDePorteurs } from '../../schemas/porteur.ts';
import type { groupesDeLeviers, QuiAgit } from '../../schemas/levier.ts';
import type { famillesInterlocuteurs, niveauxInterlocuteurs } from '../../schemas/interlocuteur.ts';
import type { statuts } from '../../schemas/mesure.ts';
import type { typesDeRessources } from '../../schemas/ressource.ts';
import type { Niveau } from '../../schemas/territoire.ts';

export const libellesNature: Record<(typeof natures)[number], string> = {
  'pacte-local-occitanie': 'Pacte local d’Occitanie',
  'laureat-ami-ruralite': 'Lauréat de l’appel « Pauvreté en milieu rural »',
  'pacte-illustre': 'Pacte local présenté dans le bilan national',
  'pacte-local': 'Pacte local',
  'action-pacte': 'Action d’un pacte local',
  'action-contrat': 'Action d’un contrat local',
  'action-locale': 'Action locale',
};

export const libellesPorteur: Record<(typeof typesDePorteurs)[number], string> = {
  commune: 'Commune',
  intercommunalite: 'Intercommunalité',
  cias: 'Centre intercommunal d’action sociale',
  petr: 'Pôle d’équilibre territorial et rural',
  association: 'Association',
  'structure-insertion': 'Structure d’insertion',
  etat: 'État',
  'non-renseigne': 'Non renseigné dans la source',
};

/** Which place the codes stand for: said on every card. */
export const libellesLieu: Record<(typeof lieux)[number], string> = {
  'aire-couverte': 'Aire couverte',
  'aire-plus-large': 'Dans une partie de ce territoire',
  'lieu-action': 'Lieu de l’action',
  'lieu-action-et-aire': 'Lieux de l’action et aire couverte',
};

export const libellesNiveau: Record<Niveau, string> = {
  commune: 'Commune',
  epci: 'Intercommunalité',
  departement: 'Département',
  region: 'Région',
};

/** Legal kinds of EPCI, as the reference codes them. */
export const libellesEpci: Record<string, string> = {
  CC: 'Communauté de communes',
  CA: 'Communauté d’agglomération',
  CU: 'Communauté urbaine',
  METRO: 'Métropole',
  MET69: 'Métropole à statut particulier',
};

export const libellesGroupe: Record<(typeof groupesDeLeviers)[number], string> = {
  'enfance-familles': 'Développer les services pour les enfants et soutenir les familles',
  'droits-exclusion': 'Renforcer l’accès aux droits et lutter contre l’exclusion',
  transition: 'Agir pour la transition écologique solidaire',
};

/** Who acts, with the article: a kind may have two names. */
export const libellesQui: Record<QuiAgit, string[]> = {
  commune: ['la commune'],
  ccas: ['le CCAS', 'le CIAS'],
  intercommunalite: ['l’intercommunalité'],
  tous: ['toutes les collectivités'],
};

export const libellesFamille: Record<(typeof famillesInterlocuteurs)[number], string> = {
  etat: 'L’État',
  'protection-sociale': 'La protection sociale',
  collectivites: 'Les collectivités',
  proximite: 'Les services et les associations',
};

export const libellesEchelle: Record<(typeof niveauxInterlocuteurs)[number], string> = {
  national: 'France entière',
  regional: 'Région',
  departemental: 'Département',
  local: 'Près de chez vous',
};

export const libellesStatut: Record<(typeof statuts)[number], string> = {
  atteint: 'Atteint',
  'trajectoire-satisfaisante': 'Trajectoire satisfaisante',
  'en-cours': 'En cours de déploiement',
  'en-pause': 'Prévu puis mis en pause',
  'non-demarre': 'Non démarré',
  abandonne: 'Abandonné',
  'non-disponible': 'Données non disponibles',
  'sans-statut': 'Sans statut propre',
};

export const libellesRessource: Record<(typeof typesDeRessources)[number], string> = {
  presentation: 'Présentation',
  rapport: 'Rapport',
  instruction: 'Instruction',
  note: 'Note',
  guide: 'Guide',
  etude: 'Étude',
  plan: 'Plan, stratégie ou schéma',
  contrat: 'Contrat ou convention',
  site: 'Site',
  outil: 'Outil',
  'texte-de-loi': 'Texte de loi',
  tableau: 'Tableau',
  'page-publique': 'Page publique lue en plus des documents',
};

/** What a page writes when the source is silent. */
export const NON_RENSEIGNE_DANS_LA_SOURCE = 'non renseigné dans la source';
