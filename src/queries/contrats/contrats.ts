/** What the sources say of the local contracts of a territory. */
import { getCollection } from 'astro:content';
import type { NiveauDePage } from '../../lib/territoires/rapport.ts';
import { requireTerritoire } from '../../lib/territoires/referentiel.ts';
import { departementsOf } from '../../lib/territoires/emprise.ts';
import type { FicheTerritoire } from '../../schemas/fiche-territoire.ts';
import { referentiel } from '../territoires/territoires.ts';

type Contrat = FicheTerritoire['contrats'][number];

let byTerritoire: Promise<Map<string, Contrat>> | undefined;
let byDepartement: Promise<Map<string, Contrat[]>> | undefined;

async function readContrats(): Promise<Map<string, Contrat>> {
  const entries = await getCollection('contrats');
  return new Map(
    entries.flatMap(({ data: { id: _, territoire: codes, ...data } }) =>
      codes.map((territoire) => [
        territoire,
        { territoire, nom: requireTerritoire(referentiel, territoire).nom, ...data },
      ]),
    ),
  );
}

/** The contracts smaller than a department, under each department that they touch. */
async function groupLocal(): Promise<Map<string, Contrat[]>> {
  const groups = new Map<string, Contrat[]>();
  for (const [territoire, contrat] of await (byTerritoire ??= readContrats())) {
    if (territoire.startsWith('departement:')) continue;
    for (const departement of departementsOf(referentiel, territoire)) {
      groups.set(departement, [...(groups.get(departement) ?? []), contrat]);
    }
  }
  return groups;
}

/** The contracts of a territory: those of its departments first, then the local ones inside it. */
export async function contratsOf(
  niveau: NiveauDePage,
  code: string,
  departements: { code: string }[],
): Promise<Contrat[]> {
  const all = await (byTerritoire ??= readContrats());
  const local = await (byDepartement ??= groupLocal());
  const own = departements.flatMap((departement) => all.get(`departement:${departement.code}`) ?? []);
  const inside = departements.flatMap((departement) => local.get(departement.code) ?? []);
  const kept = niveau === 'epci' ? inside.filter(({ territoire }) => touchesEpci(territoire, code)) : inside;
  return [...own, ...new Set(kept)];
}

/** The contract is that of the EPCI, or of one of its communes. */
function touchesEpci(territoire: string, epci: string): boolean {
  const [niveau, code] = territoire.split(':');
  return code === epci || (niveau === 'commune' && referentiel.communes.get(code ?? '')?.epci === epci);
}
