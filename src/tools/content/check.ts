/** Checks content/ and data/ before anything is built: every fault at once, with its place and its remedy. */
import { join } from 'node:path';
import { DonneesInvalides } from '../../lib/contenu/faute.ts';
import { checkControles } from '../../lib/bilan/controles/regles.ts';
import { isKnown } from '../../lib/territoires/referentiel.ts';
import { checkJeux } from '../../lib/contenu/validation.ts';
import { checkContentRules } from './rules.ts';
import { checkEdition } from './edition.ts';
import { readContent } from './read.ts';
import { reprendreEcriture } from '../ecriture/ensemble.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** @throws {DonneesInvalides} when anything is wrong under `root`. */
export function checkContent(root: string): void {
  // A writing that was killed half-way is finished, or swept, before anyone reads.
  reprendreEcriture(join(root, 'data'));
  const { jeux, fautes } = readContent(root);
  const referentiel = readReferentiel();
  const all = [
    ...fautes,
    ...checkJeux(jeux, (territoire) => isKnown(referentiel, territoire)),
    ...checkContentRules(jeux),
    ...checkEdition(referentiel),
  ];
  // Sums over wrong data would only repeat the faults that are already known.
  if (all.length === 0) all.push(...checkControles(jeux, referentiel));
  if (all.length > 0) throw new DonneesInvalides(all);
}
