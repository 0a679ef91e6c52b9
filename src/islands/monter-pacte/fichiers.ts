/** The menu of files: new, copy, save, open, delete, undo, change. */
import type { Pacte } from '../../schemas/pacte.ts';
import { millesimeOf } from '../../lib/pacte/millesime.ts';
import { fichierDuPacte } from '../../lib/pacte/mots-du-dossier.ts';
import { make } from '../commun/dom.ts';
import { download } from '../commun/download.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { part } from '../commun/part.ts';
import type { AtelierPacte } from './atelier.ts';
import { load } from './chargement.ts';
import type { Ecrans } from './ecrans.ts';
import type * as Ouvrir from './ouvrir.ts';
import { forget, list, newId, read } from './garde.ts';
import { MESSAGES } from './messages.ts';

/** What the actions need of the element. */
export interface ScenePacte extends HTMLElement {
  readonly atelier: AtelierPacte;
  readonly ecrans: Ecrans;
  change: (pacte: Pacte, path?: string) => void;
  draw: () => void;
  say: (message: string) => void;
}

/** Draws the list of the files of this device. */
export function showFichiers(scene: ScenePacte) {
  const { id, nom } = scene.atelier.pacte;
  const kept = list().pactes.filter((it) => it.id !== id);
  const names = new Set<string>();
  const options = [{ id, nom }, ...kept].map((it) => {
    const shown = it.nom || 'Pacte sans nom';
    const isKnown = names.has(shown);
    names.add(shown);
    return make('option', { value: it.id }, isKnown ? `${shown} (${it.id})` : shown);
  });
  part(scene, 'courant', HTMLSelectElement).replaceChildren(...options);
}

function save({ atelier }: ScenePacte) {
  download(
    new Blob([`${JSON.stringify(atelier.pacte, null, 2)}\n`], { type: 'application/json' }),
    `${fichierDuPacte(atelier.pacte)}.json`,
  );
}

/** Files are read apart, and taken as new ones of this device. */
async function open(
  scene: ScenePacte,
  ask: (ouvrir: typeof Ouvrir) => Promise<Ouvrir.FichierLu>,
  done: string,
  failed: string,
) {
  try {
    const read = await ask(await load(() => import('./ouvrir.ts')));
    if ('refus' in read) scene.say(read.refus);
    else adopt(scene, read.pacte, done);
  } catch {
    scene.say(unlessNewVersion(failed));
  }
}

async function readChosen(scene: ScenePacte) {
  const input = part(scene, 'fichier', HTMLInputElement);
  const [file] = input.files ?? [];
  if (!file) return;
  await open(scene, ({ readFile }) => readFile(file), MESSAGES.ouvert, MESSAGES.panneFichier);
  input.value = '';
}

/** Takes a whole file as a new one of this device: the one that was open stays kept. */
function adopt(scene: ScenePacte, pacte: Pacte, message: string) {
  scene.atelier.open({ ...pacte, id: newId() });
  scene.change(scene.atelier.pacte);
  scene.say(message);
}

function changeTo(scene: ScenePacte) {
  const found = read(part(scene, 'courant', HTMLSelectElement).value);
  if (!found) return;
  scene.atelier.open(found.pacte);
  scene.draw();
  if (found.isDamaged) scene.say(MESSAGES.abime);
}

function remove(scene: ScenePacte) {
  const { pacte } = scene.atelier;
  forget(pacte.id);
  const [next] = list().pactes;
  scene.atelier.leaveFor((next && read(next.id)?.pacte) ?? scene.atelier.blank());
  scene.draw();
  scene.say(MESSAGES.supprime);
}

function undo(scene: ScenePacte) {
  if (!scene.atelier.undo()) return;
  scene.draw();
  scene.say(MESSAGES.annule);
  // The last one has put its button out of use: the focus would be lost with it.
  if (!scene.atelier.canUndo) scene.ecrans.shown()?.focus();
}

const ACTIONS: Readonly<Record<string, (scene: ScenePacte) => void | Promise<void>>> = {
  nouveau: (scene) => adopt(scene, scene.atelier.blank(), MESSAGES.nouveau),
  dupliquer: (scene) => {
    const { pacte } = scene.atelier;
    adopt(scene, { ...pacte, nom: `${pacte.nom || 'Pacte'} (copie)` }, MESSAGES.duplique);
  },
  enregistrer: save,
  ouvrir: (scene) => part(scene, 'fichier', HTMLInputElement).click(),
  exemple: (scene) =>
    open(scene, ({ readExemple }) => readExemple(), MESSAGES.exemple, MESSAGES.panneExemple),
  lire: readChosen,
  changer: changeTo,
  supprimer: remove,
  annuler: undo,
  millesime: (scene) => {
    const { pacte, contexte } = scene.atelier;
    scene.change({ ...pacte, millesime: millesimeOf(contexte) });
    scene.say(MESSAGES.millesime);
  },
  imprimer: () => {
    print();
  },
};

export async function runAction(scene: ScenePacte, action: string) {
  await ACTIONS[action]?.(scene);
  showFichiers(scene);
  for (const menu of scene.querySelectorAll<HTMLDetailsElement>('.barre details[open]')) {
    // What was pressed goes out of sight: the focus stays with its menu.
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    menu.open = false;
  }
}
