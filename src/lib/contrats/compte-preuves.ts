/** What the contracts rest on, counted. */
import { preuvesContrat } from '../../schemas/contrat.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';

interface ComptePreuve {
  preuve: (typeof preuvesContrat)[number];
  total: number;
  signes: number;
  /** The day of the last reading among them, « 2026-11-21 ». */
  luLe: string;
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
