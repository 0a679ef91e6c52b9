/** The cells of one row by field, what a person decided of them, and what is to be said. */
import { upperFirst } from '../../texte/initiale.ts';
import { nomDeChamp } from '../correspondance/champs.ts';
import { adresseDe, isVide, lettresDe, texteDeCellule, type CelluleLue } from '../lecture/cellule.ts';
import { retenir } from '../memoire.ts';
import { sansSeulement } from '../territoires/reponse.ts';
import { isInconnu } from '../valeurs/inconnu.ts';
import { nomDeTexte } from '../valeurs/personnes.ts';
import { graviteDe, SI_JUSTE, type Constat, type PlaceSupposee, type SorteConstat } from './constats.ts';
import { GARDER, IGNORER, isDeLieu, RETIRER, type Decisions } from './decisions.ts';
import { fautesDe, nomDeCase, type FauteDeCase } from './fautes.ts';
import { direReponseRefusee, isMotPermis } from './mots-de-reponse.ts';
import { reprendre } from './reprendre.ts';

interface Dire {
  probleme: string;
  remede: string;
  propositions?: Constat['propositions'];
  place?: PlaceSupposee;
  valeur?: string;
  /** Where `valeur` is no text of the cell. */
  vu?: string;
}

/** The department that a row alone above, or the name of the sheet, gives to the rows. */
export interface DepartementDIntertitre {
  code: string;
  region: string;
  /** « sous l’intertitre « AUDE (11) » », « dans la feuille « 09 - Ariège » ». */
  ou: string;
}

export interface Lecteur {
  ligne: number;
  /** What the answers that hold for this row alone are known by: nom-de-ligne.ts. */
  nom: string;
  /** Undefined where neither a row above nor the sheet names a department. */
  intertitre: DepartementDIntertitre | undefined;
  constats: Constat[];
  /** Values that the source does not hold, and that a person gave: said on the sheet of the project. */
  choix: { champ: string; phrase: string }[];
  /** Someone wrote « retirer » for one of its questions. */
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
  situation: () => string;
  /** A question that is asked although it has an answer says why the answer is not taken. */
  dire: (sorte: SorteConstat, champ: string, quoi: Dire) => void;
  /** The answer to the question about this wording: a value, « garder », « ignorer ». */
  reponse: (champ: string, valeur: string) => string | undefined;
  /** The same, for what a row cannot do without: « ignorer » is no answer. */
  decision: (champ: string, valeur: string) => string | undefined;
  /** Says what no cell should hold, of those too that nothing has asked for. */
  toutLire: () => void;
}

/** Signs of a text that are shown beside what is said of it. */
const VU = 200;

/** `index`: the column of each field; `entete`: the row of titles. */
export function makeLecteur(
  cellules: readonly CelluleLue[],
  { ligne, nom, intertitre }: Pick<Lecteur, 'ligne' | 'nom' | 'intertitre'>,
  index: ReadonlyMap<string, number>,
  decisions: Decisions,
  entete: readonly CelluleLue[] = [],
): Lecteur {
  const [constats, choix]: [Constat[], Lecteur['choix']] = [[], []];
  let [contexte, isIgnoree] = ['', false];
  const brute = (champ: string) => cellules[index.get(champ) ?? -1];
  const reponse: Lecteur['reponse'] = (champ, valeur) => {
    const found = decisions.trouver(champ, valeur, contexte);
    const isRetrait = found === RETIRER || (champ === 'ligne' && found === IGNORER);
    if (isRetrait) isIgnoree = true;
    return isRetrait ? undefined : found;
  };
  const dire: Lecteur['dire'] = (sorte, champ, quoi) => {
    const texte = quoi.valeur ?? texteDeCellule(brute(champ));
    const donnee = graviteDe({ sorte }) === 'savoir' ? undefined : reponse(champ, texte);
    const probleme = donnee === undefined ? quoi.probleme : direReponseRefusee(donnee, quoi.probleme);
    const ou = isDeLieu(champ) ? contexte : '';
    const place = { ...placer(ligne, index.get(champ), entete), sorte, champ, contexte: ou };
    const vu = abreger(quoi.vu ?? texte);
    constats.push({ propositions: [], ...quoi, ...place, probleme, vu, valeur: nomDeTexte(texte) });
  };
  const propre = retenir((champ) => lirePropre(brute(champ), champ, { nom, choix, dire, reponse }));
  const cellule = (champ: string) => (index.has(champ) ? propre(champ) : undefined);
  return {
    ...{ ligne, nom, intertitre, constats, choix, cellule, dire, reponse, isIgnoree: () => isIgnoree },
    decision: (champ, valeur) => sansIgnorer(reponse(champ, valeur)),
    ...{ texte: (champ) => texteDeCellule(cellule(champ)), has: (champ) => index.has(champ) },
    brut: (champ) => texteDeCellule(brute(champ)),
    titre: (champ) => texteDeCellule(entete[index.get(champ) ?? -1]),
    situer: (where) => void (contexte = where),
    situation: () => contexte,
    toutLire: () => [...index.keys()].forEach(cellule),
  };
}

const sansIgnorer = (reponse: string | undefined) => (reponse === IGNORER ? undefined : reponse);
const abreger = (texte: string) => (texte.length > VU ? `${texte.slice(0, VU)}…` : texte);

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
  { nom, choix, dire, reponse }: Pick<Lecteur, 'nom' | 'choix' | 'dire' | 'reponse'>,
): CelluleLue | undefined {
  if (typeof brute !== 'string' || isVide(brute)) return brute;
  const { texte, reprises } = reprendre(brute, champ);
  const fautes = fautesDe(texteDeCellule(texte), champ);
  if (reprises.length > 0) dire('texte-repris', champ, { probleme: reprises.join(' ; '), remede: SI_JUSTE });
  if (fautes.length === 0) return texte;
  const valeur = nomDeCase(texteDeCellule(brute), champ, nom);
  const direToutes = (dites: readonly FauteDeCase[]) =>
    dites.forEach((faute) => dire(faute.sorte, champ, { ...faute, valeur, vu: texteDeCellule(brute) }));
  const donnee = reponse(champ, valeur);
  if (donnee === undefined) {
    direToutes(fautes);
    return fautes.some(({ isPerdue }) => isPerdue) ? null : texte;
  }
  const { reste, prise } = repondre(donnee, { texte, fautes, champ });
  direToutes(reste);
  if (reste.length > 0) return null;
  if (prise !== texte) choix.push(...direChoix(fautes, champ, prise));
  return prise;
}

/** What an answer makes of a cell, and what is still wrong with it. */
function repondre(
  donnee: string,
  { texte, fautes, champ }: { texte: string; fautes: readonly FauteDeCase[]; champ: string },
): { reste: readonly FauteDeCase[]; prise: CelluleLue } {
  if (donnee === GARDER || donnee === IGNORER)
    return {
      reste: fautes.filter(({ sorte }) => !isMotPermis(donnee, sorte, champ)),
      prise: donnee === GARDER ? texte : null,
    };
  const { texte: prise } = reprendre(champ === 'territoire' ? sansSeulement(donnee) : donnee, champ);
  return { reste: fautesDe(prise, champ), prise };
}

/** Where the words of the cell held no value of their own: those of a text that is mended are still the source's. */
const SANS_VALEUR = new Set<SorteConstat>(['erreur-tableur', 'porteur-personne']);

function direChoix(fautes: readonly FauteDeCase[], champ: string, prise: CelluleLue): Lecteur['choix'] {
  const texte = texteDeCellule(prise);
  if (isInconnu(texte) || !fautes.some(({ sorte }) => SANS_VALEUR.has(sorte))) return [];
  const nom = upperFirst(nomDeChamp('projets', champ));
  const phrase = `${nom} : la case de la source ne se reprend pas ; une personne a choisi « ${texte} ».`;
  return [{ champ, phrase }];
}
