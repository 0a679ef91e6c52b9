/** The files that readers take away: the projects that the filters keep, or all of them as they are published. */
import { formatNombre } from '../../lib/texte/format.ts';
import { fichierOf } from '../../lib/texte/noms-fichiers.ts';
import { make } from '../commun/dom.ts';
import type { EtatProjets } from '../commun/etat-projets.ts';
import { FORMATS_PROJETS, saveProjets } from '../commun/fichiers-projets.ts';
import { restoreAll } from '../commun/restaurer.ts';
import { isKeyOf } from '../commun/valeurs.ts';

type Format = keyof typeof FORMATS_PROJETS;

/** `etat`: what is kept now; undefined as long as nothing has been asked. */
export async function exportProjets(etat: EtatProjets | undefined, button: HTMLButtonElement): Promise<void> {
  const format = button.value;
  if (!isKeyOf(FORMATS_PROJETS, format)) return;
  if (!etat || etat.retenus.nombre === etat.catalogue.nombre) takePublished(format);
  else await saveKept(etat, format, button);
}

function takePublished(format: Format) {
  make('a', { ...fichierOf('projets', format) }).click();
}

async function saveKept(etat: EtatProjets, format: Format, button: HTMLButtonElement) {
  const words = button.textContent;
  button.disabled = true;
  try {
    const projets = await restoreAll(etat.catalogue, etat.rangs, (done) => {
      button.textContent = `Préparation du fichier\u00a0: ${done} sur ${etat.rangs.length}`;
    });
    saveProjets(projets, format);
    button.textContent = words;
  } catch {
    button.textContent = 'Le fichier n’a pas pu être préparé\u00a0: recommencez';
  }
  button.disabled = false;
}

export function labelExports(zone: HTMLElement, count: number): void {
  const what = count === 1 ? 'le projet' : `les ${formatNombre(count)} projets`;
  for (const button of zone.querySelectorAll('button')) {
    button.disabled = count === 0;
    if (isKeyOf(FORMATS_PROJETS, button.value))
      button.textContent = `Exporter ${what} en ${FORMATS_PROJETS[button.value].nom}`;
  }
}
