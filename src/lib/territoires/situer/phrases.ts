/** What « Autour de moi » says: how sure it is, and what to do when there is no answer. */
import { formatNombre } from '../../texte/format.ts';
import type { Certitude, PositionAppareil } from './situer.ts';

/** Why a device gave no position: the code of the browser’s error, and what it does not number; « cadre »: refused in the frame of another page, by the reader or by that page. */
export type Panne = 'refus' | 'cadre' | 'indisponible' | 'delai' | 'nonSecurise' | 'absent' | 'reseau';

const ISSUE = 'Tapez plutôt le nom ou le code postal de votre commune.';

const PANNES: Record<Panne, string> = {
  refus: `Le navigateur n’a pas donné la position : vous l’avez refusée, ou un réglage l’interdit. ${ISSUE} Pour changer d’avis, autorisez la position pour ce site dans les réglages du navigateur.`,
  cadre: `Le navigateur n’a pas donné la position : vous l’avez refusée, ou la page qui montre ce cadre ne permet pas de la demander. ${ISSUE}`,
  indisponible: `L’appareil ne connaît pas sa position en ce moment. ${ISSUE}`,
  delai: `La position a mis trop longtemps à venir. Réessayez, ou tapez le nom de votre commune.`,
  nonSecurise: `Le navigateur ne donne la position qu’à un site servi en https. ${ISSUE}`,
  absent: `Ce navigateur ne sait pas donner la position. ${ISSUE}`,
  reseau: `Les communes du secteur n’ont pas pu se charger : vérifiez votre connexion, puis réessayez.`,
};

export const sayPanne = (panne: Panne) => PANNES[panne];

/** 1 to 3 are the codes of GeolocationPositionError. */
export function panneOfCode(code: number, isFramed = false): Panne {
  if (code === 1) return isFramed ? 'cadre' : 'refus';
  return code === 3 ? 'delai' : 'indisponible';
}

const DEGRES: Record<Certitude, string> = {
  sure: 'D’après la position',
  forte: 'D’après la position, très probablement',
  moyenne: 'D’après la position, probablement',
  faible: 'D’après la position, peut-être',
};

interface Constat {
  commune: string;
  /** Name of the EPCI; null without one. */
  epci: string | null;
  certitude: Certitude;
  dehors: boolean;
}

/** « D’après la position, probablement : CC Lodévois et Larzac. La commune la plus proche est Lodève. » */
export function sayConstat(
  { commune, epci, certitude, dehors }: Constat,
  { precision }: PositionAppareil,
): string {
  const place = epci ?? `${commune}, commune sans intercommunalité`;
  const named = epci ? ` Commune probable : ${commune}.` : '';
  return [
    dehors
      ? 'La position est hors de toute commune : au bord de l’eau, ou de l’autre côté de la frontière.'
      : '',
    `${DEGRES[certitude]} : ${place}.${named}`,
    precision > 1000
      ? `L’appareil ne se situe qu’à ${formatNombre(Math.round(precision / 1000))} km près.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function sayCollectivite(nom: string): string {
  return `D’après la position, cette collectivité d’outre-mer ou tout près : ${nom}. Elle n’a ni région ni intercommunalité.`;
}

export const DEHORS =
  'La position n’est dans aucune commune de France. Tapez le nom ou le code postal du territoire que vous cherchez.';
