/** Goes through a file row by row, nothing is written here. Works in a browser. */
import { codeOfDepartement } from '../territoires/code.ts';
import { lireEntete } from './correspondance/entete.ts';
import type { Correspondance } from './correspondance/fichier.ts';
import { isSurDeuxLignes, isSure } from './correspondance/raisons.ts';
import type { Colonne } from './correspondance/tableau.ts';
import type { Examen, LigneExaminee, Verdict } from './examen.ts';
import { cleDe } from './cle.ts';
import { isVide, rangDe, texteDeCellule, type CelluleLue } from './lecture/cellule.ts';
import type { Classeur, Feuille } from './lecture/feuille.ts';
import { ImportImpossible } from './lecture/impossible.ts';
import { graviteDe, type Constat } from './lignes/constats.ts';
import { direCasesSansTitre, direColonnes } from './lignes/colonnes.ts';
import { makeCassees } from './lignes/cassees.ts';
import { makeEcarts } from './lignes/ecarts.ts';
import { IGNORER, makeDecisions, RETIRER, type Decisions } from './lignes/decisions.ts';
import { direHorsTableau, lireSuite, trouverFin } from './lignes/hors-tableau.ts';
import { makeFinanceurs } from './lignes/colonnes-de-financeurs.ts';
import { makeLecteur, type DepartementDIntertitre, type Lecteur } from './lignes/lecteur.ts';
import { makeNomDeLigne } from './lignes/nom-de-ligne.ts';
import { departementDeFeuille } from './territoires/feuille.ts';
import type { Intertitre } from './territoires/intertitre.ts';
import type { Brouillon } from './lignes/brouillon.ts';
import type { JeuImportable } from '../../schemas/imports.ts';
import { champsOf, direChamps, nomDeChamp } from './correspondance/champs.ts';

type LireLigne = ((lecteur: Lecteur) => Brouillon) & {
  /** Where rows alone may say the department of those below. */
  lireIntertitre?: (texte: string) => Intertitre;
};

interface Demande {
  classeur: Classeur;
  correspondance: Correspondance;
  /** Reads a row: makeLectureProjets, makeLectureContrats. */
  lire: LireLigne;
  /** Called once in a while. */
  avancer?: (faites: number, total: number) => void;
  /** Nobody reads the workbook again: each row is let go, a hundred thousand are not kept twice. */
  isDernier?: boolean;
}

const PAS = 500;
const LUE: CelluleLue[] = [];

/** @throws {ImportImpossible} when the sheet or a required column is not there. */
export function examiner(demande: Demande): Examen {
  const { classeur, correspondance, avancer, isDernier } = demande;
  const { lignes } = trouverFeuille(classeur, correspondance);
  const deFeuille = lireFeuille(demande);
  const ecarts = makeEcarts();
  const examinerLigne = makeExamenDeLigne(demande, { lignes, deFeuille, ecarts });
  const { format, sansFeuilles } = classeur;
  const remarques = [...classeur.remarques, ...direFeuilleDe(deFeuille, correspondance)];
  const constats = direColonnes(correspondance, lignes);
  const examen: Examen = {
    ...{ format, remarques, correspondance, constats, lignes: [], vides: 0 },
    ...(sansFeuilles ? { sansFeuilles } : {}),
  };
  for (let rang = correspondance.ligneTitres; rang < lignes.length; rang += 1) {
    const cellules = lignes[rang] ?? [];
    if (rang % PAS === 0) avancer?.(rang, lignes.length);
    if (cellules.every(isVide)) examen.vides += 1;
    else examen.lignes.push(examinerLigne(cellules, rang + 1));
    if (isDernier) lignes[rang] = LUE;
  }
  avancer?.(lignes.length, lignes.length);
  return { ...examen, lignes: ecarts.demander(examen.lignes) };
}

/** What the name of the sheet says of the place of all its rows. */
function lireFeuille({ classeur, correspondance, lire }: Demande): DepartementDIntertitre | undefined {
  const { feuille } = correspondance;
  if (!lire.lireIntertitre || classeur.sansFeuilles) return undefined;
  const noms = classeur.noms ?? classeur.feuilles.map(({ nom }) => nom);
  const lu = departementDeFeuille(feuille, noms, lire.lireIntertitre);
  return lu && { code: lu.code, region: lu.region, ou: `dans la feuille « ${feuille} »` };
}

/** A table with its own column of departments has no need of it. */
const direFeuilleDe = (lu: DepartementDIntertitre | undefined, { feuille, colonnes }: Correspondance) =>
  lu && !colonnes.some(({ champ }) => champ === 'departement')
    ? [`La feuille s’appelle « ${feuille} » : ses lignes sont lues dans le département ${lu.code}.`]
    : [];

interface LignesALire {
  lignes: Feuille['lignes'];
  deFeuille: DepartementDIntertitre | undefined;
  ecarts: ReturnType<typeof makeEcarts>;
}

function makeExamenDeLigne(
  { classeur, correspondance, lire }: Demande,
  { lignes, deFeuille, ecarts }: LignesALire,
) {
  const entete = lireEntete(lignes, correspondance);
  const index = indexer(correspondance);
  const decisions = makeDecisions(correspondance.decisions);
  const titres = (lignes[correspondance.ligneTitres - 1] ?? []).map((titre) => cleDe(texteDeCellule(titre)));
  const reunir = makeFinanceurs(correspondance.colonnes);
  const nommer = makeNomDeLigne(lignes.slice(correspondance.ligneTitres), index);
  const connues = new Set(correspondance.colonnes.map(({ lettre }) => lettre));
  const { ligneTitres: premiere } = correspondance;
  const direCassee = makeCassees(lignes, index, { premiere, decalees: classeur.decalees });
  const fin = trouverFin(lignes);
  const { lireIntertitre } = lire;
  let intertitre = deFeuille;
  return function examinerLigne(cellules: readonly CelluleLue[], ligne: number): LigneExaminee {
    const suite = lireIntertitre && lireSuite(cellules, index, lireIntertitre);
    if (suite) intertitre = suite.intertitre ?? (suite.isAilleurs ? undefined : deFeuille);
    const hors = direHorsTableau(cellules, ligne, index, { titres, suite, isFin: ligne - 1 === fin });
    const nom = nommer(cellules);
    if (hors) return { ligne, nom, titre: hors.valeur, verdict: 'hors-tableau', constats: [hors] };
    const cassee = direCassee(ligne - 1);
    if (cassee) return enCassee(cassee, { ligne, nom }, decisions);
    const lecteur = makeLecteur(reunir(cellules), { ligne, nom, intertitre }, index, decisions, entete);
    const { isInchange, titre, ...brouillon } = lire(lecteur);
    lecteur.toutLire();
    ecarts.noter(lecteur);
    const constats = [...lecteur.constats, ...direCasesSansTitre(cellules, ligne, connues, decisions)];
    const verdict: Verdict = lecteur.isIgnoree() ? 'ignore' : juger(constats, isInchange);
    const situee = direDessous(intertitre, lecteur.situation());
    return { ligne, nom, titre, verdict, constats, ...situee, ...brouillon };
  };
}

/** The department that the row owes to a row alone above it, or to the name of its sheet. */
const direDessous = (intertitre: DepartementDIntertitre | undefined, situation: string) =>
  intertitre && situation === codeOfDepartement(intertitre.code) ? { intertitre: intertitre.code } : {};

/** Nothing of it is read; a person may leave it aside. */
function enCassee(
  constat: Constat,
  { ligne, nom }: Pick<LigneExaminee, 'ligne' | 'nom'>,
  decisions: Decisions,
): LigneExaminee {
  const reponse = decisions.trouver('ligne', constat.valeur, '');
  const isLaissee = reponse === RETIRER || reponse === IGNORER;
  return { ligne, nom, titre: constat.vu, verdict: isLaissee ? 'ignore' : 'refuse', constats: [constat] };
}

function juger(constats: readonly Constat[], isInchange: boolean): Verdict {
  const gravites = new Set(constats.map(graviteDe));
  if (gravites.has('refus')) return 'refuse';
  if (gravites.has('revoir')) return 'a-revoir';
  return isInchange ? 'inchange' : 'pris';
}

function trouverFeuille({ feuilles }: Classeur, { feuille, fichier }: Correspondance): Feuille {
  const found = feuilles.find(({ nom }) => nom === feuille);
  if (found) return found;
  throw new ImportImpossible(
    fichier,
    `la feuille « ${feuille} » n’y est plus (feuilles : ${feuilles.map(({ nom }) => nom).join(', ')})`,
    'corriger « feuille » dans la correspondance',
  );
}

/** The column of each field. @throws {ImportImpossible} when one without which no row can be taken is missing. */
function indexer({ colonnes, jeu, fichier }: Correspondance): Map<string, number> {
  // Of several columns of one field, the first holds what they say (colonnes-de-financeurs.ts).
  const index = new Map(
    colonnes
      .toReversed()
      .filter(({ champ }) => champ !== '' && champ !== 'ignorer' && champ !== 'personnel')
      .map(({ champ, lettre }) => [champ, rangDe(lettre)]),
  );
  // A contract is signed by a department, or by a métropole that its signatory names.
  const isSitue = index.has('codes') || (jeu === 'contrats' && index.has('departement'));
  const codes = isSitue ? ['territoire'] : [];
  const absents = champsOf(jeu).filter(
    ({ requis, champ }) => requis && !index.has(champ) && !codes.includes(champ),
  );
  if (absents.length === 0) return index;
  throw new ImportImpossible(
    fichier,
    `aucune colonne pour : ${absents.map(({ nom }) => nom).join(', ')}`,
    `${colonnes.some(({ raison }) => isSurDeuxLignes(raison)) ? CONSEIL_POUR_DEUX_LIGNES : ''}dire laquelle des colonnes la remplit : ${nommer(colonnes, jeu)} ; les champs possibles : ${direChamps(jeu)}`,
  );
}

const CONSEIL_POUR_DEUX_LIGNES =
  'des titres sont sur deux lignes : réunissez-les en une ligne, avec une seule colonne pour ce qui est coché ; ou ';

/** Any may be the one that is missing: those that fill nothing first, then those that are read by a title that is only near. */
function nommer(colonnes: readonly Colonne[], jeu: JeuImportable): string {
  const libres = colonnes.filter(({ champ }) => champ === '');
  const devinees = colonnes.filter(({ champ, raison }) => champ !== '' && !isSure(raison));
  const choix = [...libres, ...devinees];
  return (choix.length > 0 ? choix : colonnes)
    .map(({ lettre, titre, champ }) => {
      const lue = champ === '' ? '' : ` (lue comme « ${nomDeChamp(jeu, champ)} »)`;
      return `${lettre} « ${titre} »${lue}`;
    })
    .join(', ');
}
