/** Rows that a text or a PDF has broken: their cells are not where they say, and are read as nothing. */
import { texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import type { Constat } from './constats.ts';

type Lignes = readonly (readonly CelluleLue[])[];

/** Asked by rank, from 0. `index`: the column of each field; `decalees`: the rows that a separator in a text has pushed. */
export function makeCassees(
  lignes: Lignes,
  index: ReadonlyMap<string, number>,
  { premiere, decalees }: { premiere: number; decalees: ReadonlySet<number> | undefined },
) {
  const suites = trouverSuites(lignes, index, premiere);
  const coupees = new Map([...suites].map(([suite, debut]) => [debut, suite]));
  return (rang: number): Constat | undefined => {
    const valeur = dire(lignes[rang] ?? []);
    const adresse = `ligne ${rang + 1}`;
    if (decalees?.has(rang)) return { ...DECALEE, ...placer(valeur, adresse) };
    const [debut, suite] = [suites.get(rang), coupees.get(rang)];
    if (debut !== undefined)
      return { ...coupee(`semble la suite de la ligne ${debut + 1}`), ...placer(valeur, adresse) };
    return suite === undefined
      ? undefined
      : { ...coupee(`semble continuer à la ligne ${suite + 1}`), ...placer(valeur, adresse) };
  };
}

/** What an action says once: a row that has none of it is the rest of one that has. */
const CHIFFRES = ['montantEuros', 'partEtatEuros', 'annee', 'debut', 'fin', 'statut'];

/** Each row that goes on with the one above. */
function trouverSuites(lignes: Lignes, index: ReadonlyMap<string, number>, premiere: number) {
  const suites = new Map<number, number>();
  const lire = (rang: number, champ: string) => texteDeCellule(lignes[rang]?.[index.get(champ) ?? -1]);
  const hasChiffres = (rang: number) => CHIFFRES.some((champ) => lire(rang, champ) !== '');
  const isSuite = (rang: number, debut: number) =>
    lire(rang, 'axes') === '' &&
    /^\p{Ll}/u.test(lire(rang, 'titre').trim()) &&
    (COUPE.test(lire(debut, 'titre')) || (hasChiffres(debut) && !hasChiffres(rang)));
  let debut: number | undefined;
  for (let rang = premiere; rang < lignes.length; rang += 1) {
    if (debut !== undefined && isSuite(rang, debut)) suites.set(rang, debut);
    else debut = lire(rang, 'axes') === '' ? undefined : rang;
  }
  return suites;
}

/** « les lieux d’accueil en- » */
const COUPE = /\p{L}-\s*$/u;

const dire = (cellules: readonly CelluleLue[]) =>
  cellules
    .map(texteDeCellule)
    .filter((texte) => texte !== '')
    .join(' ; ')
    .slice(0, 120);

const placer = (texte: string, adresse: string) => ({
  ...{ adresse, valeur: nomDeTexte(texte), vu: texte },
  ...{ champ: 'ligne', colonne: '', contexte: '', propositions: [] },
});

const DECALEE = {
  sorte: 'ligne-decalee' as const,
  probleme:
    'cette ligne a plus de cases que le tableau n’a de colonnes : un séparateur est dans un texte, et les cases qui le suivent ne sont plus sous leur titre',
  remede:
    'dans le tableau, mettre ce texte entre guillemets (« " » avant et après), ou donner le classeur .xlsx ou .ods plutôt que le .csv',
};

const coupee = (quoi: string) => ({
  sorte: 'ligne-coupee' as const,
  probleme: `cette ligne ${quoi} : une action coupée en plusieurs lignes, comme dans un tableau copié d’un PDF`,
  remede: 'dans le tableau, réunir leurs cases en une ligne',
});
