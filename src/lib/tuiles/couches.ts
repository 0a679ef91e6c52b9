/** « Les 101 » and what is known besides the contracts: projects, evidence, the budget of the region. */
import { formatCount, formatNombre } from '../texte/format.ts';
import { isGap, libellesPreuve } from '../contrats/preuves.ts';
import type { Contrat } from '../../schemas/contrat.ts';
import { clesOf, type CoucheTuiles, type Dit, type EtatTuile } from './modele.ts';
import { rangsOf } from './rangs.ts';

type Departement = Pick<Dit, 'code' | 'nom' | 'href'>;

const nameOf = ({ nom, code }: Departement) => `${nom}, ${code}`;
/** Of a figure that is the same sentence in the singular and in the plural. */
const isOrAre = (count: number) => (count < 2 ? 'a' : 'ont');

/** How many projects the sources name in each department. */
export function coucheProjets(departements: readonly (Departement & { projets: number })[]): CoucheTuiles {
  const counts = departements.map(({ projets }) => projets).filter((count) => count > 0);
  const { bornes, rangOf } = rangsOf(counts);
  const dits = departements.map(({ projets, ...departement }): Dit => ({
    ...departement,
    etat: projets === 0 ? 'inconnu' : rangOf(projets),
    phrase: `${nameOf(departement)} : ${projets === 0 ? 'aucun projet nommé' : `${formatCount(projets, 'projet')} ${projets === 1 ? 'nommé' : 'nommés'}`}`,
  }));
  const noms: [EtatTuile, string][] = [
    ['inconnu', 'Aucun nommé'],
    ...intervalsOfCounts([1, ...bornes], Math.max(...counts)),
  ];
  return {
    dits,
    cles: clesOf(dits, noms),
    constat: {
      titre: `${formatCount(counts.length, 'département')} sur ${departements.length} ${isOrAre(counts.length)} un projet que nos sources nomment`,
      noms: '',
      reserve: 'Un silence des sources n’est pas une absence d’action.',
    },
  };
}

/** Who says what is known of the contract of each department. */
export function couchePreuves(
  departements: readonly (Departement & { preuve: Contrat['preuve'] | undefined })[],
): CoucheTuiles {
  const dits = departements.map(({ preuve = 'personne', ...departement }): Dit => ({
    ...departement,
    etat: preuve === 'personne' ? 'inconnu' : preuve === 'deduit' ? 'deduit' : 'dit',
    phrase: `${nameOf(departement)} : ${libellesPreuve[preuve]}`,
  }));
  const gaps = departements.filter(({ preuve = 'personne' }) => isGap({ preuve })).length;
  return {
    dits,
    cles: clesOf(dits, [
      ['dit', 'Dit par un texte'],
      ['deduit', 'Déduit'],
      ['inconnu', 'Personne ne l’a publié'],
    ]),
    constat: {
      titre: `Pour ${formatCount(gaps, 'département')} sur ${departements.length}, aucun texte public ne dit si le contrat est signé`,
      noms: '',
      reserve: '',
    },
  };
}

/** The budget of the contracts of the region of a department, euros an inhabitant; null where no source gives it. */
interface AvecBudget {
  region: string;
  eurosParHabitant: number | null;
}

export function coucheBudgets(departements: readonly (Departement & AvecBudget)[]): CoucheTuiles {
  const known = departements.flatMap(({ region, eurosParHabitant }) =>
    eurosParHabitant === null ? [] : [{ region, euros: eurosParHabitant }],
  );
  const { bornes, rangOf } = rangsOf(known.map(({ euros }) => euros));
  const dits = departements.map(({ region, eurosParHabitant, ...departement }): Dit => ({
    ...departement,
    etat: eurosParHabitant === null ? 'inconnu' : rangOf(eurosParHabitant),
    phrase: `${nameOf(departement)} : ${eurosParHabitant === null ? 'non renseigné' : `${euros(eurosParHabitant)} par habitant, ${region}`}`,
  }));
  const sorted = known.toSorted((a, b) => a.euros - b.euros);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return {
    dits,
    cles: clesOf(dits, [
      ...intervals([low?.euros ?? 0, ...bornes], high?.euros ?? 0, euros),
      ['inconnu', 'Non renseigné'],
    ]),
    constat: {
      titre:
        low && high && low.euros < high.euros
          ? `De ${euros(low.euros)} par habitant (${low.region}) à ${euros(high.euros)} (${high.region})`
          : 'Un seul montant est connu',
      noms: '',
      reserve: 'La source donne un montant par région : les départements d’une région ont le même.',
    },
  };
}

const euros = (valeur: number) => `${formatNombre(valeur)}\u00a0€`;

/** The names of classes by their bounds: « de 2 à 4 », the last one to its largest value. */
function intervals(
  bornes: readonly number[],
  high: number,
  format: (valeur: number) => string,
): [EtatTuile, string][] {
  return bornes.map((borne, i) => {
    const next = bornes[i + 1];
    const end = next === undefined ? `à ${format(high)}` : `à moins de ${format(next)}`;
    return [`rang-${i}`, next === undefined && borne === high ? format(borne) : `de ${format(borne)} ${end}`];
  });
}

/** The same for whole numbers, with their noun, for a count follows them: « 1 projet », « de 2 à 4 projets ». */
function intervalsOfCounts(bornes: readonly number[], high: number): [EtatTuile, string][] {
  return bornes.map((borne, i) => {
    const end = (bornes[i + 1] ?? high + 1) - 1;
    return [
      `rang-${i}`,
      borne === end
        ? formatCount(borne, 'projet')
        : `de ${formatNombre(borne)} à ${formatCount(end, 'projet')}`,
    ];
  });
}
