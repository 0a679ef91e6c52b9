/** Whether a contract is signed, since when, and the words of the table where they say more. */
import { NON_RENSEIGNE } from '../../../schemas/champs.ts';
import { formatDate } from '../../texte/format.ts';
import { cleDe } from '../cle.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { lireDate } from '../valeurs/date.ts';
import { GARDER, IGNORER, RETIRER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { lireListe, type MotsConnus } from './listes.ts';

export interface Signature {
  statut: string;
  date: string;
  notes: string[];
}

const NOMS: Record<string, string> = {
  signe: 'signé',
  'non-signe': 'non signé',
  'non-eligible': 'non éligible',
};
/** What a table may say; the others rest on the counts of the national assessment. */
const DITS: readonly string[] = ['signe', 'non-signe', 'non-eligible'];
/** Words after which « signé » says nothing: « non encore signé », « signature prévue en 2027 ». */
const RESERVES =
  /\b(?:pas|non|sans|jamais|prevue?s?|venir|cours|projet|bientot|attente|reserve|negociation|discussion|refus|refuse)\b/;

/** `notre`: the status that we know, which our own table may say again. */
export function lireSignature(
  lecteur: Lecteur,
  statuts: MotsConnus,
  notre: string | undefined,
  aujourdHui: string,
): Signature | undefined {
  const dit = lecteur.texte('evenement');
  const decide = lecteur.decision('evenement', dit);
  const texte = enMot(dit, lecteur.titre('evenement'));
  const statut = lireStatutDeContrat(decide ?? texte, statuts, notre);
  if (statut === undefined) {
    direIndecis(lecteur, dit);
    lireJour(lecteur, '');
    return undefined;
  }
  const notes = direMots(texte, statuts);
  if (decide !== undefined) notes.push(`Une personne a choisi « ${NOMS[statut] ?? statut} ».`);
  if (statut === 'signe') return dater(lecteur, texte, notes, aujourdHui);
  lireJour(lecteur, '');
  return { statut, date: NON_RENSEIGNE, notes: [...notes, ...direDate(lecteur)] };
}

const COCHES: Readonly<Record<string, string>> = { o: 'oui', x: 'oui', n: 'non' };

/** A letter or a cross under a title that asks whether it is signed. */
const enMot = (texte: string, titre: string) =>
  (/sign/i.test(titre) ? COCHES[texte.toLowerCase()] : undefined) ?? texte;

/** A date to come is no date of a signature: it is said, and not taken. */
function dater(lecteur: Lecteur, texte: string, notes: string[], aujourdHui: string): Signature {
  const lue = lireJour(lecteur, texte);
  const statut = 'signe';
  if (!lue) {
    const dits = reponsePourDate(lecteur) === GARDER ? direDate(lecteur) : [];
    return { statut, date: NON_RENSEIGNE, notes: [...notes, ...dits] };
  }
  const { valeur: date, note } = lue;
  if (date > aujourdHui.slice(0, date.length)) {
    direAVenir(lecteur, date);
    return { statut, date: NON_RENSEIGNE, notes };
  }
  return { statut, date, notes: note ? [...notes, `Date : ${note} ; nous gardons l’année.`] : notes };
}

/** The words of the table, when they say more than a status. */
function direMots(texte: string, statuts: MotsConnus): string[] {
  const isEvident = isInconnu(texte) || EVIDENTS.has(cleDe(texte)) || statuts.get(cleDe(texte)) === 'signe';
  return isEvident ? [] : [`Le tableau dit : « ${texte} ».`];
}

const EVIDENTS = new Set(['non', 'non signe', 'non signee', 'pas signe', 'non eligible']);

const reponsePourDate = (lecteur: Lecteur): string | undefined =>
  isInconnu(lecteur.texte('date')) ? undefined : lecteur.reponse('date', lecteur.texte('date'));

/** A contract that is not signed has no date of signature: the one of the table is kept as it says it. */
function direDate(lecteur: Lecteur): string[] {
  const dite = lecteur.texte('date');
  return isInconnu(dite) || reponsePourDate(lecteur) === IGNORER ? [] : [`Il donne cette date : ${dite}.`];
}

const direAVenir = (lecteur: Lecteur, date: string) =>
  lecteur.dire('date-a-venir', lecteur.has('date') ? 'date' : 'evenement', {
    probleme: `le contrat est dit signé, et cette date (${formatDate(date)}) est à venir`,
    remede: 'corriger la date ; si la signature n’a pas eu lieu, écrire « signature prévue »',
  });

/** The words whole, or those at the head of a longer sentence that takes nothing back. */
function lireStatutDeContrat(
  texte: string,
  statuts: MotsConnus,
  notre: string | undefined,
): string | undefined {
  const cle = cleDe(texte);
  const known =
    [...DITS, notre ?? ''].find((statut) => statut !== '' && cleDe(statut) === cle) ?? statuts.get(cle);
  if (known !== undefined) return known;
  const { ids, inconnus } = lireListe(texte.replace(/\s*[(:].*$/s, ''), statuts);
  if (ids.length === 1 && inconnus.length === 0 && !RESERVES.test(cle)) return ids[0];
  const mots = cle.split(' ');
  const tetes = mots.map((_, rang) => mots.slice(0, mots.length - rang));
  const tete = tetes.find((debut) => statuts.has(debut.join(' ')));
  if (tete === undefined) return undefined;
  const statut = statuts.get(tete.join(' '));
  // « Refus du département en 2024 » stays a refusal, whatever follows.
  const isRepris = RESERVES.test(mots.slice(tete.length).join(' '));
  return isRepris && statut === 'signe' ? undefined : statut;
}

function direIndecis(lecteur: Lecteur, texte: string): void {
  lecteur.dire('contrat-indecis', 'evenement', {
    probleme: isInconnu(texte)
      ? 'la ligne ne dit pas si le contrat est signé'
      : 'l’Atlas ne sait pas si ces mots disent que le contrat est signé',
    remede: 'dire s’il est signé, ou retirer la ligne',
    propositions: [
      { decision: 'signe', nom: 'signé' },
      { decision: 'non-signe', nom: 'non signé (refus, négociation, signature à venir)' },
      { decision: RETIRER, nom: 'laisser cette ligne de côté' },
    ],
  });
}

type JourLu = { valeur: string; note?: string } | undefined;

/** The cell of the date, or the date that the words of the status hold: « signé le 4 juillet 2024 ». */
const lireJour = (lecteur: Lecteur, texte: string): JourLu => lireCaseDeDate(lecteur) ?? lireJourDit(texte);

function lireCaseDeDate(lecteur: Lecteur): JourLu {
  const decide = reponsePourDate(lecteur);
  if (decide === GARDER || decide === IGNORER) return undefined;
  const lue = lireDate(decide ?? lecteur.cellule('date'));
  if (lue.etat === 'illisible') lecteur.dire('date-illisible', 'date', lue);
  if (lue.etat !== 'lue') return undefined;
  if (decide !== undefined)
    lecteur.choix.push({ champ: 'date', phrase: `Date : une personne a choisi ${formatDate(lue.valeur)}.` });
  return lue;
}

function lireJourDit(texte: string): JourLu {
  const [dite] =
    /^sign.*?\b(\d{1,2}(?:er)? \p{L}+ \d{4}|\d{1,2}\/\d{1,2}\/\d{4})/iu.exec(texte)?.slice(1) ?? [];
  const autre = dite === undefined ? undefined : lireDate(dite);
  return autre?.etat === 'lue' ? autre : undefined;
}
