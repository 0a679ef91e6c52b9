/** Codes for a territory in free text; never a guess: under the threshold, it says what it hesitates between. */
import { parseCode } from '../../territoires/code.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { NOM_ENTIER } from './noter.ts';
import {
  inconnu,
  PROPOSEES,
  type NonResolu,
  type Question,
  type Resolu,
  type Resolution,
} from './resolution.ts';
import { analyser, decouper } from './texte.ts';
import { resoudreUn } from './un-lieu.ts';

/** Signs that no name bears, or few. */
const LISTE = /[\n;|,/+&]/;

/** A name whole first, then a list, then whatever is near. */
export function resoudre(question: Question): Resolution {
  if (isInconnu(question.texte)) return inconnu('le territoire manque');
  const exact = resoudreExact(question);
  const parts = decouper(question.texte);
  const isUn = parts.length < 2 || (exact && isSansDoute(exact, question.texte));
  if (isUn) return exact ?? resoudreUn(question);
  return resoudreParts(parts, exact, question);
}

/** `exact`: the place that bears the whole text for a name, if there is one. */
function resoudreParts(parts: string[], exact: Resolu | undefined, question: Question): Resolution {
  const liste = resoudreListe(parts, question);
  if (exact) return liste?.etat === 'resolu' ? departager(exact, liste, question) : exact;
  if (liste?.etat === 'resolu') return liste;
  const entier = resoudreUn(question);
  return entier.etat === 'resolu' ? entier : (liste ?? entier);
}

/** By the names of places as they are; « Mauges/Loire » is Mauges-sur-Loire. */
function resoudreExact(question: Question): Resolu | undefined {
  const { exacts } = question.chercher;
  const stricte = { ...question, chercher: Object.assign((texte: string) => exacts(texte), { exacts }) };
  const { texte } = question;
  const textes = /\p{L}\/\p{L}/u.test(texte) ? [texte.replaceAll('/', ' sur '), texte] : [texte];
  return textes
    .map((each) => resoudreUn({ ...stricte, texte: each }))
    .find((resolution) => resolution.etat === 'resolu');
}

/** A name in its own order, with no sign of a list. */
const isSansDoute = ({ raison }: Resolu, texte: string) =>
  raison.startsWith(NOM_ENTIER) && !LISTE.test(texte);

/** « Castillon/Pujols » is a group, « Mirecourt ; Dompaire » two communes, and both could be either: the kind said, or the bearer, tells. */
function departager(entier: Resolu, liste: Resolu, { texte, porteur }: Question): Resolution {
  const sorte = analyser(texte).niveau ?? analyser(porteur).niveau;
  if (sorte === 'epci') return entier;
  if (sorte === 'commune') return liste;
  const alternatives = [entier, liste].map(({ codes, noms, score }) => ({
    code: codes.join(' | '),
    nom: noms.join(' et '),
    score,
  }));
  return {
    etat: 'ambigu',
    probleme: 'une intercommunalité porte ces noms, et ce sont aussi des communes',
    alternatives,
  };
}

/** Every part or none: half a list would be a lie. The kind said at the head holds for all. */
function resoudreListe(parts: string[], question: Question): Resolution | undefined {
  const { niveau } = analyser(question.texte);
  const codes = parts.map((texte) => resoudreUn({ ...question, texte }, niveau));
  const resolus = codes.filter((resolution) => resolution.etat === 'resolu');
  const niveaux = new Set(
    resolus.flatMap((resolution) => resolution.codes.map((code) => parseCode(code)?.niveau)),
  );
  // Places of several kinds are rarely one list, unless official codes say so.
  const isListe = niveaux.size === 1 || parts.every((part) => parseCode(part));
  if (!isListe) return undefined;
  return resolus.length === codes.length ? reunir(resolus) : direPerdus(parts, codes);
}

function reunir(resolus: readonly Resolu[]): Resolu {
  return {
    etat: 'resolu',
    codes: [...new Set(resolus.flatMap((resolution) => resolution.codes))],
    noms: [...new Set(resolus.flatMap(({ noms }) => noms))],
    dits: [...new Set(resolus.flatMap(({ dits }) => dits))],
    score: Math.min(...resolus.map(({ score }) => score)),
    raison: `${resolus.length} lieux`,
    isPartie: resolus.some(({ isPartie }) => isPartie),
  };
}

function direPerdus(parts: readonly string[], codes: readonly Resolution[]): NonResolu {
  const perdus = parts.filter((_, i) => codes[i]?.etat !== 'resolu');
  return {
    etat: 'ambigu',
    probleme: `dans cette liste de ${parts.length}, non reconnu : ${perdus.map((part) => `« ${part} »`).join(', ')}`,
    alternatives: codes
      .flatMap((resolution) => (resolution.etat === 'resolu' ? [] : resolution.alternatives))
      .slice(0, PROPOSEES),
  };
}
