/** One column of a published table, read from the shape of its field: every format derives from it. */
import type { FormeJson } from '../../schemas/forme.ts';

export interface Champ {
  nom: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** Several values in one cell. */
  isListe: boolean;
  /** Never empty. */
  isRequis: boolean;
  /** The collection that the values are ids of. */
  reference?: string;
  /** The only values that there may be. */
  valeurs?: string[];
  /** Regular expression of one value, from end to end, without anchors. */
  motif?: string;
  minimum?: number;
}

/** Words as a regular expression that matches only them. */
export const escapeRegex = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const strings = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string');

/** « ^a$ » and « ^(?:a)$ » → « a »: patterns are put inside others. */
const withoutAnchors = (pattern: string) => pattern.replace(/^\^/, '').replace(/\$$/, '');

/** The forms that a value may take, nothing aside. */
function branchesOf(forme: FormeJson): FormeJson[] {
  return (forme.anyOf ?? [forme]).filter((branch) => branch.type !== 'null' && branch.const !== '');
}

function motifOf(branches: readonly FormeJson[]): string | undefined {
  const parts = branches.map(({ const: literal, pattern }) =>
    typeof literal === 'string' ? escapeRegex(literal) : pattern && withoutAnchors(pattern),
  );
  return parts.every((part) => part !== undefined) ? parts.join('|') : undefined;
}

function typeOf(branches: readonly FormeJson[]): Champ['type'] {
  const [first] = branches;
  if (branches.length !== 1 || !first) return 'string';
  if (first.format === 'date') return 'date';
  const { type } = first;
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'string';
}

function isNeverEmpty(forme: FormeJson, branches: readonly FormeJson[]): boolean {
  if (branches.length < (forme.anyOf?.length ?? 1)) return false;
  return branches.every((branch) => {
    if (branch.type === 'array') return (branch.minItems ?? 0) > 0;
    if (branch.type !== 'string') return true;
    const values = branch.enum ?? (branch.const === undefined ? [] : [branch.const]);
    return values.length > 0 ? !values.includes('') : (branch.minLength ?? 0) > 0 || refusesEmpty(branch);
  });
}

const refusesEmpty = ({ pattern }: FormeJson) => pattern !== undefined && !new RegExp(pattern).test('');

/** What is said of one value: its type and what it may be. */
function valeurOf(values: readonly FormeJson[]): Pick<Champ, 'type' | 'valeurs' | 'motif' | 'minimum'> {
  const type = typeOf(values);
  const valeurs = values.flatMap((value) => strings(value.enum ?? []));
  if (valeurs.length > 0) return { type, valeurs };
  const [motif, minimum] = [motifOf(values), values[0]?.minimum];
  if (type === 'string') return motif === undefined ? { type } : { type, motif };
  return minimum === undefined ? { type } : { type, minimum };
}

/** The column of a field; `forme` is what the field gives once read (src/schemas/forme.ts). */
export function champOf(nom: string, forme: FormeJson): Champ {
  const branches = branchesOf(forme);
  const [first] = branches;
  const items = first?.type === 'array' ? branchesOf(first.items ?? {}) : undefined;
  return {
    nom,
    description: forme.description ?? '',
    isListe: items !== undefined,
    isRequis: isNeverEmpty(forme, branches),
    ...(forme.reference === undefined ? {} : { reference: forme.reference }),
    ...valeurOf(items ?? branches),
  };
}
