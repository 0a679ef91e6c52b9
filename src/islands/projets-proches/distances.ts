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

/** Puts the projects of `host` in order from a territory, « epci:200035715 » or its code alone; says it when it cannot. */
export async function sortFrom(host: HTMLElement, wanted: string): Promise<void> {
  const territoire = readTerritoire(wanted);
  const answer = territoire ? await readCentres(fileOfCentre(territoire)) : 'inconnu';
  const centre = territoire && typeof answer === 'object' ? centreIn(answer, territoire.code) : undefined;
  if (centre) show(host, centre.nom, centre.point);
  else say(host, FAUTES[answer === 'reseau' ? 'reseau' : 'inconnu'](wanted));
}

function show(host: HTMLElement, nom: string, from: Coordonnees) {
  const liste = host.querySelector('[data-part="liste"]');
  const items = [...host.querySelectorAll<HTMLElement>('[data-points]')]
    .map((element) => ({ element, km: kilometresToNearest(from, pointsOf(element)) }))
    .sort((a, b) => a.km - b.km);
  for (const { element, km } of items) {
    const said = ` · à ${formatNombre(approxKilometres(km))} km environ`;
    element.querySelector('[data-part="distance"]')?.replaceChildren(said);
    liste?.append(element);
  }
  const total = formatCount(
    Number(host.dataset['nombre'] ?? items.length),
    'projet du catalogue s’en sert',
    'projets du catalogue s’en servent',
  );
  say(
    host,
    `${total}, du plus proche au plus lointain (point de départ : ${nom}). Distances à vol d’oiseau, de centre à centre.`,
  );
  const link = host.querySelector('.compte a');
  if (link) link.textContent = 'Changer de territoire.';
}

function say(host: HTMLElement, text: string) {
  host.querySelector('[data-part="message"]')?.replaceChildren(text);
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
