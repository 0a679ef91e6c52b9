/** The words that answer a question of the review, what each does there, and why an answer is not taken. */
import { champsOf } from '../correspondance/champs.ts';
import type { SorteConstat } from './constats.ts';
import { GARDER, IGNORER, RETIRER } from './decisions.ts';

interface Mots {
  garder?: string;
  ignorer?: string;
}

const SANS_LE_TEXTE = { ignorer: 'la ligne entre sans ce texte' };

/** What « garder » and « ignorer » do, where they may answer. */
const MOTS: Partial<Record<SorteConstat, Mots>> = {
  'colonne-inconnue': { ignorer: 'la colonne n’est pas reprise' },
  'case-sans-titre': { ignorer: 'cette case n’est pas reprise' },
  'porteur-proche': { garder: 'c’est un autre porteur' },
  'porteur-personne': { garder: 'c’est bien le nom d’un organisme' },
  'personne-nommee': { garder: 'ce n’est pas le nom d’une personne', ...SANS_LE_TEXTE },
  'lieu-illisible': {
    garder: 'la case reste, sans servir à trouver le territoire',
    ignorer: 'la ligne entre sans cette indication',
  },
  'lieux-contraires': {
    garder: 'la case reste, le département l’emporte',
    ignorer: 'la ligne entre sans tenir compte de la région',
  },
  'public-inconnu': {
    garder: 'ces mots restent ceux de la source, sans être rattachés à un public',
    ignorer: 'la ligne entre sans ce public',
  },
  'montant-illisible': {
    garder: 'ses mots sont gardés en note, sans nombre',
    ignorer: 'la ligne entre sans ce montant ni ses mots',
  },
  'part-superieure': {
    garder: 'les deux montants sont justes',
    ignorer: 'la ligne entre sans la part de l’État',
  },
  'date-illisible': {
    garder: 'ses mots sont gardés en note, sans date',
    ignorer: 'la ligne entre sans cette date ni ses mots',
  },
  'statut-douteux': {
    garder: 'ses mots sont gardés, sans dire où en est l’action',
    ignorer: 'la ligne entre sans son avancement',
  },
  'fin-avant-debut': { ignorer: 'la ligne entre sans la date de fin' },
  'cofinanceurs-illisibles': {
    garder: 'ses mots sont gardés en note',
    ignorer: 'la ligne entre sans cofinanceur',
  },
  'erreur-tableur': { ignorer: 'la ligne entre sans cette valeur' },
  'donnee-personnelle': SANS_LE_TEXTE,
  'lettres-abimees': { garder: 'le texte entre tel quel', ...SANS_LE_TEXTE },
  'lettres-perdues': SANS_LE_TEXTE,
  'texte-long': SANS_LE_TEXTE,
  'texte-refuse': SANS_LE_TEXTE,
  'identifiant-invalide': { ignorer: 'l’Atlas donne un identifiant' },
};

const REQUIS = new Set(
  [...champsOf('projets'), ...champsOf('contrats')].filter(({ requis }) => requis).map(({ champ }) => champ),
);

/** Whether the word answers that question; a row cannot do without some of its cells. */
export function isMotPermis(mot: string, sorte: SorteConstat, champ: string): boolean {
  if (mot === GARDER) return MOTS[sorte]?.garder !== undefined;
  return mot === IGNORER && MOTS[sorte]?.ignorer !== undefined && !REQUIS.has(champ);
}

/** What « garder » does there; undefined where it is no answer. */
export const effetDeGarder = (sorte: SorteConstat): string | undefined => MOTS[sorte]?.garder;

/** « « garder » : c’est un autre porteur ; « retirer » : la ligne reste de côté ». */
export function direMots(sorte: SorteConstat, champ: string): string {
  const mots = [GARDER, IGNORER].flatMap((mot) => {
    const effet = mot === GARDER ? MOTS[sorte]?.garder : MOTS[sorte]?.ignorer;
    return effet !== undefined && isMotPermis(mot, sorte, champ) ? [`« ${mot} » : ${effet}`] : [];
  });
  const retirer = champ === 'colonne' ? [] : [`« ${RETIRER} » : la ligne reste de côté`];
  return [...mots, ...retirer].join(' ; ');
}

const COURT = 60;

/** A question that stays after an answer says why. */
export function direReponseRefusee(reponse: string, probleme: string): string {
  const suite = ` : ${probleme}`;
  if (reponse === GARDER) return `la réponse « ${GARDER} » n’est pas possible ici${suite}`;
  if (reponse === IGNORER)
    return `la réponse « ${IGNORER} » n’est pas possible ici, la ligne ne peut se passer de cette valeur (« ${RETIRER} » laisse la ligne de côté)${suite}`;
  const dite = reponse.length > COURT ? `${reponse.slice(0, COURT)}…` : reponse;
  return `la réponse « ${dite} » n’est pas prise${suite}`;
}
