import { findTermes } from '../../lib/glossaire/occurrences.ts';
import { allSigles } from './sigles.ts';
import { textesDesPages } from './textes.ts';

/** For each entry of the glossary, the pages that use it. */
export async function occurrencesDesSigles() {
  return findTermes(await textesDesPages(), await allSigles());
}
