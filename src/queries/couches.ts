/** The layers of the map with their values, computed once a build from what the pages of territories show. */
import { creditOfRessource } from '../lib/ressources/attribution.ts';
import { explainContrat, libellesContrat } from '../lib/contrats/contrats.ts';
import { libellesPreuve } from '../lib/contrats/preuves.ts';
import { classify } from '../lib/carte/couches/classer.ts';
import { constatOf } from '../lib/carte/couches/constat.ts';
import { INCONNU, type Couche, type Etat, type ValeurTerritoire } from '../lib/carte/couches/modele.ts';
import { formatEuros } from '../lib/texte/euros.ts';
import { compareNoms, formatCount, formatDate, formatListe, formatNombre } from '../lib/texte/format.ts';
import { lowerFirst } from '../lib/texte/initiale.ts';
import { codeOfDepartement } from '../lib/territoires/code.ts';
import { isDepartemental } from '../lib/contrats/territoires.ts';
import { pathOfTerritoire } from '../lib/territoires/adresses.ts';
import { statutsContrat } from '../schemas/contrat.ts';
import type { ContratDeFiche, FicheTerritoire } from '../schemas/fiche-territoire.ts';
import { allContrats } from './contrats/contrats.ts';
import { requireEntries } from './entries.ts';
import { entreesCouches, type EntreeCouche } from './entrees-couches.ts';
import { allFichesTerritoires } from './territoires/fiches.ts';
import { readReferentiel } from '../reference/territoires.ts';

type Fiches = FicheTerritoire[];

interface Recette {
  /** What is said of a territory of the level. */
  mesurer: (
    fiche: FicheTerritoire,
  ) => Pick<ValeurTerritoire, 'valeur' | 'etat' | 'texte' | 'note' | 'deduit'>;
  format: (valeur: number) => string;
  /** The states in the order of the legend. */
  etats?: Etat[];
}

const projets = (count: number) => formatCount(count, 'projet');
const habitants = (count: number) => formatCount(count, 'habitant');
const parHabitant = (euros: number) => `${formatEuros(euros)} par habitant`;

const AUCUN_PROJET: Etat = { id: 'etat-aucun', nom: 'aucun projet nommé' };
const COMMUN: Etat = { id: 'etat-commun', nom: 'un seul montant pour les cinq régions d’outre-mer' };
/** The files repeat the shared amount on five lines: a column must not be added up blindly. */
const PARTAGE = 'La même valeur sur les cinq lignes : elle ne s’additionne pas.';
const LAUREAT: Etat = { id: 'etat-laureat', nom: 'lauréate de l’appel' };
const PAS_NOMMEE: Etat = { id: 'etat-aucun', nom: 'pas nommée par nos sources' };
const RETENUE: Etat = { id: 'etat-laureat', nom: 'retenue, ou une de ses communes' };
const DEPARTEMENT_RETENU: Etat = { id: 'etat-probable', nom: 'son département est retenu' };
const HORS_LISTE: Etat = { id: 'etat-aucun', nom: 'pas nommée dans notre liste partielle' };
const etatsContrat = statutsContrat
  .filter((statut) => statut !== 'non-precise')
  .map((statut) => ({ id: `etat-${statut}`, nom: lowerFirst(libellesContrat[statut]) }));

const RECETTES: Record<string, Recette> = {
  projets: {
    mesurer: ({ projets: { length } }) =>
      length === 0
        ? { valeur: 0, etat: AUCUN_PROJET, texte: AUCUN_PROJET.nom }
        : { valeur: length, texte: projets(length) },
    format: projets,
    etats: [AUCUN_PROJET],
  },
  contrats: { mesurer: measureContrat, format: formatNombre, etats: etatsContrat },
  budgets: {
    mesurer: ({ budgetContrats }) => measureBudget(budgetContrats, budgetContrats?.euros, formatEuros),
    format: formatEuros,
    etats: [COMMUN],
  },
  'budgets-habitant': {
    mesurer: ({ budgetContrats }) =>
      measureBudget(budgetContrats, budgetContrats?.eurosParHabitant, parHabitant),
    format: parHabitant,
    etats: [COMMUN],
  },
  'appel-rural': {
    mesurer: ({ appelRural }) => {
      const etat = appelRural.length > 0 ? LAUREAT : PAS_NOMMEE;
      return { valeur: null, etat, texte: etat.nom };
    },
    format: formatNombre,
    etats: [LAUREAT, PAS_NOMMEE],
  },
  'zero-non-recours': {
    mesurer: measureZeroNonRecours,
    format: formatNombre,
    etats: [RETENUE, DEPARTEMENT_RETENU, HORS_LISTE],
  },
  population: {
    mesurer: ({ population }) => ({ valeur: population, texte: habitants(population) }),
    format: habitants,
  },
};

function measureContrat({ code, contrats }: FicheTerritoire): ReturnType<Recette['mesurer']> {
  const own = contrats.find(({ territoire }) => territoire === codeOfDepartement(code));
  if (!own || own.statut === 'non-precise')
    return { valeur: null, texte: INCONNU.nom, note: own ? sayContrat(own) : '' };
  const nom = lowerFirst(libellesContrat[own.statut]);
  return {
    valeur: null,
    etat: { id: `etat-${own.statut}`, nom },
    texte: nom,
    note: sayContrat(own),
    // « Probable » says by itself that it is deduced.
    ...(own.statut === 'signe' && own.preuve === 'deduit' ? { deduit: true } : {}),
  };
}

/** What is retained is the EPCI, a commune of it, or its whole department. */
function measureZeroNonRecours({ zeroNonRecours }: FicheTerritoire): ReturnType<Recette['mesurer']> {
  const noms = formatListe(zeroNonRecours.map(({ nom }) => nom));
  if (noms === '') return { valeur: null, etat: HORS_LISTE, texte: HORS_LISTE.nom };
  const isInside = zeroNonRecours.some(({ lien }) => lien !== 'departement');
  return { valeur: null, etat: isInside ? RETENUE : DEPARTEMENT_RETENU, texte: noms };
}

const sayContrat = (contrat: ContratDeFiche) =>
  `${explainContrat(contrat)} ${libellesPreuve[contrat.preuve]}.`.trim();

/** The five overseas regions share one amount: it is theirs together, never the value of one of them. */
function measureBudget(
  budget: FicheTerritoire['budgetContrats'],
  valeur: number | undefined,
  format: (valeur: number) => string,
): ReturnType<Recette['mesurer']> {
  if (!budget || valeur === undefined) return { valeur: null, texte: INCONNU.nom };
  if (budget.perimetre !== 'Outre-mer') return { valeur, texte: format(valeur) };
  const texte = `${format(valeur)} pour les cinq régions d’outre-mer réunies`;
  return { valeur, etat: COMMUN, texte, note: PARTAGE };
}

let couches: Promise<Couche[]> | undefined;

/** Every layer, in the order of the choice. */
export function allCouches(): Promise<Couche[]> {
  couches ??= makeAll();
  return couches;
}

async function makeAll(): Promise<Couche[]> {
  const fiches = [...(await allFichesTerritoires()).values()];
  return Promise.all((await entreesCouches()).map((entree) => toCouche(entree, fiches)));
}

async function toCouche({ id, data }: EntreeCouche, all: Fiches): Promise<Couche> {
  const recette = RECETTES[id];
  if (!recette) throw new Error(`La couche « ${id} » n’a pas de recette dans src/queries/couches.ts.`);
  const fiches = all.filter(({ niveau }) => niveau === data.niveau);
  const mesures = fiches.map((fiche) => ({
    code: fiche.code,
    nom: fiche.nom,
    region: fiche.region.code,
    ...recette.mesurer(fiche),
  }));
  const { court, titre, niveau, mesure, unite, forme, date } = data;
  const classement = classify(mesures, recette.format, recette.etats);
  return {
    ...{ id, court, titre, niveau, mesure, unite, forme, ...classement },
    constat: constatOf({ niveau, ...classement }, data.constat),
    source: await creditOf(data),
    date: formatDate(date),
  };
}

async function creditOf({ sources, jeux }: EntreeCouche['data']): Promise<string> {
  const [ressources, origines] = await Promise.all([
    requireEntries('ressources', sources),
    requireEntries('origines', jeux),
  ]);
  return [
    ...ressources.map(({ data }) => creditOfRessource(data)),
    ...origines.map(({ data }) => data.citation.replace(/\.$/, '')),
  ].join(' ; ');
}

/** The contracts smaller than a department, by name: the map of departments cannot show them. */
export async function contratsLocaux() {
  return (await allContrats())
    .filter((contrat) => !isDepartemental(contrat))
    .map((contrat) => ({ ...contrat, href: pathOfTerritoire(contrat.territoire, readReferentiel()) }))
    .sort((a, b) => compareNoms(a.nom, b.nom));
}
