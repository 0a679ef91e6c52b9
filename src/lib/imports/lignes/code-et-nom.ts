/** A row that gives a number (INSEE, SIREN, postcode) beside a name: they say the same place, or somebody is asked which one is right. */
import { parseCode } from '../../territoires/code.ts';
import { codeDe, type ChercheurDeLieux, type Contexte } from '../territoires/lieux.ts';
import { ambigu, enAlternative, type Resolu, type Resolution } from '../territoires/resolution.ts';
import { resoudre } from '../territoires/resoudre.ts';
import type { Lecteur } from './lecteur.ts';

/** « codes »: the number tells; « nom »: the name, among the places of the number; « choisi »: what a person answered; « contraires »: said, nothing to take. */
type Confrontation =
  | { etat: 'codes' }
  | { etat: 'contraires' }
  | { etat: 'nom'; lieu: Resolu }
  | { etat: 'choisi'; lieu: Resolu; mots: string };

interface Lus {
  /** What the number may be: the communes of a postcode are many. */
  possibles: readonly string[];
  numero: Resolution;
  nom: Resolution;
}

/** Codes as we write them, « commune:33318 », are ours: whoever wrote one meant it. */
const isOfficiel = (codes: string) => codes.split('|').every((code) => parseCode(code.trim()));

export function confronter(lecteur: Lecteur, contexte: Contexte, chercher: ChercheurDeLieux): Confrontation {
  const [codes, nom] = [lecteur.texte('codes'), lecteur.texte('territoire')];
  if (isOfficiel(codes) || lecteur.decision('codes', codes) !== undefined) return { etat: 'codes' };
  const lus = lire(codes, nom, contexte, chercher);
  const homonymes = chercher.exacts(nom).map(({ lieu }) => codeDe(lieu));
  const commun = lireCommun(lus, homonymes, chercher);
  if (commun) return { etat: 'nom', lieu: commun };
  const accord = accorder(lus, homonymes);
  if (accord) return accord;
  const mots = `${codes} / ${nom}`;
  const reponse = lecteur.decision('codes', mots);
  const lieu = reponse === undefined ? undefined : resoudre({ texte: reponse, contexte, chercher });
  if (lieu?.etat === 'resolu') return { etat: 'choisi', lieu, mots };
  direContraires(lecteur, mots, lus);
  return { etat: 'contraires' };
}

/** The name is read in the department of the number: « Saint-Denis » beside 97411 is that of La Réunion. */
function lire(codes: string, nom: string, contexte: Contexte, chercher: ChercheurDeLieux): Lus {
  const numero = resoudre({ texte: codes, contexte, chercher });
  const trouves = chercher(codes).filter(({ exact }) => exact);
  const lieux = numero.etat === 'resolu' ? numero.lieux : trouves.map(({ lieu }) => lieu);
  const ici = new Set(lieux.map(({ departement }) => departement).filter(Boolean));
  const [departement] = ici;
  const situe = ici.size === 1 && departement !== undefined ? { ...contexte, departement } : contexte;
  return {
    possibles: lieux.map(codeDe),
    numero,
    nom: resoudre({ texte: nom, contexte: situe, chercher }),
  };
}

/** « 53 Mayenne »: a number that is also that of a region, a name that is also that of a commune; one place has both. */
function lireCommun(
  { possibles, numero, nom }: Lus,
  homonymes: readonly string[],
  chercher: ChercheurDeLieux,
): Resolu | undefined {
  if (numero.etat === 'resolu' || nom.etat === 'resolu') return undefined;
  const [commun, ...autres] = new Set(possibles.filter((code) => homonymes.includes(code)));
  if (commun === undefined || autres.length > 0) return undefined;
  const lu = resoudre({ texte: commun, contexte: {}, chercher });
  return lu.etat === 'resolu' ? lu : undefined;
}

/** Undefined when they name two places. `homonymes`: those that bear the name; a name that nobody bears contradicts nothing. */
function accorder({ possibles, numero, nom }: Lus, homonymes: readonly string[]): Confrontation | undefined {
  if (possibles.length === 0) return { etat: 'codes' };
  if (nom.etat !== 'resolu') {
    const proches = [...homonymes, ...nom.alternatives.flatMap(({ code }) => code.split(' | '))];
    const isAccord = homonymes.length === 0 || proches.some((code) => possibles.includes(code));
    return isAccord ? { etat: 'codes' } : undefined;
  }
  if (!nom.codes.every((code) => possibles.includes(code))) return undefined;
  if (numero.etat !== 'resolu') return { etat: 'nom', lieu: nom };
  return new Set(possibles).size === nom.codes.length ? { etat: 'codes' } : undefined;
}

const proposer = (lu: Resolution) =>
  lu.etat === 'resolu' ? [enAlternative(lu)] : lu.alternatives.slice(0, 2);

function direContraires(lecteur: Lecteur, valeur: string, { numero, nom }: Lus): void {
  const { alternatives } = ambigu('', [...proposer(numero), ...proposer(nom)]);
  const code = numero.etat === 'resolu' ? `, qui est celui de ${numero.dits.join(' ; ')}` : '';
  lecteur.dire('code-et-nom-contraires', 'codes', {
    ...{ valeur, vu: valeur },
    probleme: `le code${code}, et le nom « ${lecteur.texte('territoire')} » ne désignent pas le même lieu`,
    remede: `dire lequel est juste : ${alternatives.map((each) => each.nom).join(' ou ')}`,
    propositions: alternatives.map((each) => ({ decision: each.code, nom: each.nom })),
  });
}
