/** The objectives of the measures as an explorer reads them: state, how it is known, rate. */
import { statuts, type Objectif } from '../../schemas/mesure.ts';
import { formatListe } from '../texte/liste.ts';
import { etatOf } from './statuts.ts';

export const preuves = ['dit', 'deduit', 'non-publie'] as const;
export type Preuve = (typeof preuves)[number];

export const libellesPreuve: Record<Preuve, string> = {
  dit: 'Dit pour l’objectif',
  deduit: 'Déduit : l’état de sa mesure',
  'non-publie': 'Personne ne l’a publié',
};

/** Said on the row of the objective; deduced from the state of its measure; published by nobody. */
export function preuveOf(objectif: Pick<Objectif, 'etat' | 'statutMesure'>): Preuve {
  if (etatOf(objectif) === 'non-disponible' || etatOf(objectif) === 'sans-statut') return 'non-publie';
  return objectif.etat === 'sans-statut' ? 'deduit' : 'dit';
}

export const paliers = ['cent', 'moitie', 'debut', 'sans'] as const;
export type Palier = (typeof paliers)[number];

export const libellesPalier: Record<Palier, string> = {
  cent: '100 % ou plus',
  moitie: 'De 50 à 99 %',
  debut: 'Moins de 50 %',
  sans: 'Sans taux',
};

export function palierOf({ tauxPourcent }: Pick<Objectif, 'tauxPourcent'>): Palier {
  if (tauxPourcent === null) return 'sans';
  if (tauxPourcent >= 100) return 'cent';
  return tauxPourcent >= 50 ? 'moitie' : 'debut';
}

/** A measure whose objectives have several states in the « Statut » column has no state of its own. */
const PLUSIEURS = 'plusieurs';
export type StatutDeMesure = Objectif['etat'] | typeof PLUSIEURS;

export function statutOfMesure(objectifs: readonly Pick<Objectif, 'statutMesure'>[]): StatutDeMesure {
  const [first, ...others] = new Set(objectifs.map(({ statutMesure }) => statutMesure));
  return first === undefined || others.length > 0 ? PLUSIEURS : first;
}

/** The measures by state: on track first, for it is what readers ask; then the order of the schema. */
export function groupByStatut<M extends { statut: StatutDeMesure }>(
  mesures: readonly M[],
): { id: StatutDeMesure; mesures: M[] }[] {
  const order = new Set<StatutDeMesure>(['trajectoire-satisfaisante', ...statuts, PLUSIEURS]);
  return [...order]
    .map((id) => ({ id, mesures: mesures.filter(({ statut }) => statut === id) }))
    .filter((groupe) => groupe.mesures.length > 0);
}

/** A state said of one measure, then of several. */
const ACCORDS: Record<StatutDeMesure, [string, string]> = {
  atteint: ['atteinte', 'atteintes'],
  'trajectoire-satisfaisante': ['sur une trajectoire satisfaisante', 'sur une trajectoire satisfaisante'],
  'en-cours': ['en cours de déploiement', 'en cours de déploiement'],
  'en-pause': ['mise en pause', 'mises en pause'],
  'non-demarre': ['non démarrée', 'non démarrées'],
  abandonne: ['abandonnée', 'abandonnées'],
  'non-disponible': ['sans données disponibles', 'sans données disponibles'],
  'sans-statut': ['sans état', 'sans état'],
  plusieurs: ['à plusieurs états', 'à plusieurs états'],
};

export const accordOf = (statut: StatutDeMesure, count: number): string => ACCORDS[statut][count < 2 ? 0 : 1];

/** « 15 mesures sur 25 sont jugées en bonne voie », and what the others are. */
export function sentencesOf(groupes: readonly { id: StatutDeMesure; mesures: readonly unknown[] }[]): {
  titre: string;
  autres: string;
} {
  const counts = groupes.map(({ id, mesures }) => ({ id, count: mesures.length }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const onTrack = counts.find(({ id }) => id === 'trajectoire-satisfaisante')?.count ?? 0;
  const others = counts.filter(({ id }) => id !== 'trajectoire-satisfaisante');
  const [nom, verbe] = onTrack < 2 ? ['mesure', 'est jugée'] : ['mesures', 'sont jugées'];
  return {
    titre: `${onTrack} ${nom} sur ${all} ${verbe} en bonne voie`,
    autres: formatListe(others.map(({ id, count }) => `${count} ${accordOf(id, count)}`)),
  };
}
