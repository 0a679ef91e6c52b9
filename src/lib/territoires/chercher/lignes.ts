/** The rows of the communes and of all that leads to them by another name or another code. */
import type { Commune, Referentiel, SourceRows } from '../referentiel.ts';
import type { Ancienne } from './anciennes.ts';
import { poidsOf, type LigneAutreNom, type LigneCommune } from './format.ts';
import { requireCode } from '../code.ts';

type Source = SourceRows['communes'][number];

export interface CommuneSource {
  ligne: LigneCommune;
  siren?: string;
}

/** `rangs`: the place of each EPCI in the columns of the base file. */
export function lignesOf(
  sources: Source[],
  referentiel: Referentiel,
  rangs: ReadonlyMap<string, number>,
  autresNoms: LigneAutreNom[],
  anciennes: Ancienne[],
): CommuneSource[] {
  const rangOf = (commune: Commune) => rangs.get(commune.epci ?? '') ?? -1;
  const today = [...referentiel.communes.values()].map((commune): LigneCommune => [
    commune.nom,
    commune.code,
    commune.codesPostaux.join(' '),
    rangOf(commune),
    poidsOf(commune.population),
  ]);
  const sirens = new Map(sources.map(({ code, type, siren }) => [`${type} ${code}`, siren]));
  const former = anciennes.map((ancienne): LigneCommune => {
    const { nom, nature, commune, code, codesPostaux } = ancienne;
    const rang = rangOf(commune);
    return [nom, commune.code, codesPostaux.join(' '), rang, weightOf(ancienne), nature, commune.nom, code];
  });
  const renamed = autresNoms.flatMap(([nom, , territoire]): LigneCommune[] => {
    const commune = referentiel.communes.get(requireCode(territoire).code);
    if (!commune) return [];
    const poids = poidsOf(commune.population / 2);
    return [[nom, commune.code, commune.codesPostaux.join(' '), rangOf(commune), poids, 'n', commune.nom]];
  });
  return [
    ...today.map((ligne) => ({ ligne, siren: sirens.get(`commune-actuelle ${ligne[1]}`) })),
    ...[...former, ...renamed].map((ligne) => ({ ligne })),
  ];
}

/** The former name of a commune, and the seat of a merged one, are what many still call the whole. */
function weightOf({ population, code, nature, commune }: Ancienne): number {
  if (nature === 'c') return poidsOf(commune.population);
  const isWhole = nature !== 'a' && code === commune.code;
  return poidsOf(population ?? (isWhole ? commune.population / 2 : 0));
}
