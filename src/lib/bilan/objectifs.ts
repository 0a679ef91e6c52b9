/** The objectives of the measures as an explorer reads them: state, how it is known, rate. */
import { statuts, type Objectif } from '../../schemas/mesure.ts';
import { etatOf } from './statuts.ts';

export const preuves = ['dit', 'deduit', 'non-publie'] as const;
export type Preuve = (typeof preuves)[number];

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
export const PLUSIEURS = 'plusieurs';
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
