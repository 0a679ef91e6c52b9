/** How we title the columns of the files that we give: the first words by which the import knows each field. */
import { cleDe } from '../cle.ts';
import { champsOf } from '../correspondance/champs.ts';
import { lireMontant } from '../valeurs/montant.ts';
import { saysUnite } from '../valeurs/unite.ts';
import type { NousPourImport } from './nous.ts';

type Titres = NousPourImport['titres'];

const titreDuJeu = (titres: Titres, champ: string) =>
  titres.find((titre) => titre.jeu === 'projets' && titre.champ === champ);

export function titreDe(titres: Titres, champ: string): string {
  return titreDuJeu(titres, champ)?.titres[0] ?? champ;
}

/**
 * Our title, then in brackets that of the file when it may change how its cells are read: « montant total (Budget
 * prévisionnel k€) ». The import knows a title without what its brackets hold, and finds the unit there.
 */
export function titrePret(titres: Titres, champ: string, titre: string): string {
  const notre = titreDe(titres, champ);
  const sien = titre.replace(/[()\s]+/g, ' ').trim();
  return sien === '' || isPareil(titres, champ, titre) ? notre : `${notre} (${sien})`;
}

/** Kinds of cells that no title makes read otherwise. */
const SANS_UNITE = new Set(['texte', 'brut']);
const ESSAIS = [0.5, 1, 50];

/** Whether our title alone makes the cells read as that of the file does. */
function isPareil(titres: Titres, champ: string, titre: string): boolean {
  const sorte = champsOf('projets').find((each) => each.champ === champ)?.sorte ?? 'brut';
  // Sums stand in the texts of the funders too.
  if (SANS_UNITE.has(sorte)) return champ !== 'cofinanceurs' || !saysUnite(titre);
  const cle = cleDe(titre);
  const isConnu = [champ, ...(titreDuJeu(titres, champ)?.titres ?? [])].some((each) => cleDe(each) === cle);
  if (!isConnu || sorte !== 'montant') return isConnu;
  const lus = (sous: string) => JSON.stringify(ESSAIS.map((essai) => lireMontant(essai, 100, sous)));
  return lus(titreDe(titres, champ)) === lus(titre);
}
