/** What a person answers to a question about a place: one of the proposals, a department, a place, « oui ». */
import { cleDe } from '../cle.ts';
import { GARDER } from '../lignes/decisions.ts';
import { codeOfDepartement } from '../../territoires/code.ts';
import { lireDepartement } from './departement.ts';
import type { Alternative } from './lieux.ts';
import { resoudre } from './resoudre.ts';
import {
  ambigu,
  enAlternative,
  reunir,
  type NonResolu,
  type Question,
  type Resolution,
} from './resolution.ts';

const ACCORDS = new Set(['oui', 'ok', 'd accord', 'exact', 'juste', 'valide', 'x']);
/** Answers that name no place. */
const MUETS = new Set([...ACCORDS, 'non', GARDER, 'faux', 'corriger', 'supprimer', 'vide']);
const SEULEMENT = /^(?:seulement|uniquement)\s*:?\s*(.+)$/i;

/** « seulement Lunel » → « Lunel »: where an answer stands for the whole cell, the word says nothing more. */
export const sansSeulement = (reponse: string): string => SEULEMENT.exec(reponse)?.[1] ?? reponse;

/** The name whole, its department unsaid. */
const SUR = 0.9;
/** The name whole, in another department. */
const NOMMEE = 0.45;

/** `question`: of the words of the cell. An answer about the unknown places of a list keeps those that are known. */
export function repondre(question: Question, reponse: string): Resolution {
  const departements = lireDepartements(question, reponse);
  if (departements !== undefined) return resoudre({ ...question, texte: departements });
  const [, seul] = SEULEMENT.exec(reponse) ?? [];
  if (seul !== undefined) return lireReponse(question, seul);
  const avant = resoudre(question);
  if (MUETS.has(cleDe(reponse))) return accorder(avant, reponse, question);
  if (avant.etat === 'resolu') return lireReponse(question, reponse);
  const proposee = trouverProposee(avant.alternatives, reponse);
  if (proposee) return resoudre({ ...question, texte: proposee.code });
  const departement = ofDepartement(avant, question, reponse);
  if (departement) return departement;
  return completer(avant, lireReponse(question, reponse));
}

/** « oui » takes the only proposal, « garder » what was understood. */
function accorder(avant: Resolution, reponse: string, question: Question): Resolution {
  const mot = cleDe(reponse);
  const isOui = ACCORDS.has(mot);
  if (avant.etat === 'resolu') {
    if (isOui || mot === GARDER) return avant;
    return ambigu('elle ne dit pas quel lieu prendre : écrire son nom ou son code', []);
  }
  const [proposee, ...autres] = avant.alternatives.filter(({ isSans }) => !isSans);
  if (isOui && proposee && autres.length === 0) return resoudre({ ...question, texte: proposee.code });
  const quoi = proposee ? 'recopier une des propositions, ou écrire' : 'écrire';
  return redire(avant, `elle ne dit pas quel lieu prendre : ${quoi} un nom ou un code`);
}

/** Why an answer is not taken; who asks quotes it before. */
const redire = (avant: NonResolu, probleme: string): NonResolu => ({
  ...avant,
  probleme: `${probleme} (${avant.probleme})`,
});

/** By its code, by its words as a report prints them, or « proposition 2 ». */
function trouverProposee(alternatives: readonly Alternative[], reponse: string): Alternative | undefined {
  const rang = /^proposition (\d)$/i.exec(reponse)?.[1];
  if (rang !== undefined) return alternatives[Number(rang) - 1];
  const dite = cleDe(reponse);
  return alternatives.find(({ code, nom }) => [code, nom, `${code} : ${nom}`].map(cleDe).includes(dite));
}

/** « 93 » to « which Saint-Denis? »: the one in that department. Undefined when the answer is no department, or nothing is proposed. */
function ofDepartement(avant: NonResolu, question: Question, reponse: string): Resolution | undefined {
  const { alternatives } = avant;
  const departement = lireNumeroOuNom(question, reponse);
  if (departement === undefined || alternatives.length === 0) return undefined;
  const tout = alternatives.find(({ code }) => code === codeOfDepartement(departement));
  if (tout) return resoudre({ ...question, texte: tout.code });
  const dedans = resoudre(
    avant.liste ? { ...question, ailleurs: departement } : { ...question, contexte: { departement } },
  );
  if (!/\d/.test(reponse)) return hesiterEntre(dedans, avant, lireReponse(question, reponse));
  return dedans.etat === 'resolu' ? dedans : direDehors(dedans, avant, departement);
}

/** The department holds none of the places, or not all those of a list. */
function direDehors(dedans: NonResolu, avant: NonResolu, departement: string): NonResolu {
  if ((dedans.liste?.perdus.length ?? 0) < (avant.liste?.perdus.length ?? 0))
    return redire(dedans, `le département ${departement}, que dit la réponse, ne suffit pas`);
  const { alternatives } = dedans.alternatives.length > 0 ? dedans : avant;
  return redire(
    { ...avant, alternatives },
    `aucun lieu sûr dans le département ${departement}, que dit la réponse`,
  );
}

/** « 93 », « dép. 93 », « 93 - Seine-Saint-Denis », « Seine-Saint-Denis ». */
function lireNumeroOuNom({ chercher }: Question, reponse: string): string | undefined {
  const lire = (texte: string) => {
    const lue = lireDepartement(texte, chercher);
    return lue.etat === 'lue' ? lue.valeur : undefined;
  };
  if (/^(?:(?:dans )?(?:le )?d[ée]p(?:artement)?\.? ?)?(?:\d{1,3}|2[ab])$/i.test(reponse))
    return lire(reponse);
  const nom = reponse.replace(/\d{1,3}|\b2[ab]\b|[()]/gi, ' ').trim();
  const deNom = lire(nom.replace(/^[-–—:\s]+|[-–—:\s]+$/g, ''));
  return deNom !== undefined && deNom === lire(reponse) ? deNom : undefined;
}

/** « 08 | 51 | 52 », « Guadeloupe | Martinique »: in a list of departments, a number or a name that a region bears too is that of the department. */
function lireDepartements(question: Question, reponse: string): string | undefined {
  const parts = reponse.split('|').map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const codes = parts.map((part) => lireNumeroOuNom(question, part));
  return codes.every((code) => code !== undefined) ? codes.map(codeOfDepartement).join(' | ') : undefined;
}

/** A department named without its number may be the place itself, or where it is. */
function hesiterEntre(dedans: Resolution, avant: NonResolu, tout: Resolution): Resolution | undefined {
  if (dedans.etat !== 'resolu') return undefined;
  const choix = [dedans, tout].filter((each) => each.etat === 'resolu').map(enAlternative);
  return {
    ...ambigu('la réponse peut dire tout le département, ou un lieu de ce département', choix),
    ...(avant.liste ? { liste: avant.liste } : {}),
  };
}

/** In the department of the row; elsewhere when only one place of France bears the name, since a person says so. */
function lireReponse(question: Question, reponse: string): Resolution {
  const ici = resoudre({ ...question, texte: reponse });
  if (ici.etat === 'resolu') return ici;
  const partout = resoudre({ ...question, texte: reponse, contexte: {} });
  return partout.etat === 'resolu' && partout.score >= SUR ? partout : ici;
}

/** What was recognised stays, unless the answer says it all again. */
function completer(avant: NonResolu, dite: Resolution): Resolution {
  if (dite.etat !== 'resolu') {
    const sures = dite.alternatives.filter(({ score }) => score >= NOMMEE);
    const alternatives = sures.length > 0 && !avant.liste ? sures : avant.alternatives;
    return redire({ ...avant, alternatives }, 'elle ne désigne pas un lieu sûr');
  }
  if (!avant.liste) return dite;
  const { reconnus, perdus } = avant.liste;
  const connus = new Set(reconnus.flatMap(({ codes }) => codes));
  const neufs = dite.codes.filter((code) => !connus.has(code));
  if (dite.codes.length >= reconnus.length + perdus.length) return dite;
  if (neufs.length >= perdus.length) return reunir([...reconnus, dite]);
  return redire(
    avant,
    'elle ne dit pas tout : écrire un lieu pour chaque nom qui manque, séparés par « | », ou « seulement », puis les lieux à garder',
  );
}
