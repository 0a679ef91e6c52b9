/** The actions of the pacts and of the contracts: the projects that say to be part of them. */
import type { Projet } from '../lib/projets/projet.ts';
import type { SorteDeCadre } from '../schemas/suivi-projet.ts';
import { allProjets } from './projets.ts';

/** By frame, then by id of the pact or of the contract, in the order of the catalogue. */
type Actions = ReadonlyMap<SorteDeCadre, ReadonlyMap<string, Projet[]>>;

let actions: Promise<Actions> | undefined;

/** The pacts, or the contracts, that have actions here, by id; grouped once a build. */
export async function actionsByCadre(cadre: SorteDeCadre): Promise<ReadonlyMap<string, Projet[]>> {
  actions ??= allProjets().then(groupActions);
  return (await actions).get(cadre) ?? new Map<string, Projet[]>();
}

/** The actions of one of them; none for most. */
export async function actionsOf(cadre: SorteDeCadre, id: string): Promise<Projet[]> {
  return (await actionsByCadre(cadre)).get(id) ?? [];
}

function groupActions(projets: Projet[]): Actions {
  const named = projets.filter(({ cadre }) => cadre?.de);
  const byCadre = Map.groupBy(named, ({ cadre }) => cadre?.id ?? 'autre');
  return new Map(
    [...byCadre].map(([cadre, list]) => [cadre, Map.groupBy(list, (projet) => projet.cadre?.de?.id ?? '')]),
  );
}
