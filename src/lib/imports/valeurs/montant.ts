/** Amounts in euros. */
import { fold, formatEuros } from '../../texte/format.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from './inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from './lecture.ts';
import { lireNombre } from './nombre.ts';

const FOIS: Record<string, number> = {
  '': 1,
  e: 1,
  k: 1e3,
  ke: 1e3,
  keur: 1e3,
  m: 1e6,
  me: 1e6,
  meur: 1e6,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  md: 1e9,
  mds: 1e9,
  milliard: 1e9,
  milliards: 1e9,
};
const REMEDE = 'écrire un nombre d’euros, par exemple 12000 ou 12 000,50 €, ou « NC »';
/** « environ 15 000 € » : the word is kept in the note. */
const ENVIRON = /^(?:environ|env|approx|approximativement|pres de|plus de|un peu plus de|~|≈)[. ]*/;
/** More than any action of a local pact: a slip of zeros, or a total. */
const MAXIMUM = 1e9;

/** « Coût (k€) », « Budget en milliers d’euros », « M€ »: the unit that a column says once for its cells. */
const UNITE_DE_TITRE = /(?:^|[\s(/[])(k|m)\s?(?:€|eur)|\b(millier|million)s?\b/i;
const FOIS_DE_TITRE: Record<string, [number, string]> = {
  k: [1e3, 'en milliers d’euros'],
  millier: [1e3, 'en milliers d’euros'],
  m: [1e6, 'en millions d’euros'],
  million: [1e6, 'en millions d’euros'],
};

/** What a title says that its numbers count: a thousand, « en milliers d’euros ». */
function uniteDeTitre(titre: string): [number, string] | undefined {
  const [, signe, mot] = UNITE_DE_TITRE.exec(titre) ?? [];
  return FOIS_DE_TITRE[(signe ?? mot ?? '').toLowerCase()];
}

/** Whether a title says its unit, euros included. */
export const saysUnite = (titre: string): boolean => /€|\beur/i.test(titre) || UNITE_DE_TITRE.test(titre);

const nombreDe = (cellule: CelluleLue | undefined) =>
  typeof cellule === 'string' ? lireNombre(cellule.trim()) : cellule;

/**
 * « 12 000,00 € », « 12 k€ », « 1,2 M€ », « NC »; `total`: that of the row, for « 50 % »; `titre`: that of the column, whose
 * unit holds for the numbers that have none of their own.
 */
export function lireMontant(cellule: CelluleLue | undefined, total?: number, titre = ''): Lecture<number> {
  const unite = uniteDeTitre(titre);
  const nombre = nombreDe(cellule);
  if (!unite || typeof nombre !== 'number')
    return noter(lireSansTitre(cellule, total), horsTaxes(cellule, titre));
  const [fois, mots] = unite;
  return noter(
    lireChiffre(nombre * fois),
    `${mots} d’après les titres du tableau`,
    horsTaxes(cellule, titre),
  );
}

/**
 * A part of an amount. Where only the title of the whole says a unit (« Coût en k€ », « dont État »), the part is in it, unless it
 * would pass the whole; without a whole, nobody can tell.
 */
export function lirePartDeMontant(
  cellule: CelluleLue | undefined,
  total: number | undefined,
  titres: { part: string; total: string },
): Lecture<number> {
  const seule = lireMontant(cellule, total, titres.part);
  const unite = uniteDeTitre(titres.total);
  const nombre = nombreDe(cellule);
  const isDite = !unite || saysUnite(titres.part) || typeof nombre !== 'number' || nombre <= 1;
  if (isDite || seule.etat !== 'lue') return seule;
  const [fois, mots] = unite;
  if (total === undefined)
    return illisible(
      `est-ce en euros, ou ${mots} comme le total ?`,
      'écrire le montant avec son unité, par exemple 20 k€ ou 20 000 €',
    );
  if (nombre * fois <= total)
    return noter(lireChiffre(nombre * fois), `${mots}, comme le total`, horsTaxes(cellule, titres.part));
  return noter(seule, `en euros : ${mots}, comme le total, elle le passerait`);
}

const HORS_TAXES = /\bht\b|\bhors taxes?\b/i;

/** Whether the cell, or its title, says that taxes are not in. */
function horsTaxes(cellule: CelluleLue | undefined, titre: string): string {
  if (HORS_TAXES.test(texteDeCellule(cellule))) return 'hors taxes';
  return HORS_TAXES.test(titre) ? 'hors taxes d’après les titres du tableau' : '';
}

function noter(lecture: Lecture<number>, ...notes: string[]): Lecture<number> {
  if (lecture.etat !== 'lue') return lecture;
  return lue(lecture.valeur, [lecture.note ?? '', ...notes].filter(Boolean).join(', '));
}

function lireSansTitre(cellule: CelluleLue | undefined, total?: number): Lecture<number> {
  if (isInconnu(cellule)) return INCONNUE;
  if (cellule instanceof Date) return illisible('c’est une date, non un montant', REMEDE);
  if (typeof cellule === 'number') return lireChiffre(cellule, total);
  const texte = texteDeCellule(cellule);
  const part = lirePart(texte);
  return part === undefined ? lireMots(texte) : partDe(part, total);
}

/** « 50 % » → 0.5. */
function lirePart(texte: string): number | undefined {
  const [, part] = /^(\d+(?:[.,]\d+)?)\s*%$/.exec(texte) ?? [];
  return part === undefined ? undefined : Number(part.replace(',', '.')) / 100;
}

function lireMots(texte: string): Lecture<number> {
  const plat = aplatir(texte);
  const propre = plat.replace(ENVIRON, '').replace(/^moins /, '-');
  const [, chiffres = '', unite = ''] =
    /^(?:e )?(-?[\d .,']*\d)\s*([a-z]*)(?: (?:d )?e){0,2}$/.exec(propre) ?? [];
  const nombre = lireNombre(chiffres);
  const fois = FOIS[unite];
  if (nombre === undefined || fois === undefined) return illisible('ce n’est pas un montant seul', REMEDE);
  const lecture = lireChiffre(Math.round(nombre * fois * 100) / 100);
  const isEnviron = propre !== plat && lecture.etat === 'lue' && ENVIRON.test(plat);
  return isEnviron ? lue(lecture.valeur, `la source écrit « ${texte} »`) : lecture;
}

/** Folded; « € », « euros », « TTC » as « e », a minus sign as a word, which folding would take away. */
const aplatir = (texte: string) =>
  fold(texte.replace(/[−-](?=\s?\d)/, 'moins ').replace(/€/g, ' e '))
    .replace(/\b(?:euros?|eur|ttc|ht|hors taxes?|toutes taxes comprises)\b/g, ' e ')
    .replace(/\s+/g, ' ')
    .trim();

function lireChiffre(nombre: number, total?: number): Lecture<number> {
  if (!Number.isFinite(nombre)) return illisible('ce n’est pas un nombre', REMEDE);
  if (nombre < 0) return illisible('le montant est négatif', REMEDE);
  if (nombre === 0)
    return illisible(
      'le montant est zéro : est-ce zéro, ou inconnu ?',
      'écrire « NC » si le montant est inconnu',
    );
  if (nombre > MAXIMUM) return illisible('le montant dépasse un milliard d’euros', REMEDE);
  // A cell formatted as a percentage holds a number under one.
  if (nombre <= 1 && total !== undefined) return partDe(nombre, total);
  if (nombre < 1) return illisible('le montant est inférieur à un euro : est-ce un pourcentage ?', REMEDE);
  return lue(Math.round(nombre * 100) / 100);
}

function partDe(part: number, total: number | undefined): Lecture<number> {
  const percent = `${Math.round(part * 1000) / 10} %`.replace('.', ',');
  if (part > 1) return illisible(`${percent} dépasse le tout`, REMEDE);
  if (total === undefined) return illisible(`${percent} de quel montant ? le total manque`, REMEDE);
  return lue(Math.round(part * total * 100) / 100, `${percent} de ${formatEuros(total)}`);
}
