/** What two tabs have answered, put together. */
import type { Reponses } from './adresse.ts';

/**
 * Applies to `theirs`, the answers kept now, what turned `base` into `ours`, and that alone: an answer that we did not give,
 * change or take back is theirs.
 */
export function fuseReponses(base: Reponses, ours: Reponses, theirs: Reponses): Reponses {
  const fused = new Map(theirs);
  for (const numero of differences(base, ours)) {
    const etat = ours.get(numero);
    if (etat) fused.set(numero, etat);
    else fused.delete(numero);
  }
  return fused;
}

/** The levers that have one answer in `a` and another, or none, in `b`. */
export function differences(a: Reponses, b: Reponses): number[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((numero) => a.get(numero) !== b.get(numero));
}
