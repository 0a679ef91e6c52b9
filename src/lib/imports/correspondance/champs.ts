/** The fields that a column may fill, and what a cell of theirs looks like. */
import type { JeuImportable } from '../../../schemas/imports.ts';
import { cleDe } from '../cle.ts';

/** « brut »: a column of our own tables, taken as it is. */
type SorteChamp = 'brut' | 'texte' | 'montant' | 'date' | 'lieu' | 'liste' | 'statut' | 'hors';

interface Champ {
  champ: string;
  sorte: SorteChamp;
  /** Without a column for it, no row can be taken. */
  requis?: true;
  /** In words, for the report. */
  nom: string;
  /** What it means, where the name does not tell. */
  sens?: string;
  /** The field is known, and our table has no place for it: why. */
  sansPlace?: string;
}

const PROJETS: Champ[] = [
  { champ: 'id', sorte: 'texte', nom: 'identifiant' },
  { champ: 'titre', sorte: 'texte', nom: 'intitulé', requis: true },
  { champ: 'resume', sorte: 'texte', nom: 'résumé' },
  { champ: 'porteur', sorte: 'texte', nom: 'porteur', requis: true },
  { champ: 'region', sorte: 'lieu', nom: 'région' },
  { champ: 'departement', sorte: 'lieu', nom: 'département' },
  { champ: 'territoire', sorte: 'lieu', nom: 'territoire', requis: true },
  { champ: 'codes', sorte: 'lieu', nom: 'codes des territoires', sens: 'INSEE ou SIREN' },
  { champ: 'axes', sorte: 'liste', nom: 'axes', requis: true },
  { champ: 'publics', sorte: 'liste', nom: 'publics' },
  { champ: 'montantEuros', sorte: 'montant', nom: 'montant total' },
  { champ: 'partEtatEuros', sorte: 'montant', nom: 'part de l’État' },
  { champ: 'cofinanceurs', sorte: 'texte', nom: 'cofinanceurs' },
  { champ: 'debut', sorte: 'date', nom: 'début' },
  { champ: 'fin', sorte: 'date', nom: 'fin' },
  { champ: 'annee', sorte: 'date', nom: 'année' },
  { champ: 'statut', sorte: 'statut', nom: 'avancement', sens: 'prévu, en cours, achevé…' },
  { champ: 'nature', sorte: 'brut', nom: 'nature du projet' },
  { champ: 'titreOrigine', sorte: 'brut', nom: 'origine de l’intitulé' },
  { champ: 'territoireSource', sorte: 'brut', nom: 'territoire selon la source' },
  { champ: 'lieuDesigne', sorte: 'brut', nom: 'ce que désigne le lieu' },
  { champ: 'territoiresPossibles', sorte: 'brut', nom: 'autres territoires possibles' },
  { champ: 'axesOrigine', sorte: 'brut', nom: 'origine des axes' },
  { champ: 'publicsSource', sorte: 'brut', nom: 'publics selon la source' },
  { champ: 'mesures', sorte: 'brut', nom: 'mesures nationales' },
  { champ: 'leviers', sorte: 'brut', nom: 'leviers du guide' },
  { champ: 'montantNote', sorte: 'brut', nom: 'note sur le montant' },
  { champ: 'source', sorte: 'brut', nom: 'document' },
  { champ: 'sourceRepere', sorte: 'brut', nom: 'repère dans le document' },
  { champ: 'interpretation', sorte: 'brut', nom: 'interprétation' },
  { champ: 'cadre', sorte: 'brut', nom: 'cadre' },
  { champ: 'cadreId', sorte: 'brut', nom: 'identifiant du pacte ou du contrat' },
  { champ: 'avancement', sorte: 'brut', nom: 'avancement selon la source' },
  { champ: 'sourceLigne', sorte: 'brut', nom: 'ligne de la source' },
  { champ: 'publieLe', sorte: 'brut', nom: 'publié par la source le' },
  { champ: 'misAJourLe', sorte: 'brut', nom: 'mis à jour le' },
];

const CONTRATS: Champ[] = [
  { champ: 'id', sorte: 'texte', nom: 'identifiant' },
  { champ: 'sorte', sorte: 'texte', nom: 'sorte de contrat', sens: 'pacte, contrat local…' },
  { champ: 'titre', sorte: 'texte', nom: 'nom du contrat' },
  {
    champ: 'territoire',
    sorte: 'lieu',
    nom: 'territoire',
    sens: 'le département ou la métropole du contrat',
    requis: true,
  },
  { champ: 'departement', sorte: 'lieu', nom: 'département' },
  { champ: 'region', sorte: 'lieu', nom: 'région' },
  { champ: 'codes', sorte: 'lieu', nom: 'codes des territoires', sens: 'INSEE ou SIREN' },
  { champ: 'signataire', sorte: 'texte', nom: 'signataire', sens: 'qui signe avec l’État' },
  {
    champ: 'evenement',
    sorte: 'statut',
    nom: 'statut du contrat',
    sens: 'signé, non signé, en négociation, oui, non…',
    requis: true,
  },
  { champ: 'date', sorte: 'date', nom: 'date', sens: 'de la signature' },
  {
    champ: 'montantEuros',
    sorte: 'montant',
    nom: 'montant',
    sansPlace: 'la table des contrats n’a pas de colonne pour un montant',
  },
  { champ: 'adresse', sorte: 'texte', nom: 'adresse de la page' },
  {
    champ: 'datePage',
    sorte: 'date',
    nom: 'date de la page',
    sansPlace: 'la table des contrats garde la date de l’événement, non celle de la page',
  },
  { champ: 'note', sorte: 'texte', nom: 'note' },
];

/** Columns that fill nothing: what the Atlas writes itself, and what it never takes over. */
const HORS: Champ[] = [
  { champ: 'ignorer', sorte: 'hors', nom: 'colonne non reprise' },
  { champ: 'personnel', sorte: 'hors', nom: 'donnée personnelle, jamais reprise' },
];

const CHAMPS: Record<JeuImportable, Champ[]> = {
  projets: [...PROJETS, ...HORS],
  contrats: [...CONTRATS, ...HORS],
};

export const champsOf = (jeu: JeuImportable): readonly Champ[] => CHAMPS[jeu];
export const nomDeChamp = (jeu: JeuImportable, champ: string) =>
  CHAMPS[jeu].find((known) => known.champ === champ)?.nom ?? champ;
/** Why a field that a column fills goes nowhere; undefined when our table has a place for it. */
export const sansPlace = (jeu: JeuImportable, champ: string) =>
  CHAMPS[jeu].find((known) => known.champ === champ)?.sansPlace;

/** Whether a column of that field fills nothing of ours. */
export const isHors = (champ: string) => HORS.some((known) => known.champ === champ);

/** Several columns may be of that field: those that fill nothing, and one for each funder. */
export const admetPlusieurs = (champ: string) => isHors(champ) || champ === 'cofinanceurs';

/** Without accents nor plural: « Publics », « public ». */
const sansPluriel = (mot: string) => cleDe(mot).replace(/(\p{L}{3})s\b/gu, '$1');

/** The fields that a person may mean, by our word for each, as the page shows it, then by its name in our tables. */
export function chercherChamps(jeu: JeuImportable, mot: string): string[] {
  const cle = sansPluriel(mot);
  const found = [
    ...CHAMPS[jeu].filter(({ nom }) => sansPluriel(nom) === cle),
    ...CHAMPS[jeu].filter(({ champ }) => champ === mot),
    ...CHAMPS[jeu].filter(({ champ }) => sansPluriel(champ) === cle),
  ];
  return [...new Set(found.map(({ champ }) => champ))];
}

/** The field of that name in our tables, as a mapping holds it, or by our word for it. */
export const chercherChamp = (jeu: JeuImportable, mot: string): string | undefined =>
  CHAMPS[jeu].find(({ champ }) => champ === mot)?.champ ?? chercherChamps(jeu, mot)[0];

/** What a person may answer for a column, each with what it means where its name does not tell. */
export const direChamps = (jeu: JeuImportable): string =>
  CHAMPS[jeu]
    .filter(({ sorte }) => sorte !== 'brut' && sorte !== 'hors')
    .map(({ nom, sens }) => (sens === undefined ? nom : `${nom} (${sens})`))
    .join(', ');
