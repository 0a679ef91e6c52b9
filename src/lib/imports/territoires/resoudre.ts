/** Codes for a territory in free text; never a guess: under the threshold, it says what it hesitates between. */
import type { CodeTerritoire } from '../../../schemas/territoire.ts';
import { parseCode } from '../../territoires/code.ts';
import type { Lieu } from '../../territoires/chercher/entree.ts';
import { readCode } from '../../territoires/chercher/numeros.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import type { Trouve } from '../../territoires/chercher/reponse.ts';
import { codeDe, nomDeLieu, type Alternative, type Chercher, type Contexte } from './lieux.ts';
import { NOM_ENTIER, noter, type Note } from './noter.ts';
import { analyser, decouper, type Enonce } from './texte.ts';

interface Resolu {
  etat: 'resolu';
  codes: CodeTerritoire[];
  noms: string[];
  score: number;
  raison: string;
  /** The action is in a part of it. */
  isPartie: boolean;
}

export type Resolution =
  Resolu | { etat: 'ambigu' | 'inconnu'; probleme: string; alternatives: Alternative[] };

/** A lower score is a guess. */
export const SEUIL = 0.82;
/** What must part the best from the next. */
const ECART = 0.08;
/** Alternatives shown to the person who decides. */
const PROPOSEES = 4;

/** Signs that no name bears, or few. */
const LISTE = /[\n;|,/+&]/;

interface Question {
  texte: string;
  contexte: Contexte;
  /** Who carries the action: tells « EPCI » and homonyms apart. */
  porteur: string;
  chercher: Chercher;
}

/** `porteur`: the words of its cell, « » when there are none. */
export function resoudre(texte: string, contexte: Contexte, porteur: string, chercher: Chercher): Resolution {
  const question = { texte, contexte, porteur, chercher };
  if (isInconnu(texte)) return { etat: 'inconnu', probleme: 'le territoire manque', alternatives: [] };
  const exacts = { ...question, chercher: Object.assign(chercher.exacts, { exacts: chercher.exacts }) };
  const sur = /\p{L}\/\p{L}/u.test(texte)
    ? resoudreUn({ ...exacts, texte: texte.replaceAll('/', ' sur ') })
    : undefined;
  if (sur?.etat === 'resolu') return sur;
  const exact = resoudreUn(exacts);
  const parts = decouper(texte);
  const isEntier = exact.etat === 'resolu' && exact.raison.startsWith(NOM_ENTIER);
  if (exact.etat === 'resolu' && (parts.length < 2 || (isEntier && !LISTE.test(texte)))) return exact;
  const liste = parts.length < 2 ? undefined : resoudreListe(parts, question);
  if (liste?.etat === 'resolu') return exact.etat === 'resolu' ? departager(exact, liste, question) : liste;
  const entier = exact.etat === 'resolu' ? exact : resoudreUn(question);
  return entier.etat === 'resolu' ? entier : (liste ?? entier);
}

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
  if (resolus.length === codes.length && niveaux.size === 1) {
    return {
      etat: 'resolu',
      codes: [...new Set(resolus.flatMap((resolution) => resolution.codes))],
      noms: resolus.flatMap(({ noms }) => noms),
      score: Math.min(...resolus.map(({ score }) => score)),
      raison: `${parts.length} lieux`,
      isPartie: resolus.some(({ isPartie }) => isPartie),
    };
  }
  // Places of several kinds are rarely one list: « Mauges/Loire » is no group and a commune.
  if (resolus.length === 0 || niveaux.size > 1) return undefined;
  const perdus = parts.filter((_, i) => codes[i]?.etat !== 'resolu');
  return {
    etat: 'ambigu',
    probleme: `dans cette liste de ${parts.length}, non reconnu : ${perdus.map((part) => `« ${part} »`).join(', ')}`,
    alternatives: codes
      .flatMap((resolution) => (resolution.etat === 'resolu' ? [] : resolution.alternatives))
      .slice(0, PROPOSEES),
  };
}

function resoudreUn(question: Question, niveau?: Enonce['niveau']): Resolution {
  const { texte, contexte, chercher } = question;
  const cle = parseCode(texte.trim());
  if (cle) return ofOfficiel(codeDe(cle), chercher(cle.code));
  if (readCode(texte) !== undefined) return ofCode(texte, chercher(texte), question);
  const lu = analyser(texte);
  const enonce = lu.niveau === undefined && niveau ? { ...lu, niveau } : lu;
  if (enonce.nom === '') return ofSorte(enonce, question);
  // « Quartier des Fleurs (Agde) »: the brackets hold the commune.
  if (enonce.isPartie && enonce.parenthese) {
    const dedans = resoudreUn({ ...question, texte: enonce.parenthese }, 'commune');
    if (dedans.etat === 'resolu')
      return { ...dedans, raison: `${dedans.raison}, entre parenthèses`, isPartie: true };
  }
  return choisir(classer(enonce, contexte, chercher), enonce, question);
}

interface Classe extends Note {
  lieu: Lieu;
}

/** Each place that the finder proposes once, by its best name, the best first. It is asked more only where it finds no name whole. */
function classer(enonce: Enonce, contexte: Contexte, chercher: Chercher): Classe[] {
  const { nom, entier } = enonce;
  const departement = enonce.departement ?? contexte.departement;
  // « Ville-di-Pietrabugno » begins like a kind of territory and is a name.
  const noms = entier === nom ? [nom] : [entier, nom];
  const best = new Map<string, Classe>();
  for (const requete of [...noms, ...(departement ? [`${nom} ${departement}`] : [])]) {
    for (const { lieu } of chercher(requete)) {
      const notes = noms.map((each) => noter(lieu, { ...enonce, nom: each }, contexte));
      const classe = { lieu, ...notes.reduce((high, other) => (other.score > high.score ? other : high)) };
      const known = best.get(codeDe(lieu));
      if (!known || classe.score > known.score) best.set(codeDe(lieu), classe);
    }
    if ([...best.values()].some(({ score }) => score === 1)) break;
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function choisir(classes: Classe[], enonce: Enonce, question: Question): Resolution {
  const [first, second] = classes;
  if (!first || first.lieu.niveau === 'collectivite') {
    const probleme = first
      ? 'une collectivité d’outre-mer n’a ni intercommunalité ni département'
      : 'territoire inconnu';
    return { etat: 'inconnu', probleme, alternatives: [] };
  }
  if (first.score < SEUIL) return hesiter(classes, `rien d’assez sûr : ${first.raisons.join(', ')}`);
  if (first.score - (second?.score ?? 0) >= ECART) return resolu(first, enonce.isPartie);
  const rivaux = classes.filter(({ score }) => first.score - score < ECART);
  const duPorteur = ofPorteur(rivaux, question);
  return duPorteur
    ? resolu(
        { ...duPorteur, raisons: [...duPorteur.raisons, 'c’est le territoire du porteur'] },
        enonce.isPartie,
      )
    : hesiter(classes, `${rivaux.length} territoires portent ce nom`);
}

function resolu({ lieu, score, raisons }: Classe, isPartie: boolean): Resolution {
  const isArrondissement = lieu.ancien?.nature === 'arrondissement';
  return {
    etat: 'resolu',
    codes: [codeDe(lieu)],
    noms: [nomDeLieu(lieu)],
    score,
    raison: raisons.join(', '),
    isPartie: isPartie || isArrondissement,
  };
}

function hesiter(classes: Classe[], probleme: string): Resolution {
  const alternatives = classes
    .filter(({ lieu }) => lieu.niveau !== 'collectivite')
    .slice(0, PROPOSEES)
    .map(({ lieu, score }) => ({ code: codeDe(lieu), nom: nomDeLieu(lieu), score }));
  return { etat: 'ambigu', probleme, alternatives };
}

/** Among rivals, the one that the bearer’s own name says. */
function ofPorteur(rivaux: Classe[], { porteur, contexte }: Question): Classe | undefined {
  const dit = analyser(porteur);
  if (porteur === '' || dit.nom === '' || dit.niveau === undefined) return undefined;
  const own = rivaux.filter(
    ({ lieu }) =>
      lieu.niveau === dit.niveau && (lieu.code === dit.nom || noter(lieu, dit, contexte).score >= SEUIL),
  );
  return own.length === 1 ? own[0] : undefined;
}

/** « epci:200035715 »: it says its level itself. */
function ofOfficiel(code: CodeTerritoire, trouves: readonly Trouve[]): Resolution {
  const lieu = trouves.map((trouve) => trouve.lieu).find((each) => codeDe(each) === code && !each.ancien);
  return lieu
    ? resolu({ lieu, score: 1, raisons: ['code officiel'] }, false)
    : {
        etat: 'inconnu',
        probleme: `le territoire ${code} n’existe pas dans le découpage administratif`,
        alternatives: [],
      };
}

/** A number: an official code or a postcode. One territory, and in the department of the row. */
function ofCode(texte: string, trouves: readonly Trouve[], question: Question): Resolution {
  const { departement } = question.contexte;
  const lieux = trouves.filter(({ exact }) => exact).map(({ lieu }) => lieu);
  const here = lieux.filter((lieu) => departement === undefined || lieu.departement === departement);
  const toClasse = (lieu: Lieu): Classe => ({ lieu, score: 0.95, raisons: ['code officiel ou postal'] });
  const [first, ...others] = new Map(here.map((lieu) => [codeDe(lieu), toClasse(lieu)])).values();
  if (!first) {
    if (lieux.length > 0)
      return hesiter(lieux.map(toClasse), `ce code n’est pas dans le département ${departement ?? ''}`);
    return { etat: 'inconnu', probleme: `aucun territoire n’a le code ${texte.trim()}`, alternatives: [] };
  }
  if (others.length === 0) return resolu(first, false);
  const duPorteur = ofPorteur([first, ...others], question);
  if (duPorteur) return resolu(duPorteur, false);
  return hesiter([first, ...others], `${others.length + 1} territoires ont ce code`);
}

/** « tout le département », « EPCI », « région »: what the rest of the row says. */
function ofSorte({ niveau, departement }: Enonce, question: Question): Resolution {
  const { contexte, porteur, chercher } = question;
  const code = niveau === 'departement' ? (departement ?? contexte.departement) : contexte.region;
  if (niveau === 'departement' || niveau === 'region') {
    const lieu =
      code &&
      chercher(code).find((trouve) => trouve.lieu.niveau === niveau && trouve.lieu.code === code)?.lieu;
    const nom = niveau === 'departement' ? 'le département' : 'la région';
    return lieu
      ? resolu({ lieu, score: 0.95, raisons: [`${nom} de la ligne`] }, false)
      : { etat: 'inconnu', probleme: `${nom} n’est pas dit sur la ligne`, alternatives: [] };
  }
  const dit = analyser(porteur);
  if (dit.nom === '' || dit.niveau !== niveau) {
    return {
      etat: 'inconnu',
      probleme: 'le territoire n’est pas nommé, et le porteur ne le dit pas',
      alternatives: [],
    };
  }
  const resolution = resoudreUn({ ...question, texte: porteur, porteur: '' });
  return resolution.etat === 'resolu'
    ? { ...resolution, raison: `${resolution.raison}, d’après le porteur` }
    : resolution;
}
