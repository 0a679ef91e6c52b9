/** « Les 101 » of the site: what our sources say of each department, in the grid of tiles. An edition has its departments only. */
import { drawTuiles, type DessinTuiles, type OptionsTuiles } from '../charts/tuiles.ts';
import { coucheBudgets, couchePreuves, coucheProjets } from '../lib/tuiles/couches.ts';
import { coucheContrats } from '../lib/tuiles/contrats.ts';
import { placeTuiles, type CoucheTuiles, type TuileDepartement } from '../lib/tuiles/modele.ts';
import { pathOfDepartement } from '../lib/territoires/adresses.ts';
import { codeOfDepartement, requireCode } from '../lib/territoires/code.ts';
import { departementsOf } from '../lib/territoires/emprise.ts';
import { allContrats } from '../queries/contrats/contrats.ts';
import { readBudgets } from '../queries/contrats/budgets-regions.ts';
import { requireEntry } from '../queries/entries.ts';
import { countsOf } from '../queries/listes-projets.ts';
import { allPlaces } from '../queries/tuiles.ts';
import { coveredReferentiel, readPortee } from '../reference/portee.ts';
import { readReferentiel } from '../reference/territoires.ts';

const FAITES = { contrats: layContrats, projets: layProjets, preuves: layPreuves, budgets: layBudgets };
type NomCoucheTuiles = keyof typeof FAITES;

export interface TuilesDessinees extends CoucheTuiles {
  dessin: DessinTuiles;
  tuiles: TuileDepartement[];
}

/** A layer drawn: its tiles, its finding, its legend. */
export async function dessinTuiles(
  couche: NomCoucheTuiles,
  options: Omit<OptionsTuiles, 'id'> = {},
): Promise<TuilesDessinees> {
  const made = await FAITES[couche]();
  const tuiles = placeTuiles(made.dits, await allPlaces());
  return { ...made, tuiles, dessin: drawTuiles(tuiles, { ...options, id: couche }) };
}

const departements = () =>
  [...coveredReferentiel().departements.values()].map(({ code, nom, region }) => ({
    ...{ code, nom: nom.replaceAll("'", '’'), region },
    href: pathOfDepartement({ code, nom }),
  }));

async function layContrats(): Promise<CoucheTuiles> {
  const [contrats, sansContrat] = await Promise.all([
    allContrats(),
    requireEntry('chiffres', 'contrats-departements-sans'),
  ]);
  const byTerritoire = new Map(contrats.map((contrat) => [contrat.territoire, contrat]));
  const locaux = Map.groupBy(
    contrats.filter(({ territoire }) => requireCode(territoire).niveau !== 'departement'),
    ({ territoire }) => departementsOf(readReferentiel(), territoire)[0] ?? '',
  );
  return coucheContrats(
    departements().map(({ code, nom, href }) => ({
      ...{ code, nom, href },
      contrat: byTerritoire.get(codeOfDepartement(code)),
      locaux: locaux.get(code) ?? [],
    })),
    // The assessment counts for the whole country.
    readPortee() ? undefined : { sansContrat: sansContrat.data.valeur },
  );
}

async function layProjets(): Promise<CoucheTuiles> {
  const countOf = await countsOf('departements');
  return coucheProjets(
    departements().map(({ code, nom, href }) => ({ code, nom, href, projets: countOf(code) })),
  );
}

async function layPreuves(): Promise<CoucheTuiles> {
  const contrats = await allContrats();
  const preuves = new Map(contrats.map(({ territoire, preuve }) => [territoire, preuve]));
  return couchePreuves(
    departements().map(({ code, nom, href }) => ({
      ...{ code, nom, href },
      preuve: preuves.get(codeOfDepartement(code)),
    })),
  );
}

async function layBudgets(): Promise<CoucheTuiles> {
  const budgetOf = await readBudgets();
  return coucheBudgets(
    departements().map(({ code, nom, href, region }) => {
      const budget = budgetOf(region);
      return {
        ...{ code, nom, href },
        region: budget?.perimetre ?? '',
        eurosParHabitant: budget?.eurosParHabitant ?? null,
      };
    }),
  );
}
