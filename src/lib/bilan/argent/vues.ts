/** The views of the money, each made from what the documents print. */
import { formatEuros } from '../../texte/euros.ts';
import { formatNombre } from '../../texte/format.ts';
import type { BudgetCompare } from '../../contrats/budgets-regions.ts';
import type { LigneArgent, Montant } from './modele.ts';

const rounded = (value: number, decimals: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;

export const dit = (valeur: number, texte = formatEuros(valeur)): Montant => ({
  valeur,
  preuve: 'dit',
  texte,
});
export const deduit = (valeur: number, texte = formatEuros(valeur)): Montant => ({
  valeur,
  preuve: 'deduit',
  texte,
});

/** 281110000 → « 281,11 M€ » */
export const millions = (euros: number): string => `${formatNombre(rounded(euros / 1e6, 2))}\u00a0M€`;

/** Share of `total`, per cent, one decimal: ours. */
function partOf(valeur: number, total: number): Montant {
  const part = rounded((100 * valeur) / total, 1);
  return deduit(part, `${formatNombre(part)}\u00a0%`);
}

/** A region a row, from the most euros an inhabitant; `pathOf` gives the page of a code, none for a shared amount. */
export function lignesDesRegions(
  budgets: readonly BudgetCompare[],
  pathOf: (code: string) => string | undefined,
): LigneArgent[] {
  return budgets
    .toSorted((a, b) => a.rangParHabitant - b.rangParHabitant)
    .map(({ code, perimetre, euros, eurosParHabitant, partPourcent }) => {
      const href = pathOf(code);
      return {
        id: code || 'outre-mer',
        nom: perimetre,
        ...(href === undefined ? {} : { href }),
        montants: {
          habitant: deduit(eurosParHabitant),
          euros: dit(euros),
          part: deduit(partPourcent, `${formatNombre(partPourcent)}\u00a0%`),
        },
      };
    });
}

/** Rows with their share of their group; groups are as the rows say. */
export function withParts(lignes: readonly LigneArgent[]): LigneArgent[] {
  const totals = new Map<string | undefined, number>();
  for (const { groupe, montants } of lignes)
    totals.set(groupe, (totals.get(groupe) ?? 0) + (montants.euros?.valeur ?? 0));
  return lignes.map((ligne) => {
    const { euros } = ligne.montants;
    const total = totals.get(ligne.groupe) ?? 0;
    if (!euros || total === 0) return ligne;
    return { ...ligne, montants: { ...ligne.montants, part: partOf(euros.valeur, total) } };
  });
}

interface Financement {
  /** All amounts in euros. */
  total: number;
  etat: { id: string; nom: string; euros: number }[];
  /** Per cent of the total, as the source says it. */
  autresPourcent: number;
}

/** Who pays: the State as said, the others from their share, the local authorities by what is left. */
export function lignesDesFinanceurs({ total, etat, autresPourcent }: Financement): LigneArgent[] {
  const paid = etat.reduce((sum, { euros }) => sum + euros, 0);
  const autres = Math.round((total * autresPourcent) / 100);
  const environ = (euros: number) =>
    deduit(euros, `environ ${formatNombre(rounded(euros / 1e6, 1))}\u00a0M€`);
  const reste = total - paid - autres;
  return [
    ...etat.map(({ id, nom, euros }) => ({
      id,
      nom,
      groupe: 'payeur',
      montants: { euros: dit(euros, millions(euros)), part: partOf(euros, total) },
    })),
    {
      id: 'collectivites',
      nom: 'Collectivités : ce qui reste',
      groupe: 'payeur',
      montants: { euros: environ(reste), part: partOf(reste, total) },
    },
    {
      id: 'autres-financeurs',
      nom: 'Autres financeurs',
      groupe: 'payeur',
      montants: {
        euros: environ(autres),
        part: dit(autresPourcent, `${formatNombre(autresPourcent)}\u00a0%`),
      },
    },
  ];
}

/** « Enfance : 51,42 M€ »; the name alone when one of the amounts is not known. */
export function titreOfGroupe(nom: string, euros: readonly (number | undefined)[]): string {
  const known = euros.flatMap((value) => value ?? []);
  if (known.length === 0 || known.length < euros.length) return nom;
  return `${nom}\u00a0: ${millions(known.reduce((sum, value) => sum + value, 0))}`;
}
