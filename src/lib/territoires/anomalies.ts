/** What is unexpected in the reference of territories: found by rules, listed and explained in test/fixtures/anomalies-decoupage.csv. */
import { fold } from '../texte/format.ts';
import type { Referentiel } from './referentiel.ts';

/** The rows of the package, with the fields that only this file looks at. */
export interface RowsVerifiees {
  communes: {
    code: string;
    nom: string;
    type: string;
    zone?: string;
    region?: string;
    population?: number;
    codesPostaux?: string[];
  }[];
  epci: {
    code: string;
    nom: string;
    populationMunicipale: number;
    membres: { code: string; nom?: string; populationMunicipale?: number }[];
  }[];
}

export const sortesAnomalie = [
  'commune-sans-epci',
  'commune-sans-habitants',
  'commune-sans-code-postal',
  'nom-different',
  'epci-homonyme',
  'epci-sur-plusieurs-regions',
  'population-differente',
] as const;
export type SorteAnomalie = (typeof sortesAnomalie)[number];

interface Anomalie {
  sorte: SorteAnomalie;
  code: string;
  nom: string;
  /** What was found: the other name, the regions, both numbers. */
  detail: string;
}

/** Both tables count people in different years: beyond this gap, a difference is listed. */
const ECART = 0.03;

export function findAnomalies({ communes, epci }: RowsVerifiees): Anomalie[] {
  const present = communes.filter(({ type }) => type === 'commune-actuelle');
  const byCode = new Map(present.map((commune) => [commune.code, commune]));
  const grouped = new Set(epci.flatMap(({ membres }) => membres.map(({ code }) => code)));
  return [
    ...present.flatMap((commune) => anomaliesOfCommune(commune, grouped)),
    ...epci.flatMap((group) => [
      ...anomaliesOfNames(group, byCode),
      ...anomaliesOfEpci(group, byCode),
      ...(epci.some(({ code, nom }) => code !== group.code && nom === group.nom)
        ? [found('epci-homonyme', group, group.code)]
        : []),
    ]),
  ].sort((a, b) => rankOf(a).localeCompare(rankOf(b)));
}

const rankOf = ({ sorte, code }: Anomalie) => `${sortesAnomalie.indexOf(sorte)} ${code}`;
const found = (
  sorte: SorteAnomalie,
  { code, nom }: { code: string; nom: string },
  detail = '',
): Anomalie => ({
  sorte,
  code,
  nom,
  detail,
});

/** The overseas collectivities have neither EPCI nor, for some, inhabitants: that is their rule, not an anomaly. */
function anomaliesOfCommune(
  commune: RowsVerifiees['communes'][number],
  grouped: ReadonlySet<string>,
): Anomalie[] {
  const isCollectivite = commune.zone === 'com';
  return [
    ...(!isCollectivite && !grouped.has(commune.code) ? [found('commune-sans-epci', commune)] : []),
    ...(!isCollectivite && !commune.population ? [found('commune-sans-habitants', commune)] : []),
    ...(!commune.codesPostaux?.length ? [found('commune-sans-code-postal', commune)] : []),
  ];
}

type Communes = ReadonlyMap<string, RowsVerifiees['communes'][number]>;

function anomaliesOfNames({ membres }: RowsVerifiees['epci'][number], byCode: Communes): Anomalie[] {
  return membres.flatMap(({ code, nom = '' }) => {
    const commune = byCode.get(code);
    // An apostrophe or an accent is no other name.
    return commune && fold(commune.nom) !== fold(nom) ? [found('nom-different', commune, nom)] : [];
  });
}

function anomaliesOfEpci(group: RowsVerifiees['epci'][number], byCode: Communes): Anomalie[] {
  const membres = group.membres.flatMap(({ code }) => byCode.get(code) ?? []);
  const regions = [...new Set(membres.map(({ region }) => region ?? ''))].sort();
  const sum = membres.reduce((total, { population }) => total + (population ?? 0), 0);
  const gap = Math.abs(sum - group.populationMunicipale) / group.populationMunicipale;
  return [
    ...(regions.length > 1 ? [found('epci-sur-plusieurs-regions', group, regions.join(' et '))] : []),
    ...(gap > ECART
      ? [found('population-differente', group, `${group.populationMunicipale} contre ${sum}`)]
      : []),
  ];
}

interface Verification {
  anomalies: Anomalie[];
  communes: number;
  epci: number;
  /** EPCI that have communes in several departments. */
  aCheval: number;
  /** EPCI whose stated population is not the sum of their communes. */
  populations: number;
}

/** What is unexpected in the reference, counted for the page that says how we work. */
export function verifyReferentiel({ communes, epci }: Referentiel, rows: RowsVerifiees): Verification {
  const groups = [...epci.values()];
  const sumOf = (codes: string[]) =>
    codes.reduce((total, code) => total + (communes.get(code)?.population ?? 0), 0);
  return {
    anomalies: findAnomalies(rows),
    communes: communes.size,
    epci: groups.length,
    aCheval: groups.filter(({ departements }) => departements.length > 1).length,
    populations: groups.filter((group) => sumOf(group.communes) !== group.population).length,
  };
}
