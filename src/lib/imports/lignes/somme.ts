/** The name of a funder and the sum beside it, and the numbers that belong to a name. */

export interface Decoupe {
  nom: string;
  /** « » when nothing looks like one. */
  somme: string;
  /** What parts them: nothing but a space, brackets or a colon, an equals sign. */
  signe: '' | ' ' | ':' | '(' | '=';
}

const LIAISON = "(?:d[eu]s? |d[’']|par |pour |à )?(?:la |les? |l[’'])?";
/** Spaces between thousands only: « CD 34 20 000 » holds two numbers. */
const CHIFFRES = '(?:\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d[\\d.,]*)';
const SOMME = `${CHIFFRES}\\s?(?:k|m|md)?\\s?(?:€|euros?|eur)(?:\\s?(?:ht|ttc))?`;
const SOMME_EN_TETE = new RegExp(`^(${SOMME})\\s*[:=(-]?\\s*${LIAISON}(.+?)\\)?$`, 'iu');
const SOMME_EN_QUEUE = new RegExp(`^(.+?)\\s*(?:([:=(])\\s*|\\s)(${SOMME})\\)?$`, 'iu');
const SOMME_NUE = /^(.+?)\s*([:=(])\s*([^()]*\d[^()]*)\)?$/;
const NOMBRE_EN_QUEUE = new RegExp(`^(.+?)\\s(${CHIFFRES}(?:\\s?k)?)$`, 'iu');
const ANNEE = /^(?:19|20)\d\d$/;

export function separer(part: string): Decoupe {
  const [, avant = '', suivi = ''] = SOMME_EN_TETE.exec(part) ?? [];
  if (suivi) return { nom: suivi, somme: avant, signe: ' ' };
  const [, nomme = '', signe, dite = ''] = SOMME_EN_QUEUE.exec(part) ?? SOMME_NUE.exec(part) ?? [];
  return dite === '' ? separerNombre(part) : { nom: nomme, somme: dite, signe: toSigne(signe) };
}

function separerNombre(part: string): Decoupe {
  const [, nom = part, somme = ''] = NOMBRE_EN_QUEUE.exec(part) ?? [];
  return somme === '' || ANNEE.test(somme) ? { nom: part, somme: '', signe: '' } : { nom, somme, signe: ' ' };
}

const toSigne = (signe = ' '): Decoupe['signe'] =>
  signe === ':' || signe === '(' || signe === '=' ? signe : ' ';

const DEPARTEMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|97[1-6])$/;
/** Bodies that the number of their department tells apart. */
const DEPARTEMENTAL =
  /(?:^|\s)(?:cd|cg|ccss|msa|d[ée]partement|conseil (?:d[ée]partemental|g[ée]n[ée]ral))$/iu;
/** Lines of the budget of the State, and parts of a plan, have numbers. */
const NUMEROTE = /(?:^|\s)(?:bop|programme|action|mesure|axe|volet)$/iu;
const SIGLE = /(?:^|\s)\p{Lu}{2,}$/u;

/** « CD 34 », « BOP 304 », « CAF 34 » or « Ligue (34) » in the Hérault: the number belongs to the name. */
export function isNomNumerote({ nom, somme, signe }: Decoupe, departements: readonly string[]): boolean {
  if (signe !== ' ' && signe !== '(') return false;
  if (NUMEROTE.test(nom)) return /^\d{1,3}$/.test(somme);
  if (!DEPARTEMENT.test(somme)) return false;
  const isLeSien = departements.includes(somme) && (signe === '(' || SIGLE.test(nom));
  return isLeSien || DEPARTEMENTAL.test(nom);
}

/** « CD 34 200 € »: 34 200 € of a CD, or 200 € of the CD 34. */
export function isDouble({ somme, ...reste }: Decoupe, departements: readonly string[]): boolean {
  const [tete = '', ...suite] = somme.split(' ');
  return /^\d/.test(suite[0] ?? '') && isNomNumerote({ ...reste, somme: tete }, departements);
}

/** Whether the number may be that of a department, or stand in a name: nothing says that it is a sum. */
export const isDouteuse = ({ somme, signe }: Decoupe): boolean =>
  signe === ' ' || (signe === '(' && DEPARTEMENT.test(somme));
