/** In which order the rows come. */
import { formatCount } from '../../texte/format.ts';
import type { Filtres, Tri } from '../filtres.ts';
import { has, union, type Bits } from './bits.ts';
import type { Catalogue } from './lire.ts';

const orders = new WeakMap<Catalogue, Partial<Record<Tri, Uint32Array>>>();

/** All the rows in an order, worked out once. */
function orderOf(catalogue: Catalogue, tri: Tri): Uint32Array {
  const known = orders.get(catalogue) ?? {};
  orders.set(catalogue, known);
  return (known[tri] ??= sortRangs(catalogue, keys[tri](catalogue)));
}

/** What each row is ordered by, the smallest first; equals stay by title. */
const keys: Record<Tri, (catalogue: Catalogue) => (rang: number) => number> = {
  titre: () => (rang) => rang,
  territoire:
    ({ facettes }) =>
    (rang) =>
      facettes.departement.valeursOf(rang)[0] ?? -1,
  // Unknown amounts, of rank 0, come last: unknown is not zero.
  montant:
    ({ montant }) =>
    (rang) =>
      -(montant[rang] ?? 0),
};

function sortRangs({ nombre }: Catalogue, keyOf: (rang: number) => number): Uint32Array {
  const sorted = Uint32Array.from({ length: nombre }, (_, rang) => rang);
  const values = Float64Array.from(sorted, keyOf);
  return sorted.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}

/**
 * The rows kept, in the order that is asked. The projects of the territory that the filters ask for come before those that
 * it shares with others: a project of the whole region answers to each of its departments. An order by amount is what the
 * reader asks for: it stays.
 */
export function sortRetenus(catalogue: Catalogue, bits: Bits, filtres: Filtres): number[] {
  const kept = [...orderOf(catalogue, filtres.tri).filter((rang) => has(bits, rang))];
  const shared = sharedBits(catalogue, filtres);
  if (!shared) return kept;
  const isShared = (rang: number) => has(shared, rang);
  return [...kept.filter((rang) => !isShared(rang)), ...kept.filter(isShared)];
}

/** Where a project stands, seen from the territory that the filters ask for. */
export type Proximite = 'ici' | 'partage';

/** Of each row kept; undefined when the filters ask for no territory. */
export function proximiteOf(
  catalogue: Catalogue,
  filtres: Filtres,
): ((rang: number) => Proximite) | undefined {
  const shared = sharedBits(catalogue, { ...filtres, tri: 'titre' });
  return shared && ((rang) => (has(shared, rang) ? 'partage' : 'ici'));
}

/** « 2 projets couvrent aussi d’autres départements : ils sont à la fin de la liste. »; nothing when the order parts none. */
export function sayPartages(catalogue: Catalogue, filtres: Filtres, rangs: readonly number[]): string {
  const shared = sharedBits(catalogue, filtres);
  const count = shared ? rangs.filter((rang) => has(shared, rang)).length : 0;
  if (count === 0 || count === rangs.length) return '';
  const autres = filtres.choix.departement.length > 0 ? 'd’autres départements' : 'd’autres régions';
  return count === 1
    ? `1\u00a0projet couvre aussi ${autres}\u00a0: il est à la fin de la liste.`
    : `${formatCount(count, 'projet')} couvrent aussi ${autres}\u00a0: ils sont à la fin de la liste.`;
}

/** The rows that touch another territory than those asked; undefined when none is asked, or an order by amount. */
function sharedBits({ facettes, nombre }: Catalogue, { choix, tri }: Filtres): Bits | undefined {
  const facette = choix.departement.length > 0 ? 'departement' : 'region';
  const asked = choix[facette];
  if (asked.length === 0 || tri === 'montant') return undefined;
  const { options, rangs } = facettes[facette];
  return union(
    nombre,
    rangs.filter((_, i) => !asked.includes(options[i]?.id ?? '')),
  );
}
