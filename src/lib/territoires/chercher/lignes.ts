/** The rows of the communes, of their former selves and of the arrondissements of Paris, Lyon and Marseille. */
import type { Commune, Referentiel, SourceRows } from '../referentiel.ts';
import { requireCode } from '../code.ts';
import { poidsOf, type LigneAutreNom, type LigneCommune, type NatureAncien } from './format.ts';
import { motsOf } from './mots.ts';

type Source = SourceRows['communes'][number];

export interface CommuneSource {
  ligne: LigneCommune;
  siren?: string;
}

const NATURES: Record<string, NatureAncien> = {
  'commune-deleguee': 'd',
  'commune-associee': 'a',
  'arrondissement-municipal': 'm',
};

/** `rangs`: the place of each EPCI in the columns of the base file. */
export function lignesOf(
  sources: Source[],
  referentiel: Referentiel,
  rangs: ReadonlyMap<string, number>,
  autresNoms: LigneAutreNom[],
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
  const former = sources.flatMap((source): LigneCommune[] => {
    const nature = NATURES[source.type];
    const commune = referentiel.communes.get(source.chefLieu ?? source.commune ?? '');
    if (!nature || !commune || sameName(source.nom, commune.nom)) return [];
    const codesPostaux = (source.codesPostaux ?? commune.codesPostaux).join(' ');
    // The seat of a merged commune is what most people still call the whole.
    const isSeat = nature === 'd' && source.code === commune.code;
    const poids = poidsOf(source.population ?? (isSeat ? commune.population / 2 : 0));
    return [
      [source.nom, commune.code, codesPostaux, rangOf(commune), poids, nature, commune.nom, source.code],
    ];
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

/** A delegated commune that kept the name of the whole would only repeat it. */
function sameName(a: string, b: string): boolean {
  return motsOf(a).join(' ') === motsOf(b).join(' ');
}
