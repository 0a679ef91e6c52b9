/** What this edition covers, in the reference of territories. */
import { isCovered, restrict, regionOfPortee } from '../lib/edition/portee.ts';
import { parseCode } from '../lib/territoires/code.ts';
import type { CodeTerritoire } from '../schemas/territoire.ts';
import { readEdition } from './edition.ts';
import { once } from './once.ts';
import { readReferentiel } from './territoires.ts';

/** The region or the department of the edition; undefined for the whole country. */
export const readPortee = once(() => parseCode(readEdition().territoire ?? ''));

/** Whether a territory is, at least for a part, in what the edition covers. */
export const isOfPortee = (territoire: CodeTerritoire): boolean =>
  isCovered(readReferentiel(), readPortee(), territoire);

/** The region of the edition, or of its department; undefined for the whole country. */
export const regionOfEdition = once(() => regionOfPortee(readReferentiel(), readPortee()));

/** The territories that the edition lists and finds. */
export const coveredReferentiel = once(() => restrict(readReferentiel(), readPortee()));

/** The name of what the edition covers, « Hérault »; undefined for the whole country. */
export const nomOfPortee = once((): string | undefined => {
  const portee = readPortee();
  if (!portee) return undefined;
  const { departements, regions } = readReferentiel();
  return (portee.niveau === 'region' ? regions : departements).get(portee.code)?.nom;
});
