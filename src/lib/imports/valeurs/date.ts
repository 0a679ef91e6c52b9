/** Dates: real ones, serial numbers of Excel, in figures, in words, or no more than a month or a year. */
import { isRealDate } from '../../../schemas/champs-dates.ts';
import { HORIZON } from '../../../schemas/champs-nombres.ts';
import { fold } from '../../texte/format.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from './inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from './lecture.ts';

const MOIS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const REMEDE = 'écrire la date comme 15/09/2024, septembre 2024 ou 2024';
/** Days between the zero of Excel and that of computers. */
const ZERO_EXCEL = 25_569;
const JOUR = 86_400_000;
/** No action of the Pacte begins or ends before: it is a slip. */
const PREMIERE = 2000;
const MOTS_AUTOUR =
  /\b(?:courant|annee|de|debut|fin|mi|le|depuis|a partir de|des|en|prevu|prevue|demarrage|rentree)\b/g;
const RANG = '(?:[1-4](?:er|ere|e|eme|nd|nde|d)?|premiere?|deuxieme|seconde?|troisieme|quatrieme)';
/** « 1er trim », « second semestre », « T3 », « 2T », « ete »: a part of a year. */
const PARTIE = new RegExp(
  `(?<![a-z\\d])${RANG} ?(?:trimestre|trim|semestre|sem|[ts])(?![a-z])|(?<![a-z])(?:trimestre |semestre |[tsq] ?)[1-4](?!\\d)|\\b(?:printemps|ete|automne|hiver)\\b`,
);

/** « 15/09/2024 », 45550, « 1er sept. 24 », « T3 2024 » → 2024-09-15, 2024-09, 2024. */
export function lireDate(cellule: CelluleLue | undefined): Lecture<string> {
  if (isInconnu(cellule)) return INCONNUE;
  if (cellule instanceof Date) return ofInstant(cellule.getTime());
  const texte = texteDeCellule(cellule);
  if (/^\d{5}(?:[.,]\d+)?$/.test(texte))
    return ofInstant((Math.floor(Number(texte.replace(',', '.'))) - ZERO_EXCEL) * JOUR);
  return ofFigures(texte) ?? ofWords(texte) ?? illisible('ce n’est pas une date', REMEDE);
}

function ofInstant(time: number): Lecture<string> {
  if (Number.isNaN(time)) return illisible('la date n’existe pas', REMEDE);
  return check(new Date(time).toISOString().slice(0, 10));
}

/** Figures only. Days come first, as in France: 09/15/2024 is refused, not turned round. */
function ofFigures(texte: string): Lecture<string> | undefined {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?)?)?$/.exec(texte);
  if (iso) return join(iso[1] ?? '', iso[2], iso[3]);
  const jour = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: [\d:]+)?$/.exec(texte);
  if (jour) return join(annee(jour[3] ?? ''), jour[2], jour[1]);
  // « 09/25 »: no month has so high a number.
  const mois = /^(\d{1,2})[-/.](\d{4}|1[3-9]|[2-4]\d)$/.exec(texte);
  return mois ? join(annee(mois[2] ?? ''), mois[1]) : undefined;
}

function ofWords(texte: string): Lecture<string> | undefined {
  const plat = fold(texte)
    .replace(/[.,/-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const partie = PARTIE.exec(plat)?.[0];
  const reste = plat
    .replace(partie ?? '', ' ')
    .replace(MOTS_AUTOUR, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isAn = /^\d{4}$/.test(reste) || (partie !== undefined && /^\d{2}$/.test(reste));
  if (isAn)
    return reste === plat ? join(reste) : withNote(join(annee(reste)), `la source écrit « ${texte} »`);
  return partie === undefined ? ofMois(reste) : undefined;
}

/** « 1er sept 24 », « aout 2024 ». */
function ofMois(texte: string): Lecture<string> | undefined {
  const [, jour, nom = '', an = ''] = /^(?:(\d{1,2})(?:er)? )?([a-z]{3,9}) (\d{4}|\d{2})$/.exec(texte) ?? [];
  const found = MOIS.filter((mois) => nom !== '' && mois.startsWith(nom));
  const [mois] = found;
  if (mois === undefined || found.length > 1) return undefined;
  return join(annee(an), String(MOIS.indexOf(mois) + 1), jour);
}

const annee = (text: string) => (text.length === 2 ? `20${text}` : text);

function withNote(lecture: Lecture<string>, note: string): Lecture<string> {
  return lecture.etat === 'lue' ? lue(lecture.valeur, note) : lecture;
}

function join(...parts: (string | undefined)[]): Lecture<string> {
  return check(parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-'));
}

function check(iso: string): Lecture<string> {
  const an = Number(iso.slice(0, 4));
  if (!isRealDate(iso)) return illisible('cette date n’existe pas au calendrier', REMEDE);
  if (an < PREMIERE || an > HORIZON) return illisible(`l’année ${an} est hors du possible`, REMEDE);
  return lue(iso);
}
