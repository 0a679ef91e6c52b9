import {
  centreIn,
  fileOfCentre,
  readTerritoire,
  type FichierCentres,
} from '../../lib/territoires/centres.ts';
import { approxKilometres, kilometresToNearest, type Coordonnees } from '../../lib/territoires/distance.ts';
import { formatCount, formatNombre } from '../../lib/texte/format.ts';
import { FetchError, fetchJson } from '../commun/fetch-json.ts';

/** What could not be done, and what the reader sees instead. */
const FAUTES = {
  inconnu: (code: string) =>
    `Nous ne connaissons pas le territoire « ${code} » : voici tous les projets, dans l’ordre du catalogue.`,
  reseau: () =>
    'La carte des distances n’a pas pu être lue : voici tous les projets, dans l’ordre du catalogue. Rechargez la page pour réessayer.',
};

/** Puts the nearest projects first when the address names a territory. The list is complete without it. */
class ProjetsProches extends HTMLElement {
  connectedCallback() {
    const wanted = new URLSearchParams(location.search).get('territoire');
    if (wanted) void this.#sort(wanted.slice(0, 40));
    else this.#done();
  }

  async #sort(wanted: string) {
    const territoire = readTerritoire(wanted);
    const answer = territoire ? await readCentres(fileOfCentre(territoire)) : 'inconnu';
    const centre = territoire && typeof answer === 'object' ? centreIn(answer, territoire.code) : undefined;
    if (centre) this.#show(centre.nom, centre.point);
    else this.#say(FAUTES[answer === 'reseau' ? 'reseau' : 'inconnu'](wanted));
    this.#done();
  }

  #show(nom: string, from: Coordonnees) {
    const liste = this.querySelector('[data-part="liste"]');
    const items = [...this.querySelectorAll<HTMLElement>('[data-points]')]
      .map((element) => ({ element, km: kilometresToNearest(from, pointsOf(element)) }))
      .sort((a, b) => a.km - b.km);
    for (const { element, km } of items) {
      const said = ` · à ${formatNombre(approxKilometres(km))} km environ`;
      element.querySelector('[data-part="distance"]')?.replaceChildren(said);
      liste?.append(element);
    }
    const total = formatCount(
      items.length,
      'projet du catalogue s’en sert',
      'projets du catalogue s’en servent',
    );
    this.#say(
      `${total}, du plus proche au plus lointain (point de départ : ${nom}). Distances à vol d’oiseau, de centre à centre.`,
    );
    this.#offerAnother();
  }

  #offerAnother() {
    const link = this.querySelector('.compte a');
    if (link) link.textContent = 'Changer de territoire.';
  }

  #say(text: string) {
    this.querySelector('[data-part="message"]')?.replaceChildren(text);
  }

  #done() {
    this.dataset['ready'] = '';
  }
}

/** A file that does not exist is a territory that does not exist. */
async function readCentres(file: string): Promise<FichierCentres | 'inconnu' | 'reseau'> {
  try {
    return await fetchJson<FichierCentres>(`/donnees/centres/${file}.json`);
  } catch (error) {
    return error instanceof FetchError && error.status === 404 ? 'inconnu' : 'reseau';
  }
}

/** « 2.35,43.21 2.41,43.18 » */
function pointsOf(element: HTMLElement): Coordonnees[] {
  return (element.dataset['points'] ?? '').split(' ').map((pair) => {
    const [longitude, latitude] = pair.split(',').map(Number);
    return [longitude ?? Number.NaN, latitude ?? Number.NaN];
  });
}

customElements.define('projets-proches', ProjetsProches);
