/** What the status of a contract rests on: said beside each, and counted. */
import { preuvesContrat } from '../../schemas/contrat.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import { COUNCIL } from './contrats.ts';
import { isDepartemental } from './territoires.ts';
import { formatDate } from '../texte/format.ts';

type Preuve = (typeof preuvesContrat)[number];

export const libellesPreuve: Record<Preuve, string> = {
  page: 'Dit par une page publique',
  bilan: 'Dit par le bilan',
  document: 'Dit par un autre document',
  deduit: 'Déduit',
  personne: 'Personne ne l’a publié',
};

export const explicationsPreuve: Record<Preuve, string> = {
  page: 'Une page publique le dit ; nous donnons son adresse et sa date.',
  bilan: 'Le bilan 2024 cite le contrat, ou le nomme parmi ceux qui manquent.',
  document: 'Un autre de nos documents sources le dit.',
  deduit: 'Les comptes du bilan le laissent conclure ; aucun texte ne l’écrit.',
  personne: 'Aucun texte que nous avons lu ne le dit.',
};

/** Whether a public text is still to be found. */
export const isGap = ({ preuve }: { preuve: Preuve }): boolean =>
  preuve === 'deduit' || preuve === 'personne';

/** Where one reads how to send a proof. */
export const PATH_PREUVE = '/contribuer/#apporter-la-preuve-dun-contrat';

/** « lu le 21 novembre 2026 » */
export const sayLecture = ({ luLe }: Pick<ContratDeFiche, 'luLe'>): string => `lu le ${formatDate(luLe)}`;

interface ComptePreuve {
  preuve: Preuve;
  total: number;
  signes: number;
  /** The day of the last reading among them, « 2026-11-21 ». */
  luLe: string;
}

/** The contracts that may be signed, each once: a collectivity of two departments signs one for both. */
export function contratsPossibles<C extends Pick<ContratDeFiche, 'statut' | 'territoire' | 'signataire'>>(
  contrats: readonly C[],
): C[] {
  const possibles = contrats.filter(({ statut }) => statut !== 'non-eligible');
  return [...Map.groupBy(possibles, signatureOf).values()].flatMap(([first]) => first ?? []);
}

/** A council signs for its department alone; a collectivity that has a name of its own, for all those it covers. */
function signatureOf(contrat: Pick<ContratDeFiche, 'territoire' | 'signataire'>): string {
  const { territoire, signataire } = contrat;
  return isDepartemental(contrat) && signataire !== COUNCIL ? signataire : territoire;
}

/** How many contracts rest on each evidence, the strongest first; those that no contract rests on are left out. */
export function countPreuves(
  contrats: readonly Pick<ContratDeFiche, 'preuve' | 'statut' | 'luLe'>[],
): ComptePreuve[] {
  return preuvesContrat.flatMap((preuve) => {
    const own = contrats.filter((contrat) => contrat.preuve === preuve);
    const [luLe] = own.map((contrat) => contrat.luLe).sort((a, b) => b.localeCompare(a));
    if (luLe === undefined) return [];
    const signes = own.filter(({ statut }) => statut === 'signe').length;
    return [{ preuve, total: own.length, signes, luLe }];
  });
}
