/** What comes from the site when the reader asks for it: a territory, a document, what the address begins with. */
import type { Lieu } from '../../lib/territoires/chercher/entree.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { load } from './chargement.ts';
import type { ScenePacte } from './fichiers.ts';
import { MESSAGES } from './messages.ts';

export async function takeTerritoire(scene: ScenePacte, lieu: Lieu) {
  scene.say(MESSAGES.cherche);
  try {
    const { withTerritoire } = await load(() => import('./territoire.ts'));
    scene.change(await withTerritoire(scene.atelier.pacte, lieu));
    scene.say(MESSAGES.territoire);
  } catch {
    scene.say(unlessNewVersion(MESSAGES.panneTerritoire));
  }
}

/** The pacts to join, beside the territory: quiet until there is one. */
export async function proposeVoisins(scene: ScenePacte, room: HTMLElement) {
  room.hidden = !scene.atelier.pacte.cadre.region;
  if (room.hidden) return;
  try {
    const { showVoisins } = await load(() => import('./voisins.ts'));
    await showVoisins(scene, room);
  } catch {
    room.textContent = unlessNewVersion(MESSAGES.panneVoisins);
  }
}

export async function giveDocument(scene: ScenePacte, { sortie = '', format = '' }: DOMStringMap) {
  scene.say(MESSAGES.prepare);
  try {
    const { give } = await load(() => import('./sorties.ts'));
    await give(scene.atelier, sortie, format);
    scene.say(MESSAGES.ecrit);
  } catch {
    scene.say(unlessNewVersion(navigator.onLine ? MESSAGES.panneAuRetour : MESSAGES.panneDocument));
  }
}

export async function beginFromSearch(scene: ScenePacte) {
  try {
    const { beginFromAddress } = await load(() => import('./depart.ts'));
    await beginFromAddress(scene);
  } catch {
    scene.say(unlessNewVersion(MESSAGES.panneDepart));
  }
}
