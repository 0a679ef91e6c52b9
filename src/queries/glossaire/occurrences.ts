import { findTermes } from '../../lib/glossaire/occurrences.ts';
import { once } from '../../reference/once.ts';
import { allSigles } from './sigles.ts';
import { textesDesPages } from './textes.ts';

/** For each entry of the glossary, the pages that use it; read once for the pages of all its letters. */
export const occurrencesDesSigles = once(async () => findTermes(await textesDesPages(), await allSigles()));
