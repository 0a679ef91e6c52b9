/** Several places in one cell: every one of them or a question that keeps those that are sure. */
import { parseCode } from '../../territoires/code.ts';
import { proposerGroupements } from './groupement.ts';
import type { Alternative, ChercheurDeLieux } from './lieux.ts';
import {
  ambigu,
  enAlternative,
  PROPOSEES,
  reunir,
  type NonResolu,
  type Question,
  type Resolu,
  type Resolution,
} from './resolution.ts';
import { analyser, type Enonce } from './texte.ts';

type LireUn = (question: Question, niveau?: Enonce['niveau']) => Resolution;

/** Every part or none: half a list would be a lie. The kind said at the head holds for all. Undefined when it is no list. */
export function resoudreListe(parts: string[], question: Question, lire: LireUn): Resolution | undefined {
  const { niveau } = analyser(question.texte);
  const lues = rattacher(parts).map((part) => lirePart(part, question, niveau, lire));
  const resolus = lues.filter((resolution) => resolution.etat === 'resolu');
  if (resolus.length > 0 && !isListe(parts, resolus)) return undefined;
  if (resolus.length < lues.length) return direPerdus(parts, lues, question.chercher);
  return isEparse(resolus) ? direEparse(resolus) : reunir(resolus);
}

/** A place whose department neither the row nor its own words say has less. */
const SITUE = 0.95;

/** Neighbours settle each other; those of two regions may be homonyms of the right ones. */
const isEparse = (resolus: readonly Resolu[]) =>
  new Set(resolus.flatMap(({ lieux }) => lieux.map(({ region }) => region))).size > 1 &&
  resolus.some(({ score }) => score < SITUE);

const direEparse = (resolus: readonly Resolu[]): NonResolu => ({
  ...ambigu('ces lieux sont de régions différentes, et rien ne dit leur département', [
    enAlternative(reunir(resolus)),
  ]),
  conseil: 'écrire le département de chacun, par exemple « Saintes (17) »',
});

function lirePart(texte: string, question: Question, niveau: Enonce['niveau'], lire: LireUn): Resolution {
  const { ailleurs } = question;
  const lue = lire({ ...question, texte }, niveau);
  if (lue.etat === 'resolu' || ailleurs === undefined) return lue;
  const autre = lire({ ...question, texte, contexte: { departement: ailleurs } }, niveau);
  return autre.etat === 'resolu' ? autre : lue;
}

const RANG = /^\d{1,2} ?(?:er?|[èe]me)$/iu;

/** « Paris 18e, 19e et 20e »: the city is said once. */
function rattacher(parts: readonly string[]): string[] {
  let ville = '';
  return parts.map((part) => {
    if (RANG.test(part)) return `${ville} ${part}`.trim();
    ville = part.replace(/\s\S+$/, '');
    return part;
  });
}

/** Places of several kinds are rarely one list, unless each says its kind or is an official code. */
function isListe(parts: readonly string[], resolus: readonly Resolu[]): boolean {
  const niveaux = new Set(resolus.flatMap(({ lieux }) => lieux.map(({ niveau }) => niveau)));
  if (niveaux.size === 1 || parts.every((part) => parseCode(part))) return true;
  return (
    niveaux.size > 1 &&
    resolus.every(({ lieux }) => lieux.every(({ niveau }) => niveau === 'commune' || isDite(niveau, parts)))
  );
}

const isDite = (niveau: string, parts: readonly string[]) =>
  parts.some((part) => analyser(part).niveau === niveau);

function direPerdus(
  parts: readonly string[],
  lues: readonly Resolution[],
  chercher: ChercheurDeLieux,
): NonResolu {
  const perdus = parts.filter((_, i) => lues[i]?.etat !== 'resolu');
  const reconnus = lues.filter((lue) => lue.etat === 'resolu');
  const dits = perdus.map((part) => `« ${part} »`).join(', ');
  const question = ambigu(
    `dans cette liste de ${parts.length}, non reconnu : ${dits}`,
    proposer(parts, lues, reconnus, chercher),
  );
  return { ...question, liste: { reconnus, perdus } };
}

/** Whole lists, the likeliest first: one place for each part in doubt; the last without the parts in doubt, and says so. */
function proposer(
  parts: readonly string[],
  lues: readonly Resolution[],
  reconnus: readonly Resolu[],
  chercher: ChercheurDeLieux,
): Alternative[] {
  const voisins = reconnus.flatMap(({ lieux }) => lieux);
  const choix = lues.map((lue, i): Alternative[] => {
    if (lue.etat === 'resolu') return [enAlternative(lue)];
    const sans = { code: '', nom: `sans « ${parts[i] ?? ''} »`, score: 0 };
    const { nom, niveau } = analyser(parts[i] ?? '');
    const groupes = nom === '' && niveau === 'epci' ? proposerGroupements(voisins, chercher) : [];
    return [...lue.alternatives, ...groupes, sans];
  });
  const premiers = choix.map((each) => each[0]);
  const unParUn = choix.flatMap((each, rang) =>
    each.slice(1, -1).map((autre) => premiers.map((une, i) => (i === rang ? autre : une))),
  );
  const sansDoutes = choix.map((each) => each.at(-1));
  const listes = [premiers, ...unParUn].slice(0, PROPOSEES - 1);
  return [...listes, sansDoutes].map(joindre).filter(({ code }) => code !== '');
}

function joindre(liste: readonly (Alternative | undefined)[]): Alternative {
  const connus = liste.filter((each) => each !== undefined);
  const lieux = connus.filter(({ code }) => code !== '');
  const sans = connus.filter(({ code }) => code === '').map(({ nom }) => `, ${nom}`);
  return {
    ...(sans.length > 0 ? { isSans: true as const } : {}),
    code: [...new Set(lieux.map(({ code }) => code))].join(' | '),
    nom: [...new Set(lieux.map(({ nom }) => nom))].join(' et ') + sans.join(''),
    score: 0,
  };
}
