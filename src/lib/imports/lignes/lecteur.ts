/** The cells of one row by field, what a person decided of them, and what is to be said. */
import { adresseDe, isVide, lettresDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { PERSONNEL } from '../correspondance/contenu.ts';
import type { Constat, SorteConstat } from './constats.ts';
import { GARDER, IGNORER, type Decisions } from './decisions.ts';

interface Dire {
  probleme: string;
  remede: string;
  propositions?: Constat['propositions'];
  valeur?: string;
  /** Where `valeur` is no text of the cell. */
  vu?: string;
}

export interface Lecteur {
  ligne: number;
  constats: Constat[];
  /** Someone wrote « ignorer » for one of its cells. */
  isIgnoree: () => boolean;
  cellule: (champ: string) => CelluleLue | undefined;
  texte: (champ: string) => string;
  /** As it stands, with what nobody should read. */
  brut: (champ: string) => string;
  /** The title of its column, which may say a unit. */
  titre: (champ: string) => string;
  has: (champ: string) => boolean;
  /** Department or region of the row: homonyms elsewhere are other questions. */
  situer: (contexte: string) => void;
  dire: (sorte: SorteConstat, champ: string, quoi: Dire) => void;
  /** A decision for this wording: the value to take instead. */
  decision: (champ: string, valeur: string) => string | undefined;
  /** Says what no cell should hold, of those too that nothing has asked for. */
  toutLire: () => void;
}

const ERREUR = /^#(?:REF|N\/?A|VALEUR|VALUE|DIV\/0|NOM|NAME|NUL|NULL|NUM|NOMBRE|SPILL|CALC)[!?]?/i;
const ABIME = /\uFFFD|Ã[©¨ªà§´¢®«¹]|â€[™œ“”]|Â[°«»]/;
/** The cell of a spreadsheet holds no more, and no title or list needs that much. */
const LONG = 4000;

/** `index`: the column of each field; `entete`: the row of titles. */
export function makeLecteur(
  cellules: readonly CelluleLue[],
  ligne: number,
  index: ReadonlyMap<string, number>,
  decisions: Decisions,
  entete: readonly CelluleLue[] = [],
): Lecteur {
  const constats: Constat[] = [];
  let [contexte, isIgnoree] = ['', false];
  const propres = new Map<string, CelluleLue | undefined>();
  const brute = (champ: string) => cellules[index.get(champ) ?? -1];
  const dire: Lecteur['dire'] = (sorte, champ, quoi) => {
    const valeur = quoi.valeur ?? texteDeCellule(brute(champ));
    const place = placer(ligne, index.get(champ), entete);
    constats.push({ propositions: [], vu: valeur, ...quoi, ...place, valeur, sorte, champ, contexte });
  };
  const decision: Lecteur['decision'] = (champ, valeur) => {
    const found = decisions.trouver(champ, valeur, contexte);
    if (found === IGNORER) isIgnoree = true;
    return found === IGNORER ? undefined : found;
  };
  const cellule = (champ: string): CelluleLue | undefined => {
    if (!propres.has(champ)) propres.set(champ, lirePropre(brute(champ), champ, dire, decision));
    return propres.get(champ);
  };
  return {
    ...{ ligne, constats, cellule, dire, decision, isIgnoree: () => isIgnoree },
    ...{ texte: (champ) => texteDeCellule(cellule(champ)), has: (champ) => index.has(champ) },
    brut: (champ) => texteDeCellule(brute(champ)),
    titre: (champ) => texteDeCellule(entete[index.get(champ) ?? -1]),
    situer: (where) => void (contexte = where),
    toutLire: () => [...index.keys()].forEach(cellule),
  };
}

/** The address of a cell and the title above it; that of the row, when the table has no column for the field. */
function placer(ligne: number, colonne: number | undefined, entete: readonly CelluleLue[]) {
  if (colonne === undefined) return { adresse: `ligne ${ligne}`, colonne: '' };
  const titre = texteDeCellule(entete[colonne]).replace(/\s+/g, ' ');
  return { adresse: adresseDe(colonne, ligne - 1), colonne: titre || lettresDe(colonne) };
}

/** A value that nobody should read is said and left out, once; all that is wrong with it at the same time. */
function lirePropre(
  brute: CelluleLue | undefined,
  champ: string,
  dire: Lecteur['dire'],
  decision: Lecteur['decision'],
): CelluleLue | undefined {
  if (typeof brute !== 'string' || isVide(brute)) return brute;
  const texte = texteDeCellule(brute);
  const fautes = FAUTES.filter(({ test }) => test(texte));
  if (fautes.length === 0) return brute;
  const decide = decision(champ, texte);
  if (decide === GARDER) return brute;
  if (decide !== undefined) return decide;
  for (const { sorte, probleme, remede } of fautes)
    dire(sorte, champ, { probleme, remede, valeur: texte.slice(0, 200) });
  return fautes.some(({ isPerdue }) => isPerdue) ? null : brute;
}

const FAUTES: {
  sorte: SorteConstat;
  test: (texte: string) => boolean;
  probleme: string;
  remede: string;
  isPerdue: boolean;
}[] = [
  {
    sorte: 'erreur-tableur',
    test: (texte) => ERREUR.test(texte),
    probleme: 'la formule de cette case est en erreur',
    remede: 'corriger la formule dans le tableur, ou écrire la valeur',
    isPerdue: true,
  },
  {
    sorte: 'donnee-personnelle',
    test: (texte) => PERSONNEL.test(texte),
    probleme: 'le texte contient une messagerie ou un téléphone',
    remede: 'l’enlever : l’Atlas ne garde que des fonctions et des services',
    isPerdue: true,
  },
  {
    sorte: 'lettres-abimees',
    test: (texte) => ABIME.test(texte),
    probleme: 'des lettres accentuées sont abîmées (« Ã© », « � »)',
    remede: 'enregistrer de nouveau le fichier depuis le tableur, en .xlsx ou .ods',
    isPerdue: false,
  },
  {
    sorte: 'texte-long',
    test: (texte) => texte.length > LONG,
    probleme: `le texte a plus de ${LONG} signes : un tableur coupe les cases trop longues`,
    remede: 'le raccourcir, ou vérifier qu’il n’est pas coupé',
    isPerdue: false,
  },
];
