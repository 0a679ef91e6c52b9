/** The money as an explorer shows it: by region, by payer, by theme, by programme, by action. */
import { creditOfRessource } from '../../lib/ressources/attribution.ts';
import { upperFirst } from '../../lib/texte/initiale.ts';
import { budgetOf } from '../../lib/bilan/budget.ts';
import type { LigneArgent, VueArgent } from '../../lib/bilan/argent/modele.ts';
import {
  deduit,
  dit,
  lignesDesFinanceurs,
  lignesDesRegions,
  millions,
  withParts,
} from '../../lib/bilan/argent/vues.ts';
import { pathOfRegion } from '../../lib/territoires/adresses.ts';
import { readReferentiel } from '../../reference/territoires.ts';
import type { Chiffre } from '../../schemas/chiffre.ts';
import { budgetsCompares } from '../contrats/budgets-regions.ts';
import { allAxes, requireEntry } from '../entries.ts';
import { requireGraphique } from './graphiques.ts';
import { allChiffres } from './pacte.ts';
import { NOTES } from '../../lib/bilan/argent/notes.ts';

/** The charts of the sub-themes, one an axis. */
const THEMES = {
  '1-enfance': 'themes-enfance',
  '2-emploi': 'themes-emploi',
  '3-droits': 'themes-droits',
  '4-transition': 'themes-transition',
};
const COUTS = {
  contrats: [
    'contrats-action-nord',
    'contrats-action-trois-departements',
    'contrats-action-moitie-departements',
    'contrats-action-plus-bas',
  ],
  pactes: [
    'pactes-action-plus-grosse',
    'pactes-action-moyenne',
    'pactes-apport-moyen',
    'pactes-action-plus-petite',
  ],
};

/** Every view, in the order of the choice. */
export async function vuesDeLArgent(): Promise<VueArgent[]> {
  return Promise.all([regions(), financeurs(), themes(), programmes(), actions()]);
}

/** Where its amounts come from, and the population that they are divided by. */
export async function creditDeLArgent(): Promise<string> {
  const { data } = await requireEntry('ressources', 'bilan-2024');
  return `${creditOfRessource(data)} ; population : découpage administratif d’Etalab, d’après l’Insee`;
}

const valeurOf = async (id: string) => (await requireEntry('chiffres', id)).data.valeur;

async function regions(): Promise<VueArgent> {
  const { regions: known } = readReferentiel();
  const pathOf = (code: string) => {
    const region = known.get(code);
    return region && pathOfRegion(region);
  };
  const lignes = lignesDesRegions(await budgetsCompares(), pathOf);
  return { ...NOTES.regions, colonnes: ['habitant', 'euros', 'part'], groupes: [], lignes };
}

async function financeurs(): Promise<VueArgent> {
  const [total, departements, metropoles, autresPourcent, { valeurs }] = await Promise.all([
    valeurOf('contrats-budget-total'),
    valeurOf('contrats-credits-etat-departements'),
    valeurOf('contrats-credits-etat-metropoles'),
    valeurOf('contrats-autres-financeurs'),
    requireGraphique('contrats-budget-total'),
  ]);
  const payeurs = lignesDesFinanceurs({
    total,
    etat: [
      { id: 'etat-departements', nom: 'État, contrats des départements', euros: departements * 1e6 },
      { id: 'etat-metropoles', nom: 'État, contrats des métropoles', euros: metropoles * 1e6 },
    ],
    autresPourcent,
  });
  const contrats = withParts(
    valeurs
      .filter(({ categorie }) => categorie !== 'Ensemble')
      .map(({ id, categorie, valeur }) => ({
        id,
        nom: `Contrats des ${categorie.toLowerCase()}`,
        groupe: 'contrat',
        montants: valeur === null ? {} : { euros: dit(valeur) },
      })),
  );
  return {
    ...NOTES.financeurs,
    colonnes: ['euros', 'part'],
    groupes: [
      { id: 'payeur', nom: 'Qui paie' },
      { id: 'contrat', nom: 'Pour quels contrats' },
    ],
    lignes: [...payeurs, ...contrats],
  };
}

async function themes(): Promise<VueArgent> {
  const [axes, total] = await Promise.all([allAxes(), valeurOf('contrats-budget-total')]);
  const parAxe = await Promise.all(
    Object.entries(THEMES).map(async ([axe, graphique]) => {
      const { valeurs } = await requireGraphique(graphique);
      return withParts(
        valeurs.map(({ id, categorie, valeur }) => ({
          ...{ id, nom: categorie, axe, groupe: axe },
          montants: valeur === null ? {} : { euros: dit(valeur) },
        })),
      );
    }),
  );
  const ranges = parAxe.flat();
  const reste = ranges.reduce((left, { montants }) => left - (montants.euros?.valeur ?? 0), total);
  const hors: LigneArgent = {
    id: 'sans-theme',
    nom: 'Du budget total, rangé sous aucun sous-thème',
    groupe: 'hors',
    montants: { euros: deduit(reste) },
  };
  const noms = axes.filter(({ id }) => id in THEMES).map(({ id, data }) => ({ id, nom: data.court }));
  return {
    ...NOTES.themes,
    colonnes: ['euros', 'part'],
    groupes: [...noms, { id: 'hors', nom: 'Hors sous-thèmes' }],
    lignes: [...ranges, hors],
  };
}

async function programmes(): Promise<VueArgent> {
  const { annees, parties } = budgetOf(await allChiffres());
  const [avant = '', annee = ''] = annees.slice(-2);
  const inEuros = (chiffre: Chiffre) => dit(chiffre.valeur * 1e6, millions(chiffre.valeur * 1e6));
  const lignes = parties.flatMap((partie, i) =>
    partie.lignes.map(({ id, nom, parAnnee }) => ({
      ...{ id, nom, groupe: `loi-${i}` },
      montants: {
        ...(parAnnee[annee] && { euros: inEuros(parAnnee[annee]) }),
        ...(parAnnee[avant] && { avant: inEuros(parAnnee[avant]) }),
      },
    })),
  );
  return {
    ...NOTES.programmes,
    colonnes: ['euros', 'avant', 'part'],
    groupes: parties.map(({ loi }, i) => ({ id: `loi-${i}`, nom: upperFirst(loi) })),
    lignes: withParts(lignes),
  };
}

async function actions(): Promise<VueArgent> {
  const [{ valeurs }, chiffres] = await Promise.all([requireGraphique('budget-action'), allChiffres()]);
  const fromGraphique = valeurs.map(({ id, categorie, valeur }) => ({
    ...{ id, nom: categorie, groupe: 'contrats' },
    montants: valeur === null ? {} : { action: dit(valeur) },
  }));
  const fromChiffres = Object.entries(COUTS).flatMap(([groupe, ids]) =>
    ids
      .flatMap((id) => chiffres.filter((chiffre) => chiffre.id === id))
      .map((chiffre) => coutOf(chiffre, groupe)),
  );
  return {
    ...NOTES.actions,
    colonnes: ['action'],
    groupes: [
      { id: 'contrats', nom: 'Actions des contrats locaux' },
      { id: 'pactes', nom: 'Actions des pactes locaux' },
    ],
    lignes: [...fromGraphique, ...fromChiffres],
  };
}

/** « Budget moyen d’une action dans le Nord (« plus de ») »: the last words belong to the amount. */
function coutOf({ id, libelle, valeur, unite }: Chiffre, groupe: string): LigneArgent {
  const mots = /^(?<nom>.*?)\s*\(« (?<mots>[^»]+) »\)$/.exec(libelle)?.groups;
  const euros = unite === 'M€' ? valeur * 1e6 : valeur;
  const montant = dit(euros);
  const texte = mots ? `${mots['mots'] ?? ''} ${montant.texte}` : montant.texte;
  return { id, nom: mots?.['nom'] ?? libelle, groupe, montants: { action: { ...montant, texte } } };
}
