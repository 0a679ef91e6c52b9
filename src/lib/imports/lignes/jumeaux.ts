/** The same action twice in the file, or already ours: a copy, another version of it, or news. */
import { NON_RENSEIGNE, splitCell } from '../../../schemas/champs.ts';
import { formatCount } from '../../texte/format.ts';
import { cleDe } from '../cle.ts';
import type { Nommer } from './noms.ts';
import type { LigneDeTable } from './projet.ts';

/** One action: what it is called and where it is. */
export const cleDAction = (ligne: LigneDeTable) =>
  `${cleDe(ligne['titre'] ?? '')}\n${splitCell(ligne['territoires'] ?? '')
    .toSorted()
    .join()}`;

/** The same without the places, once for each of them: two rows that share one may be the same action. */
export const clesDePlace = (ligne: LigneDeTable) =>
  splitCell(ligne['territoires'] ?? '').map(
    (code) => `${cleDe(ligne['titre'] ?? '')}\n${ligne['porteur'] ?? ''}\n${code}`,
  );

/** What two rows of one action say alike, be their places not quite the same. */
const MEMES = ['montantEuros', 'partEtatEuros', 'cofinanceurs', 'debut', 'fin'];
export const isMemeMoyens = (une: LigneDeTable, autre: LigneDeTable) =>
  MEMES.every((champ) => plat(une[champ] ?? '') === plat(autre[champ] ?? ''));

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
        `${nomDe(champ)} : ${montrer(champ, valeur(champ, avant)) || 'rien'} → ${montrer(champ, valeur(champ, apres))}`,
    )
    .join(' ; ');

/** A decision holds for these values: a later version that changes the row otherwise is asked again. */
export const cleDeChange = (
  id: string,
  differences: readonly Difference[],
  { champ: nomDe, valeur }: Nommer,
) =>
  `${id} (${differences.map(({ champ, apres }) => `${nomDe(champ)} : ${abreger(valeur(champ, apres))}`).join(' ; ')})`;

/** Of a long list, whole names: half of a code is none. */
function montrer(champ: string, texte: string): string {
  if (!LISTES.has(champ) || texte.length <= SIGNES) return abreger(texte);
  const noms = texte.split(' ; ');
  const fin = noms.findIndex((_, rang) => noms.slice(0, rang + 1).join(' ; ').length > SIGNES);
  const montres = noms.slice(0, Math.max(1, fin));
  const reste = noms.length - montres.length;
  return montres.join(' ; ') + (reste > 0 ? ` et ${formatCount(reste, 'autre')}` : '');
}

/** A long text is known by its beginning. */
const SIGNES = 120;
const abreger = (texte: string) => (texte.length > SIGNES ? `${texte.slice(0, SIGNES)}…` : texte);
