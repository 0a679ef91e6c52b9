/** Amounts in euros. */
import { formatEuros } from '../../texte/euros.ts';
import { fold } from '../../texte/format.ts';
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { isInconnu } from './inconnu.ts';
import { illisible, INCONNUE, lue, type Lecture } from './lecture.ts';
import { lireNombre } from './nombre.ts';
import { saysMonnaie, saysPourcentage, saysUnite, uniteDeTitre, type UniteDeMonnaie } from './unite.ts';

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
const REMEDE_POURCENTAGE =
  'écrire le pourcentage avec son signe, par exemple 50 %, ou la somme, par exemple 12 000 €';
/** « environ 15 000 € » : the word is kept in the note. */
const ENVIRON = /^(?:environ|env|approx|approximativement|pres de|plus de|un peu plus de|~|≈)[. ]*/;
/** More than any action of a local pact: a slip of zeros, or a total. */
const MAXIMUM = 1e9;

const nombreDe = (cellule: CelluleLue | undefined) =>
  typeof cellule === 'string' ? lireNombre(cellule.trim()) : cellule;

/**
 * « 12 000,00 € », « 12 k€ », « 1,2 M€ », « NC »; `total`: that of the row, for « 50 % »; `titre`: that of the column, whose
 * unit holds for the numbers that have none of their own.
 */
export function lireMontant(cellule: CelluleLue | undefined, total?: number, titre = ''): Lecture<number> {
  const nombre = nombreDe(cellule);
  if (typeof nombre === 'number' && saysPourcentage(titre)) return lirePourcentage(nombre, total, titre);
  const unite = uniteDeTitre(titre);
  if (!unite || typeof nombre !== 'number')
    return noter(lireSansTitre(cellule, total), ditDesTaxes(cellule, titre));
  if (nombre * unite.fois >= unite.invraisemblable) return demanderUnite(nombre, unite);
  return noter(
    lireChiffre(nombre * unite.fois),
    `${unite.mots} d’après les titres du tableau`,
    ditDesTaxes(cellule, titre),
  );
}

/** « 250000 » in a column of thousands: somebody has written euros, or an amount that no action has. */
function demanderUnite(nombre: number, { fois, mots }: UniteDeMonnaie): Lecture<number> {
  return illisible(
    `${mots} d’après le titre, ce serait ${formatEuros(nombre * fois)} : est-ce ${formatEuros(nombre)} ?`,
    `écrire le montant en euros, par exemple ${formatEuros(nombre)}`,
  );
}

/** A plain number under a title that says « % ». */
function lirePourcentage(nombre: number, total: number | undefined, titre: string): Lecture<number> {
  const dit = String(nombre).replace('.', ',');
  if (saysMonnaie(titre))
    return illisible(
      `est-ce ${dit} %, ou une somme ? le titre de la colonne dit les deux`,
      REMEDE_POURCENTAGE,
    );
  if (nombre <= 0) return lireChiffre(nombre);
  if (nombre <= 1)
    return illisible(
      `est-ce ${dit} %, ou ${enPourcent(nombre)} ? le titre de la colonne dit « % »`,
      REMEDE_POURCENTAGE,
    );
  if (nombre > 100)
    return illisible(`le titre de la colonne dit « % », et ${dit} % dépasse le tout`, REMEDE_POURCENTAGE);
  return partDe(nombre / 100, total);
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
  const { fois, mots } = unite;
  if (total === undefined)
    return illisible(
      `est-ce en euros, ou ${mots} comme le total ?`,
      'écrire le montant avec son unité, par exemple 20 k€ ou 20 000 €',
    );
  if (nombre * fois <= total)
    return noter(lireChiffre(nombre * fois), `${mots}, comme le total`, ditDesTaxes(cellule, titres.part));
  return noter(seule, `en euros : ${mots}, comme le total, elle le passerait`);
}

const TAXES: [RegExp, string][] = [
  [/\bht\b|\bhors taxes?\b/i, 'hors taxes'],
  [/\bttc\b|\btoutes taxes comprises\b/i, 'toutes taxes comprises'],
];
const taxesDe = (texte: string) => TAXES.find(([mot]) => mot.test(texte))?.[1];

/** What the cell, or else its title, says of taxes. */
function ditDesTaxes(cellule: CelluleLue | undefined, titre: string): string {
  const own = taxesDe(texteDeCellule(cellule));
  const duTitre = taxesDe(titre);
  return own ?? (duTitre === undefined ? '' : `${duTitre} d’après les titres du tableau`);
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
      'écrire « NC » si le montant est inconnu ; s’il est bien zéro, répondre « 0 »',
    );
  if (nombre > MAXIMUM) return illisible('le montant dépasse un milliard d’euros', REMEDE);
  // A cell formatted as a percentage holds a number under one.
  if (nombre <= 1 && total !== undefined) return partDe(nombre, total);
  if (nombre < 1) return illisible('le montant est inférieur à un euro : est-ce un pourcentage ?', REMEDE);
  return lue(Math.round(nombre * 100) / 100);
}

/** 0.333333 → « 33,3 % ». */
const enPourcent = (part: number) => `${Math.round(part * 1000) / 10} %`.replace('.', ',');

function partDe(part: number, total: number | undefined): Lecture<number> {
  const percent = enPourcent(part);
  if (part > 1) return illisible(`${percent} dépasse le tout`, REMEDE);
  if (total === undefined) return illisible(`${percent} de quel montant ? le total manque`, REMEDE);
  return lue(Math.round(part * total * 100) / 100, `${percent} de ${formatEuros(total)}`);
}
