/** What is already there: the pacts to join before another is made, and whom to call. */
import { isJoinable, tellPactes } from '../../lib/pacte/pacte-voisin.ts';
import { pathOfDepartement } from '../../lib/territoires/adresses.ts';
import { withoutStop } from '../../lib/texte/titres.ts';
import { setTypographie } from '../../lib/texte/typographie.ts';
import type { Pacte } from '../../schemas/pacte.ts';
import { make } from '../commun/dom.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { findPactes } from '../commun/pactes-voisins.ts';
import type { ScenePacte } from './fichiers.ts';
import { MESSAGES } from './messages.ts';

type Found = Awaited<ReturnType<typeof findPactes>>;

/** The place of a file, as one word: what is shown is for that place. */
const placeOf = ({ cadre: { region, departement, epci } }: Pacte) =>
  [region?.code, departement?.code, epci?.code].join(' ');

function join(scene: ScenePacte, pacteRejoint: string) {
  const { pacte } = scene.atelier;
  scene.change({ ...pacte, cadre: { ...pacte.cadre, demarche: 'ajout', pacteRejoint } });
  scene.say(MESSAGES.rejoint);
}

function show({ id, titre, porteur }: Found['pactes'][number], ...gestes: HTMLElement[]) {
  return make(
    'li',
    {},
    make('a', { href: `/projets/${id}/` }, withoutStop(titre)),
    ` · ${porteur} `,
    ...gestes,
  );
}

function offer(scene: ScenePacte, pacte: Found['pactes'][number]) {
  const { titre, porteur } = pacte;
  const button = make(
    'button',
    { type: 'button', class: 'chip', 'aria-label': `Rejoindre : ${titre}` },
    'Rejoindre',
  );
  button.addEventListener('click', () => join(scene, `${withoutStop(titre)} (${porteur})`));
  return show(pacte, button);
}

function calls({ cadre: { departement } }: Pacte) {
  if (!departement) return [];
  const href = `${pathOfDepartement(departement)}#contacts`;
  return [make('p', { class: 'small' }, make('a', { href }, `Qui appeler : ${departement.nom}`))];
}

async function draw(scene: ScenePacte, room: HTMLElement, pacte: Pacte) {
  const { region, departement, epci } = pacte.cadre;
  const found = await findPactes({
    region: region?.code ?? '',
    departement: departement?.code ?? '',
    epci: epci?.code,
  });
  if (room.dataset['lieu'] !== placeOf(pacte)) return;
  const list = found.pactes.map((it) => (isJoinable(found) ? offer(scene, it) : show(it)));
  room.replaceChildren(
    make('p', { class: 'small' }, setTypographie(tellPactes(found))),
    ...(list.length > 0 ? [make('ul', {}, ...list)] : []),
    ...calls(pacte),
  );
}

/** Draws them once a place; a place that changes, or that had no answer, is asked for again. */
export async function showVoisins(scene: ScenePacte, room: HTMLElement): Promise<void> {
  const { pacte } = scene.atelier;
  if (room.dataset['lieu'] === placeOf(pacte)) return;
  room.dataset['lieu'] = placeOf(pacte);
  try {
    await draw(scene, room, pacte);
  } catch {
    delete room.dataset['lieu'];
    room.replaceChildren(
      make('p', { class: 'small' }, setTypographie(unlessNewVersion(MESSAGES.panneVoisins))),
      ...calls(pacte),
    );
  }
}
