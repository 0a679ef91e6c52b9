/** Where an action stands: a word of the list, a percentage, or the words of the source alone. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { cleDe } from '../cle.ts';
import { isEtat, isInconnu } from '../valeurs/inconnu.ts';
import { GARDER, IGNORER, RETIRER } from './decisions.ts';
import type { Lecteur } from './lecteur.ts';
import { lireListe, type MotsConnus } from './listes.ts';

export interface StatutLu {
  statut: string | undefined;
  /** As the source says it. */
  avancement: string;
}

/** An action that the words of the cell put in doubt: refused, put off, « Terminé ? ». */
const REFUS =
  /\b(?:rejet\w*|refus\w*|defavorables?|ajourn\w*|(?:non|pas) retenue?s?|irrecevables?|ineligibles?|non eligibles?|sans suite|suspen\w*)\b/;

/** Why the state of an action is asked about; undefined when its words are plain. */
export function douterDuStatut(texte: string, lu: StatutLu | undefined): string | undefined {
  if (/\p{L}.*\?\s*$/u.test(texte)) return 'le point d’interrogation met en doute cet avancement';
  const cle = cleDe(texte);
  const [debut = ''] = cle.match(REFUS) ?? [];
  const isDit = debut !== '' && (lu?.statut === undefined || cle.startsWith(debut));
  return isDit ? 'cette action a-t-elle eu lieu ? ces mots disent peut-être que non' : undefined;
}

/** What a person says of it: its state, « garder » for its words alone, « ignorer » for none. */
export function deciderStatut(
  lecteur: Pick<Lecteur, 'reponse' | 'brut' | 'dire'>,
  champ: string,
  probleme: string,
  { lu, lexique }: { lu: StatutLu | undefined; lexique: MotsConnus },
): StatutLu | undefined {
  const reponse = lecteur.reponse(champ, lecteur.brut(champ)) ?? '';
  if (reponse === IGNORER) return undefined;
  const mots = { statut: undefined, avancement: lu?.avancement ?? '' };
  if (reponse === GARDER) return mots;
  const statut = lireStatut(reponse, lexique)?.statut;
  if (statut !== undefined) return { ...mots, statut };
  lecteur.dire('statut-douteux', champ, {
    probleme,
    remede:
      'répondre « retirer » si elle n’a pas eu lieu et n’aura pas lieu ; sinon, dire son avancement : prévu, en cours, terminé ou abandonné',
    propositions: [{ decision: RETIRER, nom: 'laisser cette ligne de côté' }],
  });
  return mots;
}

/** undefined when the cell says nothing. */
export function lireStatut(cellule: CelluleLue | undefined, lexique: MotsConnus): StatutLu | undefined {
  if (typeof cellule === 'number') {
    return cellule >= 0 && cellule <= 1
      ? ofPart(Math.round(cellule * 1000) / 10)
      : { statut: undefined, avancement: texteDeCellule(cellule) };
  }
  const texte = texteDeCellule(cellule);
  return isInconnu(texte) && !isEtat(texte) ? undefined : lireTexte(texte, lexique);
}

function lireTexte(texte: string, lexique: MotsConnus): StatutLu {
  const seul = /^\d+(?:[.,]\d+)?\s*%$/.test(texte) ? partDe(texte) : undefined;
  if (seul !== undefined && seul <= 100) return ofPart(seul);
  if (/^0[.,]\d+$|^[01]$/.test(texte)) return ofPart(Math.round(Number(texte.replace(',', '.')) * 1000) / 10);
  const statut = lireListe(texte, lexique).ids[0] ?? ofMotPrecise(texte, lexique);
  // A word of our own list says nothing more.
  return { statut, avancement: statut === texte ? '' : texte };
}

const PART = /\d+(?:[.,]\d+)?\s?%/;
/** What comes after the word: a date, a share, a remark in brackets. */
const PRECISION = /(?:[(:;,\d–-]|(?<=\s)(?:le|au|à|depuis|fin|début|dès|sur|pour|en(?=\s\p{L}+\s\d))\s).*$/su;

/** « 60 % » → 60; undefined when the text says no share. */
function partDe(texte: string): number | undefined {
  const [part] = PART.exec(texte) ?? [];
  return part === undefined ? undefined : Number(part.replace('%', '').trim().replace(',', '.'));
}

/** « Terminé le 12/12/2024 », « en cours (60 %) », « 60 % réalisé »: the word tells, a share under the whole keeps it going. */
function ofMotPrecise(texte: string, lexique: MotsConnus): string | undefined {
  const mot = texte
    .replace(/^\d+(?:[.,]\d+)?\s?%\s*/, '')
    .replace(PRECISION, '')
    .replace(/\s(?:en|à|le|au)\s*$/, '')
    .trim();
  const [statut] = lireListe(mot, lexique).ids;
  const part = partDe(texte);
  if (part === undefined || part === 100) return statut;
  return statut === 'acheve' || statut === 'en-cours' ? 'en-cours' : undefined;
}

function ofPart(percent: number): StatutLu {
  const statut = percent === 0 ? 'prevu' : percent === 100 ? 'acheve' : 'en-cours';
  const dit = Math.round(percent * 100) / 100;
  return { statut, avancement: `${String(dit).replace('.', ',')} %` };
}
