/** Checks content/ and data/ before anything is built: every fault at once, with its place and its remedy. */
import { join } from 'node:path';
import { DonneesInvalides, type Faute } from '../../lib/contenu/faute.ts';
import { fewEach } from '../../lib/contenu/beaucoup.ts';
import { checkControles } from '../../lib/bilan/controles/regles.ts';
import { isKnown } from '../../lib/territoires/referentiel.ts';
import { checkTextes } from '../../lib/contenu/textes.ts';
import { checkJeux } from '../../lib/contenu/validation.ts';
import { checkContentRules } from './rules.ts';
import { checkContours } from './contours.ts';
import { checkEdition } from './edition.ts';
import { checkEtrangers } from './etrangers.ts';
import { checkLieux } from './lieux.ts';
import { checkProse } from './prose.ts';
import { readContent } from './read.ts';
import { reprendreEcriture } from '../ecriture/ensemble.ts';
import { placeOf } from '../../reference/dossiers.ts';
import { readReferentiel } from '../../reference/territoires.ts';

/** @throws {DonneesInvalides} when anything is wrong under `root`. */
export function checkContent(root: string): void {
  // A writing that was killed half-way is finished, or swept, before anyone reads.
  reprendreEcriture(join(root, 'data'));
  const places = checkLieux(root);
  const fautes = places.length > 0 ? places : faultsOf(root);
  if (fautes.length === 0) return;
  const placed = fewEach(fautes).map((faute) => ({ ...faute, fichier: placeOf(root, faute.fichier) }));
  throw new DonneesInvalides(placed);
}

function faultsOf(root: string): Faute[] {
  const { jeux, fautes } = readContent(root);
  const referentiel = readReferentiel();
  const own = [
    ...fautes,
    ...jeux.flatMap(checkTextes),
    ...checkJeux(jeux, (territoire) => isKnown(referentiel, territoire)),
    ...checkProse(jeux),
    ...checkEtrangers(root),
    ...checkContours(root),
    ...checkEdition(referentiel, jeux),
  ];
  // Rules between collections, over one that is not whole, would tell again what is already told.
  const isWhole = jeux.every(({ incomplet = false }) => !incomplet);
  const all = isWhole ? [...own, ...checkContentRules(jeux)] : own;
  // So would sums over wrong data.
  return all.length > 0 ? all : checkControles(jeux, referentiel);
}
