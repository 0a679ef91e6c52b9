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

const EN_PARTIE = 'Une partie de ce que vous vouliez reprendre n’est plus dans l’Atlas. ';

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

/** Those that the Atlas still has, in their order: an address may be older than it. @throws what the network throws. */
async function readKept(names: readonly string[]): Promise<DepartDePacte[]> {
  const departs = await Promise.all(
    names.map((name) =>
      read(name).catch((error: unknown) => {
        if (error instanceof FetchError && error.status === 404) return undefined;
        throw error;
      }),
    ),
  );
  return departs.filter((depart) => depart !== undefined);
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

/** What the address asks for, as far as the Atlas has it. */
interface Repris {
  fiches: DepartDePacte[];
  priorites: DepartDePacte[];
  probleme: string;
}

/** « une fiche-action », « 2 priorités »; nothing for none. */
const countOf = ({ length }: unknown[], un: string, plusieurs: string) =>
  length === 0 ? [] : [length === 1 ? un : `${length} ${plusieurs}`];

/** What has been begun, told with where it comes from. */
function tellOf({ fiches, priorites, probleme }: Repris): string {
  const things = [
    ...countOf(fiches, 'une fiche-action', 'fiches-action'),
    ...countOf(priorites, 'une priorité', 'priorités'),
    ...(probleme ? ['votre constat'] : []),
  ];
  const departs = [...fiches, ...priorites];
  const from =
    departs.length > 0
      ? ` Repris ${formatListe(departs.map(({ de }) => de))} : à réécrire pour chez vous.`
      : '';
  return `Ajouté à ce pacte : ${formatListe(things)}.${from} « Annuler » l’enlève.`;
}

function begun(pacte: Pacte, { fiches, priorites, probleme }: Repris): Pacte {
  const prior = priorites.reduce((at, depart) => beginPriorite(at, depart, newId).pacte, pacte);
  return probleme
    ? beginProbleme(prior, probleme, fiches, newId)
    : fiches.reduce((at, depart) => beginFiche(at, depart, newId), prior);
}

async function begin(scene: ScenePacte, demande: DemandeDeDepart) {
  const [fiches, priorites, seated] = await Promise.all([
    readKept(demande.fiches),
    readKept(demande.priorites),
    withLieu(scene.atelier.pacte, demande.lieu),
  ]);
  const repris: Repris = { fiches, priorites, probleme: demande.probleme };
  const count = fiches.length + priorites.length;
  if (count === 0 && repris.probleme === '') {
    scene.say(ABSENT);
    return;
  }
  history.replaceState(history.state, '', location.pathname + location.hash);
  scene.change(begun(seated, repris));
  const isWhole = count === demande.fiches.length + demande.priorites.length;
  // Before the screen is shown: it stands under the bar, which the message makes higher.
  scene.say((isWhole ? '' : EN_PARTIE) + tellOf(repris));
  location.replace(fiches.length > 0 ? '#fiches' : priorites.length > 0 ? '#priorites' : '#besoins');
}

/** Begins what the address asks for, if anything: as new items of the open file, taken back by one « Annuler ». */
export async function beginFromAddress(scene: ScenePacte): Promise<void> {
  const demande = readDemande(location.search);
  if (!demande) return;
  try {
    await begin(scene, demande);
  } catch {
    scene.say(unlessNewVersion(PANNE));
  }
}
