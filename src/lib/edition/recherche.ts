/** What the territory field of an edition is made of: the names and the codes of what the edition covers. */
import type { Seed } from '../contours/seeds.ts';
import type { LigneAutreNom } from '../territoires/chercher/format.ts';
import type { Referentiel, SourceRows } from '../territoires/referentiel.ts';
import type { AncienneCommune } from '../../schemas/ancienne-commune.ts';
import type { CodeTerritoire } from '../../schemas/territoire.ts';

interface SourcesRecherche {
  rows: Pick<SourceRows, 'communes'>;
  autresNoms: LigneAutreNom[];
  anciennesCommunes: Omit<AncienneCommune, 'id'>[];
  seeds: Seed[];
}

/** The sources without what leads outside of `referentiel`, which is already restricted. */
export function keepCovered(
  { rows, autresNoms, anciennesCommunes, seeds }: SourcesRecherche,
  { communes }: Pick<Referentiel, 'communes'>,
  isOfPortee: (territoire: CodeTerritoire) => boolean,
): SourcesRecherche {
  const today = new Map(
    rows.communes.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code] as const)),
  );
  return {
    rows: {
      communes: rows.communes.filter((row) => communes.has(row.commune ?? row.chefLieu ?? row.code)),
    },
    autresNoms: autresNoms.filter(([, , territoire]) => isOfPortee(territoire)),
    anciennesCommunes: anciennesCommunes.filter(({ code }) => communes.has(today.get(code) ?? code)),
    seeds: seeds.filter(({ commune }) => communes.has(commune)),
  };
}
