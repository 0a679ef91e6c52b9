/** What the contracts rest on, counted. */
import { preuvesContrat } from '../../schemas/contrat.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import { COUNCIL } from './contrats.ts';
import { isDepartemental } from './territoires.ts';

interface ComptePreuve {
  preuve: (typeof preuvesContrat)[number];
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
