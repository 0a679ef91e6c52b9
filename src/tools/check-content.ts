/** Checks content/ and data/ before anything is built: every fault at once, with its place and its remedy. */
import { DonneesInvalides } from '../lib/faute.ts';
import { checkControles } from '../lib/controles/regles.ts';
import { isKnown } from '../lib/territoires.ts';
import { checkJeux } from '../lib/validation.ts';
import { checkContentRules } from '../lib/content-rules.ts';
import { readContent } from './read-content.ts';
import { readReferentiel } from './read-referentiel.ts';

/** @throws {DonneesInvalides} when anything is wrong under `root`. */
export function checkContent(root: string): void {
  const { jeux, fautes } = readContent(root);
  const referentiel = readReferentiel();
  const all = [
    ...fautes,
    ...checkJeux(jeux, (territoire) => isKnown(referentiel, territoire)),
    ...checkContentRules(jeux),
  ];
  // Sums over wrong data would only repeat the faults that are already known.
  if (all.length === 0) all.push(...checkControles(jeux, referentiel));
  if (all.length > 0) throw new DonneesInvalides(all);
}
