import { getCollection } from 'astro:content';
import { compareNoms } from '../lib/format.ts';
import type { Sigle } from '../schemas/sigle.ts';

let sigles: Promise<Sigle[]> | undefined;

/** Every entry of the glossary, in alphabetical order. */
export function allSigles(): Promise<Sigle[]> {
  sigles ??= getCollection('sigles').then((entries) =>
    entries.map(({ data }) => data).sort((a, b) => compareNoms(a.sigle, b.sigle)),
  );
  return sigles;
}
