/** Asks the device where it is, reads the communes of that square, and proposes: it never leads anywhere by itself. */
import { unpackBoites } from '../../lib/territoires/situer/boites.ts';
import { CARRES, carreOf, pathOfCarre } from '../../lib/territoires/situer/carres.ts';
import { collectiviteOf } from '../../lib/territoires/situer/collectivites.ts';
import type { FichierCarre } from '../../lib/territoires/situer/construire.ts';
import {
  DEHORS,
  panneOfCode,
  sayCollectivite,
  sayConstat,
  sayPanne,
  type Panne,
} from '../../lib/territoires/situer/phrases.ts';
import { situate, type Candidate, type PositionAppareil } from '../../lib/territoires/situer/situer.ts';
import { formatCode } from '../../lib/territoires/code.ts';
import { unpackCommunes } from '../../lib/territoires/chercher/colonnes.ts';
import { type Fonds, type Lieu } from '../../lib/territoires/chercher/entree.ts';
import { openCommunes } from '../../lib/territoires/chercher/communes.ts';
import { presentLieu, setApostrophes } from '../../lib/territoires/chercher/presenter.ts';
import { unpackSuite } from '../../lib/territoires/chercher/suites.ts';
import { make } from '../commun/dom.ts';
import { tell } from '../commun/evenements.ts';
import { unlessNewVersion } from '../commun/nouvelle-version.ts';
import { loadFonds, readFichier } from './lecture.ts';

/** What « Autour de moi » has on the page. */
interface ZoneSituer {
  button: HTMLButtonElement;
  said: HTMLElement;
  choices: HTMLElement;
}

const DELAI_MS = 20_000;
/** A position of less than five minutes ago is good enough for a commune. */
const FRAICHEUR_MS = 300_000;

interface Reponse {
  phrase: string;
  choix: HTMLElement[];
}

/** One question at a time. */
export async function answerPosition(
  { button, said, choices }: ZoneSituer,
  host: HTMLElement,
): Promise<void> {
  if (button.ariaDisabled === 'true') return;
  button.ariaDisabled = 'true';
  said.textContent = 'Recherche de votre position…';
  choices.hidden = true;
  const { phrase, choix } = await locate(host);
  said.textContent = setApostrophes(phrase);
  choices.replaceChildren(...choix);
  choices.hidden = choix.length === 0;
  button.ariaDisabled = null;
}

/** Never rejects: what goes wrong is a sentence with a way on. */
async function locate(host: HTMLElement): Promise<Reponse> {
  const position = await askPosition();
  if (typeof position === 'string') return { phrase: sayPanne(position), choix: [] };
  try {
    return await answer(position, host);
  } catch {
    return { phrase: unlessNewVersion(sayPanne('reseau')), choix: [] };
  }
}

function askPosition(): Promise<PositionAppareil | Panne> {
  if (!window.isSecureContext) return Promise.resolve('nonSecurise');
  if (!('geolocation' in navigator)) return Promise.resolve('absent');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ longitude, latitude, precision: accuracy }),
      ({ code }) => resolve(panneOfCode(code, window.parent !== window)),
      { timeout: DELAI_MS, maximumAge: FRAICHEUR_MS },
    );
  });
}

async function answer(position: PositionAppareil, host: HTMLElement): Promise<Reponse> {
  const [fonds, candidates] = await Promise.all([loadFonds(), loadCandidates(position)]);
  const found = situate(position, candidates(fonds));
  const [first] = found?.proches ?? [];
  if (!found || !first) return answerOutside(position, fonds, host);
  const epci = nameOfEpci(first, fonds);
  const { certitude, dehors } = found;
  return {
    phrase: sayConstat({ commune: first.nom, epci, certitude, dehors }, position),
    choix: found.proches.map((lieu) => makeChoice(lieu, fonds, host)),
  };
}

function nameOfEpci({ epci }: Lieu, { parCode }: Fonds): string | null {
  return (epci !== null && parCode.get(formatCode({ niveau: 'epci', code: epci }))?.nom) || null;
}

function answerOutside({ longitude, latitude }: PositionAppareil, fonds: Fonds, host: HTMLElement): Reponse {
  const lieu = fonds.parCode.get(
    formatCode({ niveau: 'collectivite', code: collectiviteOf([longitude, latitude]) ?? '' }),
  );
  if (!lieu) return { phrase: DEHORS, choix: [] };
  return { phrase: sayCollectivite(lieu.nom), choix: [makeChoice(lieu, fonds, host)] };
}

/** The communes of the square, once the base says what their EPCI are; none where there is no land of France. */
async function loadCandidates({
  longitude,
  latitude,
}: PositionAppareil): Promise<(fonds: Fonds) => Candidate<Lieu>[]> {
  const carre = carreOf([longitude, latitude]);
  const carres = unpackSuite(await readFichier<string>(CARRES));
  if (!carres.some(([y, x]) => x === carre[0] && Number(y) === carre[1])) return () => [];
  const { communes, boites } = await readFichier<FichierCarre>(pathOfCarre(carre));
  const boxes = unpackBoites(boites, carre);
  return (fonds) =>
    openCommunes(unpackCommunes(communes), fonds).map((item, i) => ({
      item,
      epci: item.epci,
      boites: boxes[i] ?? [],
    }));
}

/** A link to the page; where the field chooses a filter, a button that chooses it. */
function makeChoice(lieu: Lieu, fonds: Fonds, host: HTMLElement): HTMLElement {
  const { titre, detail, href } = presentLieu({ lieu, cout: 0, exact: true, coquille: false }, fonds);
  const more = make('span', {}, detail);
  if (host.dataset['mode'] === 'page') return make('li', {}, make('a', { href }, titre), ' ', more);
  const button = make('button', { type: 'button', class: 'chip' }, titre);
  button.addEventListener('click', () => tell(host, 'atlas:lieu', lieu));
  return make('li', {}, button, ' ', more);
}
