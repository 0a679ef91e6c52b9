/** The same action twice in the file, or already ours: a copy, another version of it, or news. */
import { NON_RENSEIGNE, splitCell } from '../../../schemas/champs.ts';
import { cleDe } from '../cle.ts';
import type { Nommer } from './noms.ts';
import type { LigneDeTable } from './projet.ts';

/** One action: what it is called and where it is. */
export const cleDAction = (ligne: LigneDeTable) =>
  `${cleDe(ligne['titre'] ?? '')}\n${splitCell(ligne['territoires'] ?? '')
    .toSorted()
    .join()}`;

/** What the review calls the question of a row that may be one of ours under another title. */
export const RENOMMEE = 'renommee';

interface Difference {
  champ: string;
  avant: string;
  apres: string;
}

/** Fields whose values are in no order. */
const LISTES = new Set([
  'territoires',
  'axes',
  'publics',
  'cofinanceurs',
  'mesures',
  'leviers',
  'territoiresPossibles',
]);

/** What the row would change; a silence of the file changes nothing. `champs`: those that the file fills. */
export function comparer(nous: LigneDeTable, eux: LigneDeTable, champs: readonly string[]): Difference[] {
  return champs.flatMap((champ): Difference[] => {
    const [avant, apres] = [nous[champ] ?? '', eux[champ] ?? ''];
    if (apres === '' || apres === NON_RENSEIGNE || isSame(champ, avant, apres)) return [];
    return [{ champ, avant, apres }];
  });
}

function isSame(champ: string, avant: string, apres: string): boolean {
  if (!LISTES.has(champ)) return plat(avant) === plat(apres);
  return splitCell(avant).toSorted().join() === splitCell(apres).toSorted().join();
}

/** Spaces and line ends are of no account. */
const plat = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** « montant total : 12 000 € → 15 000 € ». */
export const direDifferences = (differences: readonly Difference[], { champ: nomDe, valeur }: Nommer) =>
  differences
    .map(
      ({ champ, avant, apres }) =>
        `${nomDe(champ)} : ${abreger(valeur(champ, avant)) || 'rien'} → ${abreger(valeur(champ, apres))}`,
    )
    .join(' ; ');

/** A decision holds for these values: a later version that changes the row otherwise is asked again. */
export const cleDeChange = (
  id: string,
  differences: readonly Difference[],
  { champ: nomDe, valeur }: Nommer,
) =>
  `${id} (${differences.map(({ champ, apres }) => `${nomDe(champ)} : ${abreger(valeur(champ, apres))}`).join(' ; ')})`;

/** A long text is known by its beginning. */
const SIGNES = 120;
const abreger = (texte: string) => (texte.length > SIGNES ? `${texte.slice(0, SIGNES)}…` : texte);
