/** What stands in brackets after a territory: where it is, its initials, or places and words that no code says. */
import { fold } from '../../texte/fold.ts';
import { codeOfDepartement, codeOfRegion } from '../../territoires/code.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { ambigu, enAlternative, type Question, type Resolu, type Resolution } from './resolution.ts';
import { isPartieDite } from './reserve.ts';
import { codeDe } from './lieux.ts';
import { analyser } from './texte.ts';

interface Parenthese {
  dehors: string;
  dedans: string;
}

const RANG = /^\s*\d{1,2} ?(?:er?|[èe]me)(?![\p{L}\d])/iu;
/** Initials are never sure. */
const SIGLE = 0.9;

type Lire = (question: Question) => Resolution;

/** « Bordeaux Métropole (Talence, Pessac) »; undefined where there are none, or a department, or several. */
export function lireParenthese(texte: string): Parenthese | undefined {
  const [, dehors = '', dedans = ''] = /^([^()]+)\(([^()]+)\)\s*$/.exec(texte) ?? [];
  return dehors.trim() === '' || analyser(texte).parenthese === undefined ? undefined : { dehors, dedans };
}

export function ofParenthese({ dehors, dedans }: Parenthese, question: Question, lire: Lire): Resolution {
  // « Lyon (7e) »
  if (RANG.test(dedans)) {
    const ensemble = lire({ ...question, texte: `${dehors}${dedans}` });
    if (ensemble.etat === 'resolu' && ensemble.isPartie) return ensemble;
  }
  const entier = lire({ ...question, texte: dehors });
  const precise = lire({ ...question, texte: dedans, porteur: undefined });
  if (entier.etat !== 'resolu') return ofDedans(dehors, entier, precise);
  if (isSigle(dedans, entier.lieux)) return entier;
  return ofDetail({ dehors, dedans }, entier, precise);
}

/** What the brackets say of a territory that is known. */
function ofDetail({ dehors, dedans }: Parenthese, entier: Resolu, precise: Resolution): Resolution {
  const isSitue = isOu(precise, entier.lieux);
  if (isSitue && precise.etat === 'resolu') return entier;
  // « canton de Pont-Hébert » is no place of ours: those that it makes think of say nothing of where it is.
  if (isPartieDite(dedans)) return { ...entier, isPartie: true, reserve: dedans };
  if (isSitue) return entier;
  if (precise.etat !== 'resolu') return { ...entier, reserve: dedans };
  return ambigu(
    `la parenthèse nomme d’autres lieux que « ${dehors.trim()} » : dire si l’action couvre les uns ou l’autre`,
    [precise, entier].map(enAlternative),
  );
}

/** « PMM (Perpignan Méditerranée) », « Quartier des Fleurs (Agde) ». */
function ofDedans(dehors: string, entier: Exclude<Resolution, Resolu>, precise: Resolution): Resolution {
  const { isPartie } = analyser(dehors);
  if (precise.etat !== 'resolu') return entier.alternatives.length > 0 ? entier : precise;
  if (!isPartie && !isSigle(dehors, precise.lieux)) {
    return ambigu(`« ${dehors.trim()} » n’est pas reconnu, seule la parenthèse l’est`, [
      enAlternative(precise),
      ...entier.alternatives,
    ]);
  }
  const raison = `${precise.raison}, entre parenthèses`;
  if (!isPartie) return { ...precise, raison, score: Math.min(precise.score, SIGLE) };
  return { ...precise, raison, isPartie, reserve: dehors.trim() };
}

/** « Lunel (Hérault) », « Saint-Denis (La Réunion) », a department and a region: where it is. */
function isOu(precise: Resolution, lieux: readonly Lieu[]): boolean {
  const isAutour = (code: string) => lieux.every((lieu) => autourDe(lieu).includes(code));
  return precise.etat === 'resolu'
    ? precise.codes.every(isAutour)
    : precise.alternatives.some(({ code }) => isAutour(code));
}

const autourDe = (lieu: Lieu) => [
  codeDe(lieu),
  `epci:${lieu.epci ?? ''}`,
  codeOfDepartement(lieu.departement),
  codeOfRegion(lieu.region),
];

const SORTES = 'communaute commune communes agglomeration urbaine metropole';

/** Capitals that begin words of the name or of its kind, in any order. */
function isSigle(texte: string, lieux: readonly Lieu[]): boolean {
  const lettres = texte.trim();
  const initiales = new Set(
    `${SORTES} ${lieux.map(({ nom }) => fold(nom)).join(' ')}`.split(' ').map((mot) => mot.charAt(0)),
  );
  return /^[A-Z]{2,8}$/.test(lettres) && Array.from(fold(lettres)).every((lettre) => initiales.has(lettre));
}
