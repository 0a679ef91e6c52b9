/** What the title of a column says that its plain numbers count: euros, thousands, millions, parts in a hundred. */

/** « Coût (k€) », « Budget en milliers d’euros », « M€ ». */
const MULTIPLE = /(?:^|[\s(/[])(k|m)\s?(?:€|eur)|\b(millier|million)s?\b/i;
/** Not « Part État (80 % au plus) », which is a remark. */
const POURCENTAGE = /(?<!\d\s?)%|\bpour\s?cent(?:age)?s?\b|\btaux\b/i;

export interface UniteDeMonnaie {
  /** A thousand, a million. */
  fois: number;
  /** « en milliers d’euros ». */
  mots: string;
  /** From there, a plain number is more likely in euros: no local action costs as much. */
  invraisemblable: number;
}

const MILLIERS: UniteDeMonnaie = { fois: 1e3, mots: 'en milliers d’euros', invraisemblable: 1e7 };
const MILLIONS: UniteDeMonnaie = { fois: 1e6, mots: 'en millions d’euros', invraisemblable: 1e8 };
const UNITES: Record<string, UniteDeMonnaie> = {
  k: MILLIERS,
  millier: MILLIERS,
  m: MILLIONS,
  million: MILLIONS,
};

/** The multiple of a euro that a title says; undefined when it says none. */
export function uniteDeTitre(titre: string): UniteDeMonnaie | undefined {
  const [, signe, mot] = MULTIPLE.exec(titre) ?? [];
  return UNITES[(signe ?? mot ?? '').toLowerCase()];
}

/** « Part État (%) », « Taux d’intervention ». */
export const saysPourcentage = (titre: string): boolean => POURCENTAGE.test(titre);

/** Whether a title says a unit of money, euros included. */
export const saysMonnaie = (titre: string): boolean => /€|\beur/i.test(titre) || MULTIPLE.test(titre);

/** Whether a title says what its numbers count: none is then lent to it by another title. */
export const saysUnite = (titre: string): boolean => saysMonnaie(titre) || saysPourcentage(titre);
