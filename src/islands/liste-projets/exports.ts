/** The files that readers take away: the projects that the filters keep, or all of them as they are published. */
import type { ProjetPublie } from '../../lib/projets/projet.ts';
import { formatCount } from '../../lib/texte/format.ts';
import { formatLes } from '../../lib/texte/les.ts';
import { fichierOf } from '../../lib/texte/noms-fichiers.ts';
import { make } from '../commun/dom.ts';
import { sayTaken } from '../commun/download.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { fetchJson } from '../commun/fetch-json.ts';
import { FORMATS_PROJETS, saveColonnes, saveProjets } from '../commun/fichiers-projets.ts';
import { orNewVersion } from '../commun/nouvelle-version.ts';
import { restoreAll } from '../commun/restaurer.ts';
import { isKeyOf } from '../commun/valeurs.ts';
import { chosenColonnes } from './colonnes.ts';

type Format = keyof typeof FORMATS_PROJETS;

/** `etat`: what is kept now; undefined as long as nothing has been asked. */
export async function exportProjets(etat: EtatProjets | undefined, button: HTMLButtonElement): Promise<void> {
  const format = button.value;
  if (!isKeyOf(FORMATS_PROJETS, format)) return;
  const isWhole = !etat || etat.retenus.nombre === etat.catalogue.nombre;
  const colonnes = format === 'csv' ? chosenColonnes(button.closest('[data-part=export]')) : undefined;
  const save = async (tell: (done: number) => void) => {
    if (isWhole && !colonnes) {
      takePublished(format);
      return;
    }
    const projets = etat && !isWhole ? await restoreAll(etat.catalogue, etat.rangs, tell) : await fetchAll();
    if (colonnes) saveColonnes(projets, colonnes);
    else saveProjets(projets, format);
  };
  await prepare(button, async (tell) => {
    await save(tell);
    const room = ecritOf(button);
    if (room) sayTaken(room);
  });
}

const fetchAll = () => orNewVersion(fetchJson<ProjetPublie[]>('/donnees/projets.json'));

function takePublished(format: Format) {
  make('a', { ...fichierOf('projets', format) }).click();
}

/** Says on the button how far it is, then its words again. */
async function prepare(button: HTMLButtonElement, save: (tell: (done: number) => void) => Promise<void>) {
  const words = button.textContent;
  if (button.ariaDisabled) return;
  // A button that is disabled would lose the focus.
  button.ariaDisabled = 'true';
  try {
    await save((done) => {
      button.textContent = `Préparation du fichier\u00a0: ${formatCount(done, 'projet')}`;
    });
    button.textContent = words;
  } catch {
    button.textContent = 'Le fichier n’a pas pu être préparé\u00a0: recommencez';
  }
  button.ariaDisabled = null;
}

const ecritOf = (inside: HTMLElement) =>
  inside.closest('liste-projets')?.querySelector<HTMLElement>('[data-part=ecrit]') ?? null;

export function labelExports(zone: HTMLElement, count: number): void {
  // The file that was taken is no longer the one that the buttons would give.
  ecritOf(zone)?.replaceChildren();
  const what = formatLes(count, 'projet');
  for (const button of zone.querySelectorAll('button')) {
    button.disabled = count === 0;
    if (isKeyOf(FORMATS_PROJETS, button.value))
      button.textContent = `Exporter ${what} en ${FORMATS_PROJETS[button.value].nom}`;
  }
}
