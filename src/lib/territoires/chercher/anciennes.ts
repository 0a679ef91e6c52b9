/**
 * All that leads to a commune of today without being its name nor its code: delegated and associated communes, arrondissements
 * of Paris, Lyon and Marseille, communes that are no more, former names, old codes.
 */
import type { AncienneCommune } from '../../../schemas/ancienne-commune.ts';
import type { Commune, Referentiel, SourceRows } from '../referentiel.ts';
import type { NatureAncien } from './format.ts';
import { motsDeLieu } from './mots.ts';

type Source = SourceRows['communes'][number];
type Nommee = Omit<AncienneCommune, 'id'>;

export interface Ancienne {
  /** The code that it bore. */
  code: string;
  nom: string;
  nature: NatureAncien;
  /** That of today. */
  commune: Commune;
  codesPostaux: string[];
  /** Where the source gives it. */
  population: number | undefined;
}

const NATURES: Record<string, NatureAncien> = {
  'commune-deleguee': 'd',
  'commune-associee': 'a',
  'arrondissement-municipal': 'm',
};

/** @throws {Error} when a row of `anciennes` has a code that leads to no commune of today. */
export function anciennesOf(
  sources: Source[],
  { communes }: Pick<Referentiel, 'communes'>,
  anciennes: Nommee[],
): Ancienne[] {
  const byOldCode = new Map(
    sources.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code] as const)),
  );
  const today = (code: string) => communes.get(byOldCode.get(code) ?? code);
  const named = [
    ...sources.flatMap((source) => ofSource(source, communes) ?? []),
    // What a commune was called passes what else led to it.
    ...anciennes.map((row) => ofTable(row, today(row.code))).sort((a, b) => rankOf(a) - rankOf(b)),
  ].filter(({ nom, commune }) => wordsOf(nom) !== wordsOf(commune.nom));
  // The seat of an associated commune and the owner of its code may differ: both answer.
  const known = new Set(named.map(({ code, commune }) => `${code} ${commune.code}`));
  const unnamed = [...byOldCode].filter((pair) => !known.has(pair.join(' '))).map(([code]) => code);
  return [...once(named), ...unnamed.flatMap((code) => ofCode(code, today(code)) ?? [])];
}

/** A delegated or associated commune, or an arrondissement; undefined for the other rows. */
function ofSource(source: Source, communes: ReadonlyMap<string, Commune>): Ancienne | undefined {
  const nature = NATURES[source.type];
  const commune = communes.get(source.chefLieu ?? source.commune ?? '');
  if (!nature || !commune) return undefined;
  const { code, nom, codesPostaux = commune.codesPostaux, population } = source;
  return { code, nom, nature, commune, codesPostaux, population };
}

function ofTable({ code, nom }: Nommee, commune: Commune | undefined): Ancienne {
  if (!commune) {
    throw new Error(
      `data/anciennes-communes/anciennes-communes.csv : le code ${code} (${nom}) n’est ni celui d’une commune d’aujourd’hui ni un ancien code du découpage. Corriger le code, ou relancer « npm run anciennes-communes ».`,
    );
  }
  const nature = code === commune.code ? 'n' : 'f';
  return { code, nom, nature, commune, codesPostaux: commune.codesPostaux, population: undefined };
}

/** The name did not change, or none is known. */
function ofCode(code: string, commune: Commune | undefined): Ancienne | undefined {
  return (
    commune && {
      code,
      nom: commune.nom,
      nature: 'c',
      commune,
      codesPostaux: commune.codesPostaux,
      population: undefined,
    }
  );
}

const rankOf = ({ nature }: Ancienne) => (nature === 'n' ? 0 : 1);
const wordsOf = (nom: string) => motsDeLieu(nom).join(' ');

/** The reference and the table may write one name in two ways. */
function once(anciennes: Ancienne[]): Ancienne[] {
  const keyOf = ({ commune, code, nom }: Ancienne) => `${commune.code} ${code} ${wordsOf(nom)}`;
  return [...Map.groupBy(anciennes, keyOf).values()].flatMap(([first]) => first ?? []);
}
