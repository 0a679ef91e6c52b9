/** Opened from a lever, a project or a problem: the file begins with it, then the address forgets it. */
import {
  beginFiche,
  beginPriorite,
  beginProbleme,
  lotOfProjet,
  type DepartDePacte,
} from '../../lib/pacte/depart.ts';
import { readDemande, type DemandeDeDepart } from '../../lib/pacte/demande-de-depart.ts';
import { formatListe } from '../../lib/texte/format.ts';
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import type { CleTerritoire } from '../../schemas/territoire.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { FetchError, fetchJson } from '../commun/fetch-json.ts';
import { orNewVersion, unlessNewVersion } from '../commun/nouvelle-version.ts';
import type { ScenePacte } from './fichiers.ts';
import { newId } from './garde.ts';

const PANNE =
  'Ce que vous vouliez reprendre n’est pas venu : vérifiez votre connexion, puis rechargez la page.';

const ABSENT = 'Ce que vous vouliez reprendre n’est plus dans l’Atlas : rien n’a été ajouté à ce pacte.';

const PROJET = /^projet-(.+)$/;

/** « levier-10-mobilite », « projet-mobiness ». @throws {FetchError} when the Atlas no longer has it. */
async function read(name: string): Promise<DepartDePacte> {
  const id = PROJET.exec(name)?.[1];
  if (id === undefined) return fetchJson<DepartDePacte>(`/methode/depart/${name}.json`);
  const path = `/methode/depart/projets-${lotOfProjet(id)}.json`;
  const found = (await fetchJson<Record<string, DepartDePacte>>(path))[id];
  if (!found) throw new FetchError(path, 404);
  return found;
}

/** What the Atlas knows of a place; its name alone where its sheet does not come. */
async function seat(pacte: Pacte, lieu: Lieu): Promise<Pacte> {
  try {
    const { withTerritoire } = await orNewVersion(import('./territoire.ts'));
    return await withTerritoire(pacte, lieu);
  } catch {
    const { niveau, code, nom } = lieu;
    return { ...pacte, cadre: { ...pacte.cadre, territoire: { niveau, code, nom } } };
  }
}

/** The file with the place that the reader named on the page before; as it was where one is there already. */
async function withLieu(pacte: Pacte, lieu: CleTerritoire | undefined): Promise<Pacte> {
  if (!lieu || pacte.cadre.territoire) return pacte;
  const { find } = await orNewVersion(import('../trouver-territoire/lecture.ts'));
  const { trouves } = await find(lieu.code, () => true);
  const found = trouves.find((it) => it.lieu.niveau === lieu.niveau && it.lieu.code === lieu.code);
  return found ? seat(pacte, found.lieu) : pacte;
}

/** What has been begun, told with where it comes from. */
function tellOf({ fiches, priorites, probleme }: DemandeDeDepart, departs: readonly DepartDePacte[]): string {
  const things = [
    fiches.length === 1 ? 'une fiche-action' : fiches.length > 1 ? `${fiches.length} fiches-action` : '',
    priorites.length === 1 ? 'une priorité' : priorites.length > 1 ? `${priorites.length} priorités` : '',
    probleme ? 'votre constat' : '',
  ].filter((thing) => thing !== '');
  const from =
    departs.length > 0
      ? ` Repris ${formatListe(departs.map(({ de }) => de))} : à réécrire pour chez vous.`
      : '';
  return `Ajouté à ce pacte : ${formatListe(things)}.${from} « Annuler » l’enlève.`;
}

async function begin(scene: ScenePacte, demande: DemandeDeDepart) {
  const [fiches, priorites, seated] = await Promise.all([
    Promise.all(demande.fiches.map(read)),
    Promise.all(demande.priorites.map(read)),
    withLieu(scene.atelier.pacte, demande.lieu),
  ]);
  const prior = priorites.reduce((at, depart) => beginPriorite(at, depart, newId).pacte, seated);
  const pacte = demande.probleme
    ? beginProbleme(prior, demande.probleme, fiches, newId)
    : fiches.reduce((at, depart) => beginFiche(at, depart, newId), prior);
  history.replaceState(history.state, '', location.pathname + location.hash);
  scene.change(pacte);
  location.replace(demande.fiches.length > 0 ? '#fiches' : priorites.length > 0 ? '#priorites' : '#besoins');
  scene.say(tellOf(demande, [...fiches, ...priorites]));
}

/** Begins what the address asks for, if anything: as new items of the open file, taken back by one « Annuler ». */
export async function beginFromAddress(scene: ScenePacte): Promise<void> {
  const demande = readDemande(location.search);
  if (!demande) return;
  try {
    await begin(scene, demande);
  } catch (error) {
    scene.say(error instanceof FetchError ? ABSENT : unlessNewVersion(PANNE));
  }
}
