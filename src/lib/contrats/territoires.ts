/** What the sources say of the local contracts of a territory. */
import type { Contrat } from '../../schemas/contrat.ts';
import type { ContratDeFiche } from '../../schemas/fiche-territoire.ts';
import type { CleTerritoire, CodeTerritoire, NiveauDePage } from '../../schemas/territoire.ts';
import { codeOfDepartement, requireCode } from '../territoires/code.ts';
import { departementsOf } from '../territoires/emprise.ts';
import { requireTerritoire, type Referentiel } from '../territoires/referentiel.ts';

/** The contracts, by territory, and those smaller than a department under each department that they touch. */
interface IndexContrats {
  byTerritoire: ReadonlyMap<CodeTerritoire, ContratDeFiche>;
  byDepartement: ReadonlyMap<string, ContratDeFiche[]>;
}

/** One contract a territory: a row that names several makes several. */
export function spreadContrats(rows: readonly Contrat[], referentiel: Referentiel): ContratDeFiche[] {
  return rows.flatMap(({ misAJourLe: _, territoire: codes, ...row }) =>
    codes.map((territoire) => ({
      territoire,
      nom: requireTerritoire(referentiel, territoire).nom,
      ...row,
    })),
  );
}

/** Whether a contract is at the scale of a department. */
export function isDepartemental({ territoire }: Pick<ContratDeFiche, 'territoire'>): boolean {
  return requireCode(territoire).niveau === 'departement';
}

export function indexContrats(contrats: readonly ContratDeFiche[], referentiel: Referentiel): IndexContrats {
  const byTerritoire = new Map(contrats.map((contrat) => [contrat.territoire, contrat]));
  const byDepartement = new Map<string, ContratDeFiche[]>();
  for (const contrat of byTerritoire.values()) {
    if (isDepartemental(contrat)) continue;
    for (const departement of departementsOf(referentiel, contrat.territoire)) {
      byDepartement.set(departement, [...(byDepartement.get(departement) ?? []), contrat]);
    }
  }
  return { byTerritoire, byDepartement };
}

/** The contracts of a territory: those of its departments first, then the local ones inside it. */
export function contratsOf(
  { niveau, code }: CleTerritoire<NiveauDePage>,
  departements: readonly { code: string }[],
  { byTerritoire, byDepartement }: IndexContrats,
  referentiel: Referentiel,
): ContratDeFiche[] {
  const own = departements.flatMap(
    (departement) => byTerritoire.get(codeOfDepartement(departement.code)) ?? [],
  );
  const inside = departements.flatMap((departement) => byDepartement.get(departement.code) ?? []);
  const kept =
    niveau === 'epci'
      ? inside.filter(({ territoire }) => touchesEpci(territoire, code, referentiel))
      : inside;
  return [...own, ...new Set(kept)];
}

/** The contract is that of the EPCI, or of one of its communes. */
function touchesEpci(territoire: CodeTerritoire, epci: string, { communes }: Referentiel): boolean {
  const { niveau, code } = requireCode(territoire);
  return code === epci || (niveau === 'commune' && communes.get(code)?.epci === epci);
}
